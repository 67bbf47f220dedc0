import { Listing, type Tally } from "../../decide/weigh.ts";
import type { Words } from "../words/words.ts";
import { compareClauses } from "./compare/clauses.ts";
import { compareDays } from "./compare/days-apart.ts";
import { compareMeanings } from "./compare/meanings.ts";
import { type Pair, pairOf } from "./compare/pair.ts";
import { compareRoles } from "./compare/roles.ts";
import { compareStanding } from "./compare/standing.ts";
import { compareTriggers } from "./compare/triggers.ts";
import type { EventSketch } from "./sketch-event.ts";

/** Measures what two tellings have in common, each 0 to 1 or 2, in the order of the decision's reasons. Symmetric. */
export function compareEvents(a: EventSketch, b: EventSketch, words: Words): number[] {
  const pair = pairOf(a, b, words);
  const found = new Listing();
  compareLightly(pair, found);
  compareMeanings(pair, words, found);
  return found.reasons;
}

/** The same, told one by one, but for what takes longest to measure. */
export function compareLightly(pair: Pair, to: Tally): void {
  compareTriggers(pair, to);
  compareClauses(pair, to);
  compareRoles(pair, to);
  compareDays(pair, to);
  compareStanding(pair, to);
}
