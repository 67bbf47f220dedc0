import type { Anchor } from "./boundary-features.ts";
import { mayBeContent } from "./constraints.ts";
import type { Frame } from "./frame.ts";

/** One reading of a cue's content: words `[leftFirst, leftLast]` before it and `[rightFirst, rightLast]` behind it; -1 where there is none. */
export interface Hypothesis {
  leftFirst: number;
  leftLast: number;
  rightFirst: number;
  rightLast: number;
  /** What the boundaries' own scores say, less than 0 by how far they lie behind the best ones. */
  base: number;
}

/** Places with their scores as a boundary. */
export interface Scored {
  at: number[];
  score: Int32Array;
}

/** A run of words between two boundaries, and the sum of the boundaries' scores. */
interface Pair {
  first: number;
  last: number;
  base: number;
}

const KEPT = 6;
const PAIRS = 6;

/** The likeliest readings: before the cue, behind it, or both. */
export function hypothesesOf(f: Frame, anchor: Anchor, scored: Scored[]): Hypothesis[] {
  const [leftStarts, leftEnds, rightStarts, rightEnds] = scored;
  if (!leftStarts || !leftEnds || !rightStarts || !rightEnds) return [];
  const lefts = pairs(f, anchor, leftStarts, leftEnds);
  const rights = pairs(f, anchor, rightStarts, rightEnds);
  const out: Hypothesis[] = [];
  for (const left of lefts) {
    out.push({ leftFirst: left.first, leftLast: left.last, rightFirst: -1, rightLast: -1, base: left.base });
  }
  for (const right of rights) {
    out.push({
      leftFirst: -1,
      leftLast: -1,
      rightFirst: right.first,
      rightLast: right.last,
      base: right.base,
    });
    for (const left of lefts) {
      if (isQuoted(f, left) && !isQuoted(f, right) && f.stretch[right.first] === 0) continue;
      out.push({
        leftFirst: left.first,
        leftLast: left.last,
        rightFirst: right.first,
        rightLast: right.last,
        base: (left.base + right.base) >> 1,
      });
    }
  }
  return out;
}

/** Begins and ends between marks: what follows its cue in the same breath but without marks is narration ("and left"). */
function isQuoted(f: Frame, pair: Pair): boolean {
  return (f.stretch[pair.first] ?? 0) > 0 && (f.stretch[pair.last] ?? 0) > 0;
}

/** The best pairs of a start and an end that does not lie before it. */
function pairs(f: Frame, anchor: Anchor, starts: Scored, ends: Scored): Pair[] {
  const a = best(starts);
  const b = best(ends);
  const out: Pair[] = [];
  for (const s of a) {
    for (const e of b) {
      if (e.at < s.at || !mayBeContent(f, anchor, s.at, e.at)) continue;
      out.push({ first: s.at, last: e.at, base: s.score + e.score });
    }
  }
  out.sort((x, y) => y.base - x.base || x.first - y.first || x.last - y.last);
  return out.slice(0, PAIRS);
}

/** The best places, their scores less the best one's. */
function best({ at, score }: Scored): { at: number; score: number }[] {
  const order = at.map((place, i) => ({ at: place, score: score[i] ?? 0 }));
  order.sort((x, y) => y.score - x.score || x.at - y.at);
  const top = order[0]?.score ?? 0;
  return order.slice(0, KEPT).map((place) => ({ at: place.at, score: place.score - top }));
}
