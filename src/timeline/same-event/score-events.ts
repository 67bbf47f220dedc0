import { type Explained, explain, mostWeight, named, PartialSum } from "../../decide/weigh.ts";
import { sameEvent } from "../decisions.ts";
import type { Words } from "../words/words.ts";
import { compareMeanings, MOST_OF_MEANINGS } from "./compare/meanings.ts";
import { pairOf } from "./compare/pair.ts";
import { compareEvents, compareLightly } from "./compare-events.ts";
import type { EventSketch } from "./sketch-event.ts";
import { vetoed } from "./veto.ts";

/** The log-odds that two tellings tell of one event, by the learned reasons; null where a veto forbids it. Symmetric. */
export function judgeEvents(a: EventSketch, b: EventSketch, words: Words): number | null {
  return judgeAtLeast(Number.NEGATIVE_INFINITY, [a, b], words);
}

/**
 * The same, null also where it is less than asked for. Of thirty pairs one is a link: what the light reasons rule out is not
 * measured further.
 */
export function judgeAtLeast(
  least: number,
  [a, b]: readonly [EventSketch, EventSketch],
  words: Words,
): number | null {
  if (vetoed(a, b)) return null;
  const model = sameEvent();
  const pair = pairOf(a, b, words);
  const sum = emptySum();
  compareLightly(pair, sum);
  if (sum.total + mostOfTheRest() < least) return null;
  compareMeanings(pair, words, sum);
  const score = Math.max(model.fewest, Math.min(model.most, sum.total));
  return score < least ? null : score;
}

/** One for all pairs, of which there are millions. */
function emptySum(): PartialSum {
  pairSum ??= new PartialSum(sameEvent());
  return pairSum.clear();
}

let pairSum: PartialSum | null = null;

/** How much what is measured last can add at most. */
function mostOfTheRest(): number {
  mostOfMeanings ??= mostWeight(sameEvent(), MOST_OF_MEANINGS);
  return mostOfMeanings;
}

let mostOfMeanings: number | null = null;

/**
 * The same log-odds, unbounded, whatever a veto says; null where they are surely less than asked for: what the light reasons rule
 * out is not measured further.
 */
export function likelyOne(
  least: number,
  [a, b]: readonly [EventSketch, EventSketch],
  words: Words,
): number | null {
  const pair = pairOf(a, b, words);
  const sum = emptySum();
  compareLightly(pair, sum);
  if (sum.total + mostOfTheRest() < least) return null;
  compareMeanings(pair, words, sum);
  return sum.total;
}

/** Why two tellings are as sure to be one event as they are: the reasons that hold. */
export function explainEvents(a: EventSketch, b: EventSketch, words: Words): Explained[] {
  const model = sameEvent();
  return explain(model, named(model, compareEvents(a, b, words)));
}
