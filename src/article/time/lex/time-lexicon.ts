import { timeForm } from "../decisions.ts";
import { CODE } from "./classes.ts";
import { WORDS } from "./time-words.ts";

/** A word of the lexicon: its class character and the number it stands for. */
export interface Word {
  word: string;
  code: string;
  number: number;
  /** When a word of this spelling is a time word. */
  when: "always" | "capital" | "capitals" | "abbreviation";
}

/** Words that are names, or other words, unless written as months, weekdays and zones are. */
const CAPITAL = new Set(["may", "march", "august", "fy", "q1", "q2", "q3", "q4", "h1", "h2"]);

/** Every time word by its lower-case spelling. */
export const LEXICON: ReadonlyMap<string, Word> = new Map(
  WORDS.flatMap(([name, words]) => words.split(" ").map((entry) => wordOf(name, entry))),
);

/** Classes that can be the head of a time expression; words in a row without one are left alone. */
export const HEADS: ReadonlySet<string> = new Set(
  "YEAR DECADE MONTH DAY DAYS UNIT UNITS SEASON PART NOON TODAY NOW REF DAILY DATE CLOCK FUTURE PAST PERIOD HOLIDAY TERM YEARS HALF CODED"
    .split(" ")
    .map((name) => CODE.get(name) ?? ""),
);

/** Number words that years begin with: "nineteen ninety-one", "the year two thousand". */
const YEAR_WORDS = new Set(["eighteen", "nineteen", "thousand", "twenty"]);

/** The head of a time expression that a word is, if it is one. */
export function headAt(text: string, start: number, end: number): Word | null {
  if (HEAD_SHAPES[shapeOf(text.charCodeAt(start), text.charCodeAt(end - 1), end - start)] !== 1) return null;
  const word = LEXICON.get(text.slice(start, end).toLowerCase());
  return word !== undefined && isHead(word) ? word : null;
}

function isHead(word: Word): boolean {
  return HEADS.has(word.code) || YEAR_WORDS.has(word.word);
}

/** Whether a word can begin the name of a holiday: "New Year's Eve", "May Day", "Day of the Sun". */
export function mayBeHoliday(word: Word): boolean {
  return word.code === HOLIDAY || word.word === "may" || word.word === "april" || word.word === "day";
}

const HOLIDAY = CODE.get("HOLIDAY");

/** A table of the shapes of time words: first letter, last letter and length, so that most words need no look-up. */
const SHAPES = shapes(() => true);
const HEAD_SHAPES = shapes(isHead);

/** Whether the text's word has the first letter, last letter and length of some time word. */
export function mayBeWord(text: string, start: number, end: number): boolean {
  return SHAPES[shapeOf(text.charCodeAt(start), text.charCodeAt(end - 1), end - start)] === 1;
}

function wordOf(name: string, entry: string): [string, Word] {
  const [word = "", number = "0"] = entry.split("=");
  const abbreviation =
    (name === "MONTH" || name === "DAY") &&
    word.length <= timeForm().abbreviatedLetters &&
    !/^(?:march|april|may|june|july)$/.test(word);
  const when =
    name === "ZONE" ? "capitals" : abbreviation ? "abbreviation" : CAPITAL.has(word) ? "capital" : "always";
  return [word, { word, code: CODE.get(name) ?? "", number: Number(number), when }];
}

function shapes(holds: (word: Word) => boolean): Uint8Array {
  const table = new Uint8Array(1 << 14);
  for (const word of LEXICON.values()) {
    if (!holds(word)) continue;
    const { length } = word.word;
    table[shapeOf(word.word.charCodeAt(0), word.word.charCodeAt(length - 1), length)] = 1;
  }
  return table;
}

function shapeOf(first: number, last: number, length: number): number {
  return ((first & 31) << 9) | ((last & 31) << 4) | Math.min(length, 15);
}
