import type { Span } from "../../../model/span.ts";
import { timeForm } from "../decisions.ts";
import { CODE } from "./classes.ts";
import type { Token } from "./token.ts";
import { isWordChar } from "./word-chars.ts";

/** `2023-09-13`, `2023-09-13T16:29`, `11/02/89`, `13.09.2023` */
const DATE =
  /(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})|\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}-\d{1,2}-\d{2}|\d{4}\/\d{1,2}\/\d{1,2})(?:T\d{2}:\d{2}(?::\d{2})?)?(?![\d/-])/y;
/** `16:29`, `9:30 p.m.`, `9am`, `4 P.M.` */
const CLOCK =
  /\d{1,2}(?::\d{2}(?::\d{2})?(?![\d:]))(?: ?[ap]\.?m\b\.?)?|\d{1,2}(?:\.\d{2})? ?(?:[ap]\.?m\b\.?|o['’]clock\b)/iy;
/** `1/2`, `3/4` */
const FRACTION = /([1-9])\/([2-9])(?![\d/])/y;
/** `1990-91`, `2017–2021`, `2018/19` */
const YEARS = /(?:1[5-9]|20)\d{2}(?:[-–](?:1[5-9]|20)\d{2}|[-–/]\d{2})(?![\w%/-])/y;
/** `1990s`, `60s`, `1980's` */
const DECADE = /(\d{2}|\d{3}|)0(?:s|['’]s)\b/y;
/** What stands before a decade written with an apostrophe. */
const DECADE_BEFORE = /(?:the|early|late|mid)[ -]$/i;
/** `4Q16`, `1Q`, `2H 2015`: the quarter or half before its letter, the year behind */
const CODED = /([1-4])Q(?:'?\d{2}|\d{4})?\b|([12])H(?:'?\d{2}|\d{4})?\b/y;
const NUMBER = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/y;
const ORDINAL = /(?:st|nd|rd|th)\b/iy;

/** Reads what starts with a digit; `code` is empty where it can be no part of a time: prices, shares, flight numbers. */
export function lexDigits(text: string, start: number, end: number): Token {
  const found = isForeign(text, start) ? null : shaped(text, start);
  if (found !== null && found.end <= end) return found;
  NUMBER.lastIndex = start;
  const number = NUMBER.exec(text);
  const to = Math.min(end, number === null ? start + 1 : NUMBER.lastIndex);
  if (number === null || isForeign(text, start)) return token({ start, end: to }, "", 0, "");
  return numberToken(text, start, to, number[0]);
}

/** What has a shape of its own: dates, clock times, fractions, decades. */
function shaped(text: string, start: number): Token | null {
  for (const [name, pattern, numberOf] of SHAPES) {
    pattern.lastIndex = start;
    const found = pattern.exec(text);
    if (found === null || (name === "DECADE" && isYears(text, start, found[0]))) continue;
    return token({ start, end: pattern.lastIndex }, name, numberOf(found), found[0]);
  }
  return null;
}

type Shape = readonly [name: string, pattern: RegExp, numberOf: (found: RegExpExecArray) => number];

const SHAPES: readonly Shape[] = [
  ["DATE", DATE, () => 0],
  ["CLOCK", CLOCK, () => 0],
  ["YEARS", YEARS, () => 0],
  ["FRACTION", FRACTION, (found) => Number(found[1]) / Number(found[2])],
  ["CODED", CODED, (found) => Number(found[1] ?? found[2])],
  ["DECADE", DECADE, (found) => Number(found[1]) * 10],
];

/** "1990's first quarter" is the year's; "the 1990's" is a decade. */
function isYears(text: string, start: number, words: string): boolean {
  return /['’]/.test(words) && !DECADE_BEFORE.test(text.slice(Math.max(0, start - 6), start));
}

function numberToken(text: string, start: number, end: number, digits: string): Token {
  const value = Number(digits.replaceAll(",", ""));
  ORDINAL.lastIndex = end;
  if (ORDINAL.test(text)) return token({ start, end: ORDINAL.lastIndex }, "ORD", value, digits);
  const next = text.charCodeAt(end);
  if (next === 37 || isWordChar(next)) return token({ start, end }, "", 0, digits);
  const year = digits.length === 4 && value >= timeForm().firstYear && value < timeForm().yearsEnd;
  return token({ start, end }, year ? "YEAR" : "NUM", value, digits);
}

/** "$5", "No. 7", "F-16", "1.5.3": a number that belongs to something else. */
function isForeign(text: string, start: number): boolean {
  if (start === 0) return false;
  const before = text.charCodeAt(start - 1);
  if (before === 36 || before === 0xa3 || before === 0x20ac || before === 35 || isWordChar(before))
    return true;
  if (before === 46) return isDigit(text.charCodeAt(start - 2));
  if (start < 2 || (before !== 45 && before !== 47)) return false;
  const joined = text.charCodeAt(start - 2);
  return isUpper(joined) || (before === 47 && isWordChar(joined));
}

function isDigit(char: number): boolean {
  return char >= 48 && char <= 57;
}

function isUpper(char: number): boolean {
  return char >= 65 && char <= 90;
}

function token({ start, end }: Span, name: string, number: number, word: string): Token {
  return { start, end, code: CODE.get(name) ?? "", number, capital: false, word };
}
