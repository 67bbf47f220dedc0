import { SeamScores, scoreBoundaries } from "../../src/article/quotes/learn/boundaries.ts";
import type { Anchor } from "../../src/article/quotes/learn/boundary-features.ts";
import { eachReading, type Runs, readingOf, runsOfCue } from "../../src/article/quotes/learn/cue-readings.ts";
import { type Frame, KIND } from "../../src/article/quotes/learn/frame.ts";
import type { Hypothesis, Run } from "../../src/article/quotes/learn/hypotheses.ts";
import { type Model, SCALE, TABLE_BITS } from "../../src/article/quotes/learn/model.ts";
import {
  baseOf,
  JOIN_BASE,
  joinFeatures,
  SHAPE,
  shapeFeatures,
} from "../../src/article/quotes/learn/shape-features.ts";
import { SIDE_BASE, sideFeatures } from "../../src/article/quotes/learn/side-features.ts";
import { highest } from "../learn/perceptron.ts";
import type { Anchored } from "./anchors.ts";
import type { Cued } from "./boundaries.ts";
import type { GoldCue } from "./cues.ts";
import { type Learner, type Log, learn } from "./learner.ts";

/** A content is near the gold's where their words have this Dice coefficient. */
const NEAR = 0.8;
/** A reading less alike is no example of a right one. */
const HALF = 0.5;

/** A cue with all readings of its content. */
export interface ReadCue extends GoldCue {
  runs: Runs;
  readings: Reading[];
}

/** A reading as its two runs, and how alike it is to the gold (Dice; 0 where there is none). */
interface Reading {
  left: Run | null;
  right: Run | null;
  dice: number;
}

/** An article whose cues have their readings. */
export interface Read {
  frame: Frame;
  cues: ReadCue[];
}

/** Reads the content of an article's cues by their boundaries. */
export function readContents({ frame, cues }: Cued, model: Model): Read {
  const seams = new SeamScores(frame, model);
  const read = cues.map((cue) => {
    const runs = runsOfCue(frame, cue.anchor, scoreBoundaries(frame, cue.anchor, model, seams));
    const readings: Reading[] = [];
    eachReading(frame, runs, (left, right) =>
      readings.push({ left, right, dice: dice(frame, readingOf(left, right), cue.gold) }),
    );
    return { ...cue, runs, readings };
  });
  return { frame, cues: read };
}

/** Whether a reading's content is near enough to an attribution's to be right. */
export function isNear(frame: Frame, reading: Hypothesis, gold: Anchored | null): boolean {
  return dice(frame, reading, gold) >= NEAR;
}

/** Dice coefficient of the words of a reading and of an attribution's content. */
function dice(frame: Frame, h: Hypothesis, gold: Anchored | null): number {
  if (gold === null) return 0;
  let words = 0;
  let both = 0;
  const count = (first: number, last: number): void => {
    for (let at = first; at <= last; at += 1) {
      if (frame.kind[at] !== KIND.word) continue;
      words += 1;
      if (gold.content.has(at)) both += 1;
    }
  };
  if (h.leftFirst >= 0) count(h.leftFirst, h.leftLast);
  if (h.rightFirst >= 0) count(h.rightFirst, h.rightLast);
  return both === 0 ? 0 : (2 * both) / (words + gold.content.size);
}

/** Says how often a right reading is among those of a gold cue, and how often the boundaries alone choose it. */
export function logCeilings(articles: readonly Read[], log: Log): void {
  const cues = articles
    .flatMap((article) => article.cues)
    .filter(({ gold }) => (gold?.content.size ?? 0) > 0);
  const near = cues.filter(({ readings }) => readings.some((reading) => reading.dice >= NEAR));
  const first = cues.filter(({ readings }) => (readings[highest(readings.map(base))]?.dice ?? 0) >= NEAR);
  const share = (some: unknown[]): string => ((100 * some.length) / cues.length).toFixed(1);
  log(
    `of ${cues.length} gold cues: near among readings ${share(near)}%, near by boundaries alone ${share(first)}%`,
  );
}

function base({ left, right }: Reading): number {
  return baseOf(left, right);
}

/** Learns which reading of a cue's content is the most alike to the gold. */
export function fitReadings(articles: readonly Read[], log: Log): Int8Array {
  const examples = articles.flatMap(({ frame, cues }) =>
    cues
      .filter(({ readings }) => readings.some((reading) => reading.dice >= HALF))
      .map((cue) => ({ frame, cue })),
  );
  const decision = { name: "hypothesis", rate: 0.1, size: 1 << TABLE_BITS.hypothesis, seed: 9 };
  return learn(
    decision,
    examples,
    (learner, { frame, cue: { anchor, readings } }) => {
      learner.pool.clear();
      for (const reading of readings) writeReading(learner, frame, anchor, reading);
      const right = highest(readings.map(({ dice }) => dice));
      return learner.rank(
        right,
        readings.map((reading) => base(reading) / SCALE),
      );
    },
    log,
  );
}

function writeReading({ pool }: Learner, frame: Frame, anchor: Anchor, { left, right }: Reading): void {
  const bits = TABLE_BITS.hypothesis;
  const shape = (left === null ? 0 : SHAPE.left) + (right === null ? 0 : SHAPE.right);
  shapeFeatures(frame, anchor, shape, pool.features);
  pool.put(bits);
  joinFeatures(frame, anchor, left, right, pool.features);
  pool.put(bits, JOIN_BASE);
  for (const [side, run] of [left, right].entries()) {
    if (run === null) continue;
    sideFeatures(frame, anchor, run.first, run.last, pool.features);
    pool.put(bits, SIDE_BASE[side]);
  }
  pool.close();
}
