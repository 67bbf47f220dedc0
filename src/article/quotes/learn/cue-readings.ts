import { quoteKept } from "../decisions.ts";
import type { Ranked } from "./accept-features.ts";
import type { Anchor } from "./boundary-features.ts";
import { Features } from "./feature-hash.ts";
import type { Frame } from "./frame.ts";
import { type Hypothesis, mayJoin, type Run, runsOf, type Scored } from "./hypotheses.ts";
import type { Model } from "./model.ts";
import { baseOf, JOIN_BASE, joinFeatures, SHAPE, shapeFeatures } from "./shape-features.ts";
import { SIDE_BASE, sideFeatures } from "./side-features.ts";

const features = new Features();

/** The likely runs of a cue's content before it and behind it. */
export interface Runs {
  lefts: Run[];
  rights: Run[];
}

/** The runs that a cue's scored boundaries give. */
export function runsOfCue(f: Frame, anchor: Anchor, scored: Scored[]): Runs {
  const [leftStarts, leftEnds, rightStarts, rightEnds] = scored;
  if (!leftStarts || !leftEnds || !rightStarts || !rightEnds) return { lefts: [], rights: [] };
  return {
    lefts: runsOf(f, anchor, leftStarts, leftEnds),
    rights: runsOf(f, anchor, rightStarts, rightEnds),
  };
}

/** Shows every reading that the runs make: before the cue, behind it, or both. */
export function eachReading(
  f: Frame,
  { lefts, rights }: Runs,
  show: (left: Run | null, right: Run | null) => void,
): void {
  for (const left of lefts) show(left, null);
  for (const right of rights) {
    show(null, right);
    for (const left of lefts) if (mayJoin(f, left, right)) show(left, right);
  }
}

/** The best readings of a cue's content with their scores, the best first. */
export function rankReadings(f: Frame, anchor: Anchor, model: Model, runs: Runs): Ranked[] {
  const weights = model.tables.hypothesis;
  const shapes = [SHAPE.left, SHAPE.right, SHAPE.both].map((shape) => {
    shapeFeatures(f, anchor, shape, features);
    return features.score(weights);
  });
  [runs.lefts, runs.rights].forEach((side, k) => {
    for (const run of side) {
      sideFeatures(f, anchor, run.first, run.last, features);
      run.score = features.score(weights, SIDE_BASE[k]);
    }
  });
  const top: Top[] = [];
  const { lefts, rights } = runs;
  for (const left of lefts) consider(left, null, shapes[0] ?? 0);
  for (const right of rights) {
    consider(null, right, shapes[1] ?? 0);
    for (const left of lefts) if (mayJoin(f, left, right)) consider(left, right, shapes[2] ?? 0);
  }
  return optionsOf(top.map(({ left, right, score }) => ({ hypothesis: readingOf(left, right), score })));

  function consider(left: Run | null, right: Run | null, shape: number): void {
    joinFeatures(f, anchor, left, right, features);
    const own = features.score(weights, JOIN_BASE) + shape + baseOf(left, right);
    insert(top, left, right, own + (left === null ? 0 : left.score) + (right === null ? 0 : right.score));
  }
}

interface Top {
  left: Run | null;
  right: Run | null;
  score: number;
}

/** Keeps the best few in order; of two alike that which was there first. */
function insert(top: Top[], left: Run | null, right: Run | null, score: number): void {
  let at = top.length;
  if (at === quoteKept().options && score <= (top[at - 1]?.score ?? 0)) return;
  while (at > 0 && score > (top[at - 1]?.score ?? 0)) at--;
  top.splice(at, 0, { left, right, score });
  if (top.length > quoteKept().options) top.pop();
}

/** The reading that two runs make. */
export function readingOf(left: Run | null, right: Run | null): Hypothesis {
  return {
    leftFirst: left === null ? -1 : left.first,
    leftLast: left === null ? -1 : left.last,
    rightFirst: right === null ? -1 : right.first,
    rightLast: right === null ? -1 : right.last,
    base: baseOf(left, right),
  };
}

/** The first few of a ranked list, each with how far it lies above the best of the others. */
function optionsOf(ranked: { hypothesis: Hypothesis; score: number }[]): Ranked[] {
  const top = ranked[0]?.score ?? 0;
  const second = ranked[1]?.score ?? top - 4096;
  return ranked.slice(0, quoteKept().options).map(({ hypothesis, score }, i) => {
    return { hypothesis, margin: Math.max(-4096, Math.min(4096, i === 0 ? top - second : score - top)) };
  });
}
