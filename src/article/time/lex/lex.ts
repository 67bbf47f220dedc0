import { timeForm } from "../decisions.ts";
import { CODE } from "./classes.ts";
import { fiscalYear } from "./fiscal-year.ts";
import { foldNumbers } from "./fold-numbers.ts";
import { lexDigits } from "./lex-digits.ts";
import { lexHoliday } from "./lex-holiday.ts";
import { lexMark } from "./lex-mark.ts";
import { scan } from "./scan.ts";
import { HEADS, LEXICON, mayBeHoliday, mayBeWord, type Word } from "./time-lexicon.ts";
import type { Region, Token } from "./token.ts";
import { isFarLetter, isWordChar } from "./word-chars.ts";

/** Cuts a text into the runs of words that can hold a time expression. */
export function lex(text: string, start: number, end: number): Region[] {
  const regions: Region[] = [];
  for (const stretch of scan(text, start, end)) lexStretch(text, stretch.start, stretch.end, regions);
  return regions;
}

function lexStretch(text: string, start: number, end: number, regions: Region[]): void {
  let run: Token[] = [];
  let at = start;
  while (at < end) {
    const char = text.charCodeAt(at);
    if (char === 32 || char === 10 || char === 13 || char === 9 || char === 0xa0) {
      at++;
      continue;
    }
    const token = next(text, at, end, run.length > 0);
    if (typeof token === "number") at = token;
    else {
      run.push(token);
      at = token.end;
      if (run.length < timeForm().longestRun) continue;
    }
    if (run.length > 0) {
      addRegion(regions, run);
      run = [];
    }
  }
  if (run.length > 0) addRegion(regions, run);
}

/** The token that starts here, or where to go on from after something that is part of no time. */
function next(text: string, at: number, end: number, inRun: boolean): Token | number {
  const char = text.charCodeAt(at);
  if (char >= 48 && char <= 57) {
    const digits = lexDigits(text, at, end);
    return digits.code === "" ? digits.end : digits;
  }
  if ((char >= 97 && char <= 122) || (char >= 65 && char <= 90) || isFarLetter(char))
    return lexWord(text, at, end);
  return lexMark(text, at, inRun) ?? at + 1;
}

function lexWord(text: string, start: number, end: number): Token | number {
  let to = start + 1;
  while (to < end && isWordChar(text.charCodeAt(to))) to++;
  const fiscal = fiscalYear(text, start, to);
  if (fiscal !== null)
    return {
      start,
      end: to,
      code: YEAR,
      number: fiscal,
      capital: true,
      word: text.slice(start, to).toLowerCase(),
    };
  if (!mayBeWord(text, start, to)) return to;
  const word = LEXICON.get(text.slice(start, to).toLowerCase());
  if (word === undefined) return to;
  if (mayBeHoliday(word)) {
    const holiday = lexHoliday(text, start);
    if (holiday !== null && holiday.end <= end) return holiday;
  }
  if (word.code === HOLIDAY || !fits(word, text, start, to)) return to;
  const dot = word.when === "abbreviation" && text.charCodeAt(to) === 46 && to < end ? 1 : 0;
  const capital = text.charCodeAt(start) < 97;
  return { start, end: to + dot, code: word.code, number: word.number, capital, word: word.word };
}

const [HOLIDAY, YEAR = ""] = [CODE.get("HOLIDAY"), CODE.get("YEAR")];

/** What a month or a weekday in short stands before: "Sept. 13", "Tue Mar 15", "Jan–Mar", "Feb and Mar 2016" */
const ABBREVIATED =
  /\.|(?:,? ?| ?[-–] ?| (?:and|or|to) )(?:\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\b|(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)\b))/y;

function fits(word: Word, text: string, start: number, end: number): boolean {
  if (word.when === "always") return true;
  const first = text.charCodeAt(start);
  if (first >= 97) return false;
  if (word.when === "capitals") return text.charCodeAt(start + 1) < 97;
  if (word.when === "capital") return true;
  ABBREVIATED.lastIndex = end;
  return ABBREVIATED.test(text);
}

/** "the 25th" and "0300 GMT" have a head that is none as a word. */
const BESIDES = new Set([CODE.get("ORD"), CODE.get("ZONE")]);

function addRegion(regions: Region[], run: Token[]): void {
  const tokens = foldNumbers(run);
  for (const token of tokens) {
    if (!HEADS.has(token.code) && !BESIDES.has(token.code)) continue;
    let codes = "";
    for (const each of tokens) codes += each.code;
    regions.push({ tokens, codes });
    return;
  }
}
