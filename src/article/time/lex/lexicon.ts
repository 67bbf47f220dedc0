import { CODE } from "./classes.ts";
import { WORDS } from "./words.ts";

/** A word of the lexicon: its class character and the number it stands for. */
export interface Word {
  word: string;
  code: string;
  number: number;
  /** When a word of this spelling is a time word. */
  when: "always" | "capital" | "capitals" | "abbreviation";
}

/** Words that are names, or other words, unless written as months, weekdays and zones are. */
const CAPITAL = new Set(["may", "march", "august"]);

/** Every time word by its lower-case spelling. */
export const LEXICON: ReadonlyMap<string, Word> = new Map(
  WORDS.flatMap(([name, words]) => words.split(" ").map((entry) => wordOf(name, entry))),
);

/** A table of the shapes of time words: first letter, last letter and length, so that most words need no look-up. */
const SHAPES = shapes();

/** Whether the text's word has the first letter, last letter and length of some time word. */
export function mayBeWord(text: string, start: number, end: number): boolean {
  return SHAPES[shapeOf(text.charCodeAt(start), text.charCodeAt(end - 1), end - start)] === 1;
}

function wordOf(name: string, entry: string): [string, Word] {
  const [word = "", number = "0"] = entry.split("=");
  const abbreviation =
    (name === "MONTH" || name === "DAY") && word.length <= 5 && !/^(?:march|april|may|june|july)$/.test(word);
  const when =
    name === "ZONE" ? "capitals" : abbreviation ? "abbreviation" : CAPITAL.has(word) ? "capital" : "always";
  return [word, { word, code: CODE.get(name) ?? "", number: Number(number), when }];
}

function shapes(): Uint8Array {
  const table = new Uint8Array(1 << 14);
  for (const word of LEXICON.keys())
    table[shapeOf(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = 1;
  return table;
}

function shapeOf(first: number, last: number, length: number): number {
  return ((first & 31) << 9) | ((last & 31) << 4) | Math.min(length, 15);
}
