import { quoteKept } from "../decisions.ts";
import type { Anchor } from "./boundary-features.ts";
import { mayBeContent } from "./constraints.ts";
import type { Frame } from "./frame.ts";
import { quotedness } from "./side-features.ts";

/** One reading of a cue's content: words `[leftFirst, leftLast]` before it and `[rightFirst, rightLast]` behind it; -1 where there is none. */
export interface Hypothesis {
  leftFirst: number;
  leftLast: number;
  rightFirst: number;
  rightLast: number;
  /** What the boundaries' own scores say, less than 0 by how far they lie behind the best ones. */
  base: number;
}

/** A run of words between two boundaries on one side of the cue. */
export interface Run {
  first: number;
  last: number;
  /** The sum of the boundaries' scores. */
  base: number;
  /** How quotation marks lie to it. */
  quoted: number;
  /** What the run by itself adds to a reading's score. */
  score: number;
}

/** Places with their scores as a boundary. */
export interface Scored {
  at: number[];
  score: number[];
}

/** The best runs of a start and an end that does not lie before it. */
export function runsOf(f: Frame, anchor: Anchor, starts: Scored, ends: Scored): Run[] {
  const a = best(starts);
  const b = best(ends);
  const runs: Run[] = [];
  for (const i of a) {
    for (const k of b) {
      const first = starts.at[i] ?? 0;
      const last = ends.at[k] ?? 0;
      if (last < first || !mayBeContent(f, anchor, first, last)) continue;
      const base = behind(starts, i, a) + behind(ends, k, b);
      insert(runs, { first, last, base, quoted: quotedness(f, first, last), score: 0 });
    }
  }
  return runs;
}

/** Keeps the best few in order; of two alike that which was there first. */
function insert(runs: Run[], run: Run): void {
  let at = runs.length;
  while (at > 0 && comesBefore(run, runs[at - 1])) at--;
  if (at >= quoteKept().runs) return;
  runs.splice(at, 0, run);
  if (runs.length > quoteKept().runs) runs.pop();
}

function comesBefore(a: Run, b: Run | undefined): boolean {
  if (b === undefined || a.base !== b.base) return b !== undefined && a.base > b.base;
  return a.first !== b.first ? a.first < b.first : a.last < b.last;
}

/** How far a place lies behind the best. */
function behind({ score }: Scored, i: number, order: number[]): number {
  return (score[i] ?? 0) - (score[order[0] ?? 0] ?? 0);
}

/** Indices of the best places, the best first; of two alike the earlier. */
function best({ at, score }: Scored): number[] {
  const order: number[] = [];
  for (let i = 0; i < at.length; i++) {
    const own = score[i] ?? 0;
    let k = order.length;
    if (k === quoteKept().places && own <= (score[order[k - 1] ?? 0] ?? 0)) continue;
    while (k > 0 && comesFirst(own, at[i] ?? 0, score[order[k - 1] ?? 0] ?? 0, at[order[k - 1] ?? 0] ?? 0))
      k--;
    order.splice(k, 0, i);
    if (order.length > quoteKept().places) order.pop();
  }
  return order;
}

function comesFirst(score: number, at: number, otherScore: number, otherAt: number): boolean {
  return score > otherScore || (score === otherScore && at < otherAt);
}

/** Whether the two go together: what follows a cue in the same breath as a quotation but without marks is narration ("and left"). */
export function mayJoin(f: Frame, left: Run, right: Run): boolean {
  return !isQuoted(f, left) || isQuoted(f, right) || f.stretch[right.first] !== 0;
}

/** Begins and ends between marks. */
function isQuoted(f: Frame, run: Run): boolean {
  return (f.stretch[run.first] ?? 0) > 0 && (f.stretch[run.last] ?? 0) > 0;
}
