import { isDate, two, yearOf } from "../../../calendar/days.ts";
import { readStated, type StatedDate } from "../../../nlp/chrono.ts";
import { type Finding, type Form, type FormContext, relative } from "../candidate.ts";
import type { Token } from "../lex/token.ts";
import { code, compile, find } from "../pattern.ts";

/** "Sept. 13", "September 13th, 2023", "Oct. 18-19" */
export const monthDay: Form = {
  rule: "month-day",
  heads: "MONTH",
  pattern: compile("MONTH (?:NUM|THE? ORD) (?:(?:HYPHEN|DASH|TO) (?:NUM|ORD))? (?:COMMA? YEAR)?"),
  read: readDate,
};

/** "13 September 2023", "the 13th of September", "18–19 June", "03 November,2024" */
export const dayMonth: Form = {
  rule: "day-month",
  heads: "MONTH",
  pattern: compile(
    "(?:THE? ORD OF?|(?:NUM (?:HYPHEN|DASH|TO))? NUM) HYPHEN? MONTH (?:(?:COMMA|HYPHEN)? YEAR)?",
  ),
  read: readDate,
};

/** "2023-09-13", "11/02/89", "2023-09-13T16:29" */
export const numericDate: Form = {
  rule: "numeric-date",
  heads: "DATE",
  pattern: compile("DATE"),
  read: readDate,
};

/** "June 18 and 19", "March 3, 4 and 5": a day behind the first, in the month named before */
export const andDay: Form = {
  rule: "and-day",
  heads: "MONTH",
  pattern: compile(
    "(?<=MONTH NTH (?:COMMA NTH)* (?:COMMA? (?:AND|OR|TO|THROUGH|UNTIL) THE?|COMMA(?=NTH (?:COMMA NTH)* COMMA? (?:AND|OR) NTH))) NTH",
  ),
  read(tokens, { text, region, first }) {
    const [day] = tokens;
    const named = region.tokens.slice(0, first);
    const before = named.findLast((token) => DAY_CODES.has(token.code));
    if (day === undefined || before === undefined || isCount(day, before, text)) return null;
    return dayOf(
      named.findLast((token) => token.code === code("MONTH")),
      day,
    );
  },
};

/** "between 24 and 26 April", "3, 4 and 5 March", "from the 3rd to the 7th of May": a day before the last, in the month named behind */
export const dayAnd: Form = {
  rule: "day-and",
  heads: "MONTH",
  pattern: compile(
    "(?<=^|BETWEEN|FROM|ON|IN|DAY|COMMA|AND|OR) THE? NTH (?=(?:COMMA NTH)* COMMA? (?:AND|OR|TO|THROUGH|UNTIL) THE? NTH OF? MONTH)",
  ),
  read(tokens, { region, last }) {
    return dayOf(
      region.tokens.slice(last).find((token) => token.code === code("MONTH")),
      tokens.at(-1),
    );
  },
};

const DAY_CODES = new Set([code("NUM"), code("ORD")]);

/** "on March 3 and 12 people were hurt": a number before a noun, unless it is the next day's */
function isCount(day: Token, before: Token, text: string): boolean {
  return day.code === code("NUM") && day.number !== before.number + 1 && standsBeforeNoun(day, text);
}

/** "in March 12 people died": a month, and how many */
function isCountIn([month, day]: Token[], { text, region, first }: FormContext): boolean {
  if (month?.code !== code("MONTH") || day?.code !== code("NUM")) return false;
  return region.tokens[first - 1]?.code === code("IN") && standsBeforeNoun(day, text);
}

function standsBeforeNoun({ end }: Token, text: string): boolean {
  return /^\s+\p{Ll}/u.test(text.slice(end, end + 3)) && !BEHIND_DAY.test(text.slice(end, end + 9));
}

