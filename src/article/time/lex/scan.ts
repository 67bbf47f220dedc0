import type { Span } from "../../../model/span.ts";
import { fiscalYear } from "./fiscal-year.ts";
import { lexHoliday } from "./lex-holiday.ts";
import { headAt, mayBeHoliday, mayBeWord } from "./time-lexicon.ts";
import { isFarLetter, isWordChar } from "./word-chars.ts";

/**
 * Finds the stretches of a text that can hold a time expression: words in a row that have the shape of time words,
 * with a head among them (a month, a weekday, a unit, a number that can be a year, a date or a clock time).
 * One pass, which makes nothing of the words of most sentences but one look into a table of shapes.
 */
export function scan(text: string, start: number, end: number): Span[] {
  const stretches: Span[] = [];
  let from = -1;
  let hasHead = false;
  for (let at = start; at < end; ) {
    const kind = kindAt(text, at);
    const word = kind === LETTER || kind === DIGIT;
    let to = word ? endOfWord(text, at, end) : at + 1;
    let role = word ? roleOf(kind, text, at, to) : kind;
    if (role === HOLIDAY) [role, to] = holidayAt(text, at, to);
    if (role === NONE) {
      if (hasHead) stretches.push({ start: from, end: at });
      from = -1;
      hasHead = false;
    } else if (role !== SPACE) {
      if (from < 0) from = at;
      hasHead ||= role === HEAD;
    }
    at = to;
  }
  if (hasHead) stretches.push({ start: from, end });
  return stretches;
}

const [NONE, SPACE, PART, HEAD, LETTER, DIGIT, HOLIDAY] = [0, 1, 2, 3, 4, 5, 6];

/** The kind of each ASCII character; marks that can stand inside a time are parts of it. */
const KINDS = kinds();

function kinds(): Uint8Array {
  const table = new Uint8Array(128);
  for (const mark of " \t\n\r") table[mark.charCodeAt(0)] = SPACE;
  for (const mark of ",-'`./:") table[mark.charCodeAt(0)] = PART;
  for (let char = 48; char < 58; char++) table[char] = DIGIT;
  for (let char = 65; char < 91; char++) table[char] = table[char + 32] = LETTER;
  return table;
}

function kindAt(text: string, at: number): number {
  const char = text.charCodeAt(at);
  if (char < 128) return KINDS[char] ?? NONE;
  if (char === 0xa0) return SPACE;
  if (char === 0x2019 || char === 0x2013 || char === 0x2011) return PART;
  return isFarLetter(char) ? LETTER : NONE;
}

function endOfWord(text: string, at: number, end: number): number {
  let to = at + 1;
  while (to < end && isWordChar(text.charCodeAt(to))) to++;
  return to;
}

function roleOf(kind: number, text: string, start: number, end: number): number {
  return kind === DIGIT ? roleOfDigits(text, start, end) : roleOfWord(text, start, end);
}

/** Single letters are parts of "a.m." and "year's". */
function roleOfWord(text: string, start: number, end: number): number {
  if (end - start === 1) return PART;
  if (fiscalYear(text, start, end) !== null) return HEAD;
  if (!mayBeWord(text, start, end)) return isMeridiem(text, start, end) ? PART : NONE;
  const head = headAt(text, start, end);
  if (head === null) return PART;
  return mayBeHoliday(head) ? HOLIDAY : HEAD;
}

/** "4:29 PM" */
function isMeridiem(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start) | 32;
  return end - start === 2 && (text.charCodeAt(start + 1) | 32) === 109 && (first === 97 || first === 112);
}

/** A holiday's name is a head as a whole; "May", "April" and "day" are heads without one, "New" and "Labor" are nothing. */
function holidayAt(text: string, start: number, end: number): [role: number, end: number] {
  const holiday = lexHoliday(text, start);
  if (holiday !== null) return [HEAD, holiday.end];
  return [/^(?:may|april|day)$/i.test(text.slice(start, end)) ? HEAD : NONE, end];
}

/** Digits can be a year, or the start of what their neighbours show: `9am`, `25th`, `1990s`, `16:29`, `11/02/89`, `5 p.m.` */
function roleOfDigits(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1);
  if (end - start === 4 || last > 57 || text.charCodeAt(start + 1) > 57) return HEAD;
  const next = text.charCodeAt(end);
  if (next === 58 || next === 47) return HEAD;
  if (next === 45) return text.charCodeAt(end + 3) === 45 ? HEAD : PART;
  const before = text.charCodeAt(start - 1);
  if (before === 39 || before === 0x2019) return HEAD;
  const second = next === 32 || next === 0xa0 ? text.charCodeAt(end + 1) | 32 : 0;
  return second === 97 || second === 112 || second === 111 ? HEAD : PART;
}
