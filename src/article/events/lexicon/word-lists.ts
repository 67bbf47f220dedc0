import { governors } from "./factuality.ts";
import {
  aspectualVerbs,
  lightVerbs,
  motionVerbs,
  mutualVerbs,
  needsPersonVerbs,
  needsPlaceVerbs,
  perceptionVerbs,
  reportingVerbs,
  stativeVerbs,
} from "./predicates.ts";

const sources = {
  stative: () => stativeVerbs,
  reporting: () => reportingVerbs,
  aspectual: () => aspectualVerbs,
  light: () => lightVerbs,
  mutual: () => mutualVerbs,
  perception: () => perceptionVerbs,
  needsPlace: () => needsPlaceVerbs,
  needsPerson: () => needsPersonVerbs,
  motion: () => motionVerbs,
  governor: () => governors.map(([, words]) => words).join(" "),
};

/** The name of a list of lemmas. */
export type WordList = keyof typeof sources;

const cache = new Map<WordList, Set<string>>();

/** Whether a lemma stands in a list; a multi-word form is written with hyphens ("take-place"). */
export function inWords(list: WordList, lemma: string): boolean {
  let words = cache.get(list);
  if (!words) {
    words = new Set(sources[list]().split(/\s+/));
    cache.set(list, words);
  }
  return words.has(lemma);
}
