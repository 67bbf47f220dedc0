import { two } from "../../../calendar/days.ts";
import { holidayIn } from "../../../calendar/holidays.ts";
import { type Finding, type Form, relative } from "../candidate.ts";
import { UNIT } from "../lex/time-words.ts";
import type { Token } from "../lex/token.ts";
import { compile, find } from "../pattern.ts";
import { amountOf } from "./amount.ts";

/** What a day can lie before or after: "Memorial Day", "14 June", "June 14, 2019". */
const FIXED = "(?:HOLIDAY|MONTH NTH|NTH OF? MONTH) (?:COMMA? YEAR)?";

/** "the Friday before Memorial Day", "the Monday after Easter", "the Sunday before 14 June" */
export const weekdayByHoliday: Form = {
  rule: "weekday-by-holiday",
  heads: "DAY",
  pattern: compile(`THE DAY (?:BEFORE|AFTER) ${FIXED}`),
  read(tokens) {
    const day = find(tokens, "DAY");
    return named(tokens, `${find(tokens, "AFTER") ? ">" : "<"}${day?.number}`, 0);
  },
};

/** "three days after Christmas", "the day before Thanksgiving", "a week after Easter", "two days before 14 June" */
export const daysByHoliday: Form = {
  rule: "days-by-holiday",
  heads: "BEFORE AFTER",
  pattern: compile(`(?:(?:THE|A) UNIT|COUNT (?:UNITS|UNIT)) (?:BEFORE|AFTER) ${FIXED}`),
  read(tokens) {
    const unit = find(tokens, "UNITS") ?? find(tokens, "UNIT");
    const at = unit === undefined ? -1 : tokens.indexOf(unit);
    const amount = amountOf(tokens.slice(0, at + 1));
    const days = DAYS[unit?.number ?? -1];
    if (days === undefined || amount === null || !Number.isInteger(amount)) return null;
    return named(tokens.slice(at + 1), "", amount * days * (find(tokens, "AFTER") ? 1 : -1));
  },
};

/** How many days a counted unit has. */
const DAYS: Readonly<Record<number, number>> = { [UNIT.day]: 1, [UNIT.week]: 7, [UNIT.fortnight]: 14 };

function named(tokens: Token[], weekday: string, moved: number): Finding | null {
  const [holiday, month, year] = [find(tokens, "HOLIDAY"), find(tokens, "MONTH"), find(tokens, "YEAR")];
  const day = find(tokens, "NUM") ?? find(tokens, "ORD");
  const fixed = holiday?.word ?? (month && day ? `${two(month.number)}-${two(day.number)}` : null);
  if (fixed === null) return null;
  const move = moved === 0 ? "" : `${moved > 0 ? "+" : ""}${moved}`;
  const name = `${fixed}${weekday}${move}`;
  if (year === undefined) {
    return holidayIn(name, LEAP_YEAR) === null
      ? null
      : { kind: "day", type: "DATE", relative: relative("holiday", 0, name) };
  }
  const value = holidayIn(name, year.number);
  return value === null ? null : { kind: "date", type: "DATE", value };
}

/** A year in which all days are. */
const LEAP_YEAR = 2024;
