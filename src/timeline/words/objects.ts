import type { Lexicon } from "./bag.ts";
import { alike, type Meaning, nearness } from "./meaning.ts";
import { stemOf } from "./word-table.ts";

/** The thing that a verb of a clause is done to: the last noun behind "a", "the" or a number. */
export interface Thing {
  word: number;
  meaning: Meaning;
}

/** "inspected two patrol boats in the harbour" → boat; what is named, is a pronoun or stands under a passive is none. */
export function thingBehind(text: string, verbEnd: number, lexicon: Lexicon): Thing | null {
  const noun = BEHIND.exec(text.slice(verbEnd))?.[1]?.split(" ").at(-1);
  if (noun === undefined || NO_THING.has(noun)) return null;
  const word = lexicon.number(stemOf(noun));
  return { word, meaning: lexicon.meaning(word) };
}

/** Whether two things are neither one word nor near in meaning: "a guard" and "two boats"; not "a treaty" and "an agreement". */
export function thingsDiffer(a: Thing, b: Thing, near: number): boolean {
  if (a.word === b.word || a.meaning.row < 0 || b.meaning.row < 0) return false;
  return !alike(a.meaning, b.meaning) && nearness(a.meaning, b.meaning) < near;
}

const BEHIND =
  /^ (?:an?|the|two|three|four|five|six|seven|eight|nine|ten|\d+) ((?:\p{Ll}[\p{Ll}-]* ){0,2}?\p{Ll}[\p{Ll}-]{2,})(?= (?:of|from|to|in|on|at|by|for|with|and|as|after|before|during|near|that|which|who|against|into|outside|inside|there|today)\b| \p{Lu}|[,.;:]|$)/u;

/** "received a lot of mail", "ate two kinds of fish": the thing comes behind "of". */
const NO_THING: ReadonlySet<string> = new Set(
  "lot number series kind sort group pair couple bit part half rest few day days hour hours minute minutes week weeks month months year years time times day visit one ones money pounds dollars euros crowns people man woman men women child children".split(
    " ",
  ),
);
