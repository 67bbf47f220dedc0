import type { Words } from "../words/words.ts";
import { compareClauses } from "./compare/clauses.ts";
import { compareDays } from "./compare/days.ts";
import { compareMeanings } from "./compare/meanings.ts";
import { type Pair, pairOf } from "./compare/pair.ts";
import { compareRoles } from "./compare/roles.ts";
import { compareStanding } from "./compare/standing.ts";
import { compareTriggers } from "./compare/triggers.ts";
import type { EventSketch } from "./sketch-event.ts";

/** Measures what two tellings have in common, each 0 to 1 or 2, in the order of the decision's reasons. Symmetric. */
export function compareEvents(a: EventSketch, b: EventSketch, words: Words): number[] {
  const pair = pairOf(a, b, words);
  return [...compareLightly(pair), compareMeanings(pair, words)].flat();
}

/** The same in parts, but for what takes longest to measure. */
export function compareLightly(pair: Pair): number[][] {
  return [
    compareTriggers(pair),
    compareClauses(pair),
    compareRoles(pair),
    compareDays(pair),
    compareStanding(pair),
  ];
}
