import { two, yearOf } from "../../../calendar/days.ts";
import { holidayIn } from "../../../calendar/holidays.ts";
import { type Finding, type Form, relative } from "../candidate.ts";
import { UNIT } from "../lex/time-words.ts";
import type { Token } from "../lex/token.ts";
import { compile, find } from "../pattern.ts";

/** "the third Sunday in January", "the second Friday of October 1977", "the last Monday of August" */
export const weekdayOfMonth: Form = {
  rule: "weekday-of-month",
  heads: "MONTH",
  pattern: compile("THE? (?:ORD|LAST) DAY (?:OF|IN) MONTH (?:COMMA? YEAR)?"),
  read(tokens) {
    const [nth, day, month] = [orderOf(tokens), find(tokens, "DAY"), find(tokens, "MONTH")];
    if (nth === null || nth > MOST_WEEKS || day === undefined || month === undefined) return null;
    return inYear(`${month.number}/${nth}*${day.number}`, tokens);
  },
};

/** "the last day of August", "the last day of February 2020" */
export const lastDayOfMonth: Form = {
  rule: "last-day-of-month",
  heads: "MONTH",
  pattern: compile("THE LAST UNIT OF MONTH (?:COMMA? YEAR)?"),
  read(tokens) {
    const [unit, month] = [find(tokens, "UNIT"), find(tokens, "MONTH")];
    return unit?.number === UNIT.day && month !== undefined ? inYear(`${month.number}/-1*0`, tokens) : null;
  },
};

/** "the last days of 2017", "the first weeks of March": no day is meant, but no longer time than a month either. */
export const daysAtEnd: Form = {
  rule: "days-at-end",
  heads: "YEAR",
  pattern: compile("THE (?:ORD|LAST|FILLER) (?:FEW|NUM)? UNITS OF YEAR"),
  read(tokens) {
    const [nth, units, year] = [orderOf(tokens), find(tokens, "UNITS"), find(tokens, "YEAR")];
    if (year === undefined || (units?.number !== UNIT.day && units?.number !== UNIT.week)) return null;
    const month = nth === LAST ? DECEMBER : nth === 1 ? 1 : null;
    if (month === null) return null;
    return {
      kind: "month",
      type: "DATE",
      value: `${yearOf(year.number)}-${two(month)}`,
      mod: nth === LAST ? "END" : "START",
    };
  },
};

/** "a March Sunday in 1999", "a Sunday in March": the day is open, the month is told. */
export const someDayOfMonth: Form = {
  rule: "some-day-of-month",
  heads: "MONTH",
  pattern: compile("(?:A MONTH DAY (?:IN YEAR)?|A DAY (?:IN|OF) MONTH YEAR?)"),
  read(tokens) {
    const [month, year] = [find(tokens, "MONTH"), find(tokens, "YEAR")];
    if (month === undefined) return null;
    if (year === undefined) return { kind: "month", type: "DATE", relative: relative("month", month.number) };
    return { kind: "month", type: "DATE", value: `${yearOf(year.number)}-${two(month.number)}` };
  },
};

/** No month has more weekdays of a name; "last" counts from the end. */
const MOST_WEEKS = 5;
const LAST = -1;
const DECEMBER = 12;

function orderOf(tokens: Token[]): number | null {
  const ordinal = find(tokens, "ORD");
  if (ordinal !== undefined) return ordinal.word === "latter" ? null : ordinal.number;
  return find(tokens, "LAST") === undefined && !/^(?:final|closing)$/.test(find(tokens, "FILLER")?.word ?? "")
    ? null
    : LAST;
}

/** A day by a rule of `holidays.ts`, in the year that is told, or by the date of publication. */
function inYear(rule: string, tokens: Token[]): Finding | null {
  const year = find(tokens, "YEAR");
  if (year === undefined) return { kind: "day", type: "DATE", relative: relative("holiday", 0, rule) };
  const value = holidayIn(rule, year.number);
  return value === null ? null : { kind: "date", type: "DATE", value };
}
