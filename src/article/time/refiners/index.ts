import type { Document } from "../../../model/document.ts";
import type { Candidate } from "../candidate.ts";
import { dropCounts } from "./drop-counts.ts";
import { dropNames } from "./drop-names.ts";
import { dropToldSoon } from "./drop-told-soon.ts";
import { dropUnlikely } from "./drop-unlikely.ts";
import { joinNeighbours } from "./join-neighbours.ts";
import { joinRanges } from "./join-ranges.ts";
import { shareYear } from "./share-year.ts";
import { takeModifiers } from "./take-modifiers.ts";
import { takeUnitOf } from "./take-unit-of.ts";

/** One step over the candidates of a region: text order in, text order out. */
export type Refiner = (candidates: Candidate[], document: Document) => Candidate[];

/** The steps between finding and giving values. What is no time joins nothing, and what is joined can take a modifier as a whole. */
export const REFINERS: readonly Refiner[] = [
  dropNames, // "April Sorel"
  dropCounts, // "2000 coins"
  dropToldSoon, // "was soon released"
  joinNeighbours, // "Tuesday" + "night", "July" + "last year"
  takeUnitOf, // "the week of" + "March 6"
  takeModifiers, // "early" + "1990"
  shareYear, // "March 3" and "May 1, 2019"
  joinRanges, // "Dec." – "Feb. 2015"
  dropUnlikely, // "may" the verb, "44 years old"
];
