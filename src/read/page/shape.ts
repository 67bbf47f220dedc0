import { blockKind } from "../decisions.ts";

const SENTENCE_END = /[.!?…](?:[\s"'”“’‘»«›‹)\]*]*|["'”“’‘»«›‹]+\s*[-–—]+\s*)$/;
/** The end of a sentence inside a line: "… of small boats. Enditem" */
const INNER_END = /\p{Ll}{2}[.!?]["”’)]* ["“‘(]?\p{Lu}/u;
/** A question or exclamation can be a headline. */
const ASKS = /^[^"“”.]*[?!]$/;
const LONG = 240;
const FULL_STOP = 0x2e;
const LETTER = /\p{L}/u;
const CURLY = /[‘’`´“”]/;
const SPACED = /\s\s|[^\S ]/;
const NAME_WORD = /^(?:\p{Lu}[\p{L}.'’-]*|de|la|van|von|der|den|bin|al-\p{L}+|and|&)$/u;

/** How many words a line has: runs between white space that hold a letter or digit; of a long one, about how many. */
export function wordCount(text: string): number {
  if (text.length > LONG) return Math.round((wordCount(text.slice(0, LONG)) * text.length) / LONG);
  let count = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code <= 0x20 || code === 0xa0) inWord = false;
    else if (!inWord && isWordStart(code)) {
      inWord = true;
      count += 1;
    }
  }
  return count;
}

/** Ends as a sentence does ("… was signed.”"). */
export function isSentence(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (last !== FULL_STOP && (isAsciiLetter(last) || !SENTENCE_END.test(text.slice(-6)))) return false;
  return isAsciiLetter(text.charCodeAt(0)) || LETTER.test(text);
}

/** A paragraph of running text: a sentence of some words, the announcement of one, or very many words. */
export function isProse(text: string, words: number, sentence: boolean): boolean {
  const model = blockKind();
  if (
    words >= model.longProse ||
    (words >= model.prose && sentence && !(words <= model.question && ASKS.test(text)))
  )
    return true;
  return words >= model.announcement && !sentence && (/:\s*$/.test(text.slice(-3)) || INNER_END.test(text));
}

/** More than one sentence, or one with a quotation: no teaser of another article. */
export function hasSentences(text: string): boolean {
  return INNER_END.test(text) || /["“”]/.test(text);
}

/** Nothing but a person's or desk's name ("Anna Berg", "Ben Okri and Eva Lund"): two to six capitalised words. */
export function isNameLike(text: string): boolean {
  const words = text.split(/[\s,|]+/u).filter(Boolean);
  if (words.length < 2 || words.length > blockKind().nameWords || /[\d"“”?!:;]/u.test(text)) return false;
  return /^\p{Lu}/u.test(text) && words.every((word) => NAME_WORD.test(word));
}

/** The words of a line for comparing it with another: lower case, plain marks, without marks at either end. */
export function comparable(text: string): string {
  let first = 0;
  let last = text.length;
  while (first < last && !isWordStart(text.charCodeAt(first))) first += 1;
  while (last > first && !isWordStart(text.charCodeAt(last - 1))) last -= 1;
  let words = text.slice(first, last).toLowerCase();
  if (CURLY.test(words)) words = words.replaceAll(/[‘’`´]/g, "'").replaceAll(/[“”]/g, '"');
  return SPACED.test(words) ? words.replaceAll(/\s+/g, " ") : words;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function isWordStart(code: number): boolean {
  if (code > 0x7f) return code > 0xbf && !(code >= 0x2000 && code <= 0x2bff) && code !== 0xfeff;
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