/** "on the 25th", "Friday the 13th", "the night of the 16th" */
export const dayOfMonth: Form = {
  rule: "day-of-month",
  heads: "ORD",
  pattern: compile("(?:ON|UNTIL|FROM|TO|AFTER|BEFORE|SINCE|PART OF|DAY COMMA?) THE ORD"),
  read(tokens, { text, region, last }) {
    const day = tokens.at(-1);
    if (region.tokens[last + 1]?.code === code("ORD")) return null;
    if (day === undefined || !/^\d/.test(day.word) || day.number < 1 || day.number > 31) return null;
    if (
      /^(?:\s+[\p{L}\d]|-)/u.test(text.slice(day.end, day.end + 3)) &&
      !BEHIND_DAY.test(text.slice(day.end, day.end + 9))
    )
      return null;
    const weekday = tokens[0]?.code === code("DAY") ? `weekday=${tokens[0].number}` : null;
    return {
      kind: "date",
      type: "DATE",
      relative: relative("day", day.number, weekday),
      skip: weekday === null ? tokens.length - 2 : 0,
    };
  },
};

/** Words that can follow a day of the month; a noun cannot ("on the 25th anniversary"). */
const BEHIND_DAY =
  /^\s+(?:and|or|but|in|at|to|when|after|before|with|for|by|that|he|she|they|it|the|a|an|as|was|is|of this|of last|of next)\b/;

function dayOf(month: Token | undefined, day: Token | undefined): Finding | null {
  if (month === undefined || day === undefined || !isDate(LEAP_YEAR, month.number, day.number)) return null;
  return { kind: "date", type: "DATE", relative: relative("date", month.number * 100 + day.number) };
}

/** chrono-node reads the fields; what it cannot read as a real day is no date ("Sept. 31"). */
function readDate(tokens: Token[], context: FormContext): Finding | null {
  const stated = readStated(words(tokens, context));
  if (stated === null || stated.month === null || stated.day === null) return monthOnly(tokens, context);
  if (tokens.length === 2 && isCountIn(tokens, context)) return null;
  const year = yearIn(tokens, stated);
  if (!isDate(year ?? LEAP_YEAR, stated.month, stated.day)) return monthOnly(tokens, context);
  const day = `${two(stated.month)}-${two(stated.day)}`;
  const end = stated.end?.day == null ? null : endOf(stated, stated.end.day, stated.end.month);
  if (year !== null) {
    const value = `${yearOf(year)}-${day}`;
    const clock = stated.hour === null ? "" : `T${two(stated.hour)}:${two(stated.minute ?? 0)}`;
    return {
      kind: "date",
      type: clock ? "TIME" : "DATE",
      value: end ? `${value}/${yearOf(year)}-${end}` : value + clock,
    };
  }
  const offset = stated.month * 100 + stated.day;
  return { kind: "date", type: "DATE", relative: relative("date", offset, null, end ? `/${end}` : null) };
}

/** A year in which all days are. */
const LEAP_YEAR = 2024;

/** "Feb 29, 2015", "June 31": a day that no calendar has is as a whole no more than its month, and without a year no date. */
function monthOnly(tokens: Token[], { text }: FormContext): Finding | null {
  const [month, year] = [find(tokens, "MONTH"), find(tokens, "YEAR")];
  const day = tokens.find((token) => DAY_CODES.has(token.code));
  if (month === undefined || day === undefined || day.number > LAST_DAY || day.number <= SHORTEST)
    return null;
  if (year === undefined && tokens.at(-1) === day && standsBeforeNoun(day, text)) return null;
  const known = year === undefined ? "XXXX" : yearOf(year.number);
  return { kind: "month", type: "DATE", value: `${known}-${two(month.number)}` };
}

/** Days that some months have and others lack. */
const [SHORTEST, LAST_DAY] = [28, 31];

function endOf(start: StatedDate, day: number, month: number | null): string | null {
  return day > (start.day ?? 0) && day <= 31 ? `${two(month ?? start.month ?? 1)}-${two(day)}` : null;
}

/** A year of two digits lies in the century around the turn of the millennium: 1930 to 2029. */
function yearIn(tokens: Token[], stated: StatedDate): number | null {
  const year = tokens.at(-1);
  if (year?.word.startsWith("'")) return year.number;
  return stated.year;
}

/** The words as chrono-node expects them: one blank between words, no dash of typographers. */
function words(tokens: Token[], { text }: FormContext): string {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return "";
  return text.slice(first.start, last.end).replace(/\s+/g, " ").replace(/[–‑]/g, "-").replace(/ the /i, " ");
}
