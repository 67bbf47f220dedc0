import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from "./data/given-names.ts";
import { CHINESE_SURNAMES, KOREAN_SURNAMES, VIETNAMESE_SURNAMES } from "./data/names.ts";
import * as words from "./data/words.ts";

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
} as const;

let table: Map<string, number> | null = null;

/** The word classes of a lower-case word; the table is made when first asked for. */
export function classesOf(lower: string): number {
  table ??= makeTable();
  return table.get(lower) ?? 0;
}

function makeTable(): Map<string, number> {
  const made = new Map<string, number>();
  const add = (list: string, bits: number) => {
    for (const word of list.split(" ")) made.set(word, (made.get(word) ?? 0) | bits);
  };
  addNames(add);
  addRoles(add);
  add(words.BODIES, Word.BODY);
  add(plurals(words.BODIES), Word.BODY | Word.PEOPLE);
  add(words.PRESS, Word.PRESS | Word.BODY);
  add(plurals(words.PRESS), Word.PRESS | Word.PEOPLE);
  add(words.WRITINGS, Word.WRITING);
  add(plurals(words.WRITINGS), Word.WRITING);
  add(words.QUANTIFIERS, Word.QUANTIFIER);
  add(words.ORG_ENDS, Word.ORG_END);
  add(words.OUTLET_ENDS, Word.OUTLET_END);
  add(words.PLACE_ENDS, Word.PLACE_END);
  add(words.CALENDAR, Word.CALENDAR);
  add(words.SPEECH_VERBS, Word.SPEECH);
  add(words.FUNCTION_WORDS, Word.FUNCTION);
  add(words.DETERMINERS, Word.DETERMINER | Word.FUNCTION);
  add(words.POSSESSIVES, Word.POSSESSIVE | Word.DETERMINER | Word.FUNCTION);
  add(words.PRONOUNS, Word.PRONOUN | Word.FUNCTION);
  add(words.LOCATIVES, Word.LOCATIVE);
  add(words.MOTIONS, Word.MOTION);
  add(words.EVENT_NOUNS, Word.EVENT);
  add(words.THING_ENDS, Word.THING_END);
  return made;
}

function addNames(add: (list: string, bits: number) => void): void {
  add(FEMALE_NAMES, Word.GIVEN | Word.FEMALE);
  add(MALE_NAMES, Word.GIVEN | Word.MALE);
  add(EITHER_NAMES, Word.GIVEN);
  add(`${KOREAN_SURNAMES} ${CHINESE_SURNAMES} ${VIETNAMESE_SURNAMES}`, Word.EAST_ASIAN);
  add(words.PARTICLES, Word.PARTICLE);
  add(words.SUFFIXES, Word.SUFFIX);
}

function addRoles(add: (list: string, bits: number) => void): void {
  add(words.HONORIFICS.male, Word.HONORIFIC | Word.MALE);
  add(words.HONORIFICS.female, Word.HONORIFIC | Word.FEMALE);
  add(words.HONORIFICS.either, Word.HONORIFIC);
  add(words.TITLES, Word.TITLE | Word.PERSON);
  add(words.PERSONS, Word.PERSON);
  add(plurals(`${words.TITLES} ${words.PERSONS}`), Word.PEOPLE);
  add(words.PEOPLE, Word.PEOPLE);
  add(words.TITLE_MODIFIERS, Word.MODIFIER);
  add(words.MEN, Word.MALE);
  add(words.WOMEN, Word.FEMALE);
  add(words.SHARED_WORDS, Word.SHARED);
}

/** "aide" → "aides", "ally" → "allies", "boss" → "bosses"; what is abbreviated has none. */
function plurals(list: string): string {
  return list
    .split(" ")
    .filter((word) => !word.endsWith("."))
    .map((word) => {
      if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
      if (/(?:s|sh|ch|x|z)$/.test(word)) return `${word}es`;
      if (/man$/.test(word)) return `${word.slice(0, -3)}men`;
      return `${word}s`;
    })
    .join(" ");
}
