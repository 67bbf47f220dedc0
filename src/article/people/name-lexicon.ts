import { CALENDAR } from "../../english/calendar-words.ts";
import {
  DETERMINERS,
  FUNCTION_WORDS,
  LOCATIVES,
  POSSESSIVES,
  PRONOUNS,
  QUANTIFIERS,
} from "../../english/closed-class.ts";
import { pluralOf } from "../../english/inflect.ts";
import { adjectivesOf, formsOf, irregularNouns, nounsOf, speechForms } from "../../english/lexicon.ts";
import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from "./data/given-names.ts";
import { EITHER_NAMES_ABROAD, FEMALE_NAMES_ABROAD, MALE_NAMES_ABROAD } from "./data/given-names-abroad.ts";
import * as words from "./data/name-words.ts";
import { CHINESE_SURNAMES, KOREAN_SURNAMES, VIETNAMESE_SURNAMES } from "./data/names.ts";

/** What kinds of word a word can be, as bits: one look-up a token answers every question the rules ask of it. */
export const Word = {
  HONORIFIC: 1 << 0,
  MALE: 1 << 1,
  FEMALE: 1 << 2,
  TITLE: 1 << 3,
  PERSON: 1 << 4,
  PEOPLE: 1 << 5,
  BODY: 1 << 6,
  PRESS: 1 << 7,
  WRITING: 1 << 8,
  QUANTIFIER: 1 << 9,
  ORG_END: 1 << 10,
  OUTLET_END: 1 << 11,
  PLACE_END: 1 << 12,
  CALENDAR: 1 << 13,
  PARTICLE: 1 << 14,
  SUFFIX: 1 << 15,
  GIVEN: 1 << 16,
  MODIFIER: 1 << 17,
  SPEECH: 1 << 18,
  EAST_ASIAN: 1 << 19,
  FUNCTION: 1 << 20,
  DETERMINER: 1 << 21,
  POSSESSIVE: 1 << 22,
  PRONOUN: 1 << 23,
  LOCATIVE: 1 << 24,
  MOTION: 1 << 25,
  EVENT: 1 << 26,
  SHARED: 1 << 27,
  THING_END: 1 << 28,
  THING_OPEN: 1 << 29,
} as const;

let table: Map<string, number> | null = null;

/** The word classes of a lower-case word; the table is made when first asked for. */
export function classesOf(lower: string): number {
  table ??= makeTable();
  return table.get(lower) ?? 0;
}

function makeTable(): Map<string, number> {
  const made = new Map<string, number>();
  const add: Add = (list, bits) => {
    for (const word of typeof list === "string" ? list.split(" ") : list)
      made.set(word, (made.get(word) ?? 0) | bits);
  };
  addNames(add);
  addNouns(add);
  addClosedClass(add);
  add(adjectivesOf("titular"), Word.MODIFIER);
  add(CALENDAR, Word.CALENDAR);
  add(speechForms(), Word.SPEECH);
  add(formsOf("motion"), Word.MOTION);
  add(nounsOf("motion"), Word.MOTION);
  add(plurals(nounsOf("motion")), Word.MOTION);
  add(words.TRAVELS, Word.MOTION);
  return made;
}

/** Gives the words of a list some bits. */
type Add = (list: string | Iterable<string>, bits: number) => void;

function addNames(add: Add): void {
  add(FEMALE_NAMES, Word.GIVEN | Word.FEMALE);
  add(MALE_NAMES, Word.GIVEN | Word.MALE);
  add(EITHER_NAMES, Word.GIVEN);
  add(FEMALE_NAMES_ABROAD, Word.GIVEN | Word.FEMALE);
  add(MALE_NAMES_ABROAD, Word.GIVEN | Word.MALE);
  add(EITHER_NAMES_ABROAD, Word.GIVEN);
  add(`${KOREAN_SURNAMES} ${CHINESE_SURNAMES} ${VIETNAMESE_SURNAMES}`, Word.EAST_ASIAN);
  add(words.PARTICLES, Word.PARTICLE);
  add(words.SUFFIXES, Word.SUFFIX);
  add(words.HONORIFICS.male, Word.HONORIFIC | Word.MALE);
  add(words.HONORIFICS.female, Word.HONORIFIC | Word.FEMALE);
  add(words.HONORIFICS.either, Word.HONORIFIC);
  add(words.SHARED_WORDS, Word.SHARED);
  add(words.ORG_ENDS, Word.ORG_END);
  add(words.OUTLET_ENDS, Word.OUTLET_END);
  add(words.PLACE_ENDS, Word.PLACE_END);
  add(words.THING_ENDS, Word.THING_END);
  add(words.THING_OPENS, Word.THING_OPEN);
}

function addNouns(add: Add): void {
  add(nounsOf("title"), Word.TITLE | Word.PERSON);
  add(nounsOf("person"), Word.PERSON);
  add(plurals([...nounsOf("title"), ...nounsOf("person")]), Word.PEOPLE);
  add(nounsOf("people"), Word.PEOPLE);
  add(nounsOf("man"), Word.MALE);
  add(nounsOf("woman"), Word.FEMALE);
  add(nounsOf("body"), Word.BODY);
  add(plurals(nounsOf("body")), Word.BODY | Word.PEOPLE);
  add(nounsOf("press"), Word.PRESS | Word.BODY);
  add(plurals(nounsOf("press")), Word.PRESS | Word.PEOPLE);
  add(nounsOf("writing"), Word.WRITING);
  add(plurals(nounsOf("writing")), Word.WRITING);
  add(nounsOf("affair"), Word.EVENT);
}

function addClosedClass(add: Add): void {
  add(QUANTIFIERS, Word.QUANTIFIER);
  add(FUNCTION_WORDS, Word.FUNCTION);
  add(DETERMINERS, Word.DETERMINER | Word.FUNCTION);
  add(POSSESSIVES, Word.POSSESSIVE | Word.DETERMINER | Word.FUNCTION);
  add(PRONOUNS, Word.PRONOUN | Word.FUNCTION);
  add(LOCATIVES, Word.LOCATIVE);
}

/** The plurals of nouns, irregular ones as their rows list them; what is abbreviated has none. */
function plurals(nouns: Iterable<string>): string[] {
  const irregular = irregularNouns();
  return [...nouns]
    .filter((word) => !word.endsWith("."))
    .flatMap((word) => irregular.get(word) ?? [pluralOf(word)]);
}
