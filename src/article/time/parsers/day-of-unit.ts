import { isDate, two, yearOf } from "../../../calendar/days.ts";
import { type Form, relative } from "../candidate.ts";
import { UNIT } from "../lex/time-words.ts";
import { code, compile, find } from "../pattern.ts";

/** "the first of the month", "the 2nd of next month", "the 15th of that month" */
export const dayOfUnit: Form = {
  rule: "day-of-unit",
  heads: "ORD",
  pattern: compile("THE ORD UNIT? OF (?:THE|THAT|THE? (?:SAME|FOLLOWING|PREVIOUS)|THIS|LAST|NEXT) UNIT"),
  read(tokens) {
    const [ordinal, unit, which] = [find(tokens, "ORD"), tokens.at(-1), tokens.at(-2)];
    if (
      ordinal === undefined ||
      which === undefined ||
      unit?.number !== UNIT.month ||
      ordinal.word === "latter"
    )
      return null;
    const day = ordinal.number;
    if (day > SAFE_DAYS || (tokens.at(2)?.code === code("UNIT") && tokens.at(2)?.number !== UNIT.day))
      return null;
    if (which.code === code("THE")) return { kind: "date", type: "DATE", relative: relative("day", day) };
    const [shift, base] = MONTHS_BY.get(which.code) ?? [0, "named"];
    return { kind: "date", type: "DATE", relative: relative("shift", shift, "month", `-${two(day)}`), base };
  },
};

const MONTHS_BY: ReadonlyMap<string, readonly [shift: number, base: "published" | "named"]> = new Map([
  [code("THIS"), [0, "published"]],
  [code("LAST"), [-1, "published"]],
  [code("NEXT"), [1, "published"]],
  [code("FOLLOWING"), [1, "named"]],
  [code("PREVIOUS"), [-1, "named"]],
]);

/** "the first day of March, 2019" */
export const dayOfMonthNamed: Form = {
  rule: "day-of-month-named",
  heads: "MONTH",
  pattern: compile("THE ORD UNIT OF MONTH (?:COMMA? YEAR)?"),
  read(tokens) {
    const [ordinal, unit, month, year] = ["ORD", "UNIT", "MONTH", "YEAR"].map((name) => find(tokens, name));
    if (ordinal === undefined || unit?.number !== UNIT.day || month === undefined) return null;
    if (!isDate(year?.number ?? LEAP_YEAR, month.number, ordinal.number)) return null;
    if (year === undefined)
      return {
        kind: "date",
        type: "DATE",
        relative: relative("date", month.number * HUNDRED + ordinal.number),
      };
    return {
      kind: "date",
      type: "DATE",
      value: `${yearOf(year.number)}-${two(month.number)}-${two(ordinal.number)}`,
    };
  },
};

/** Days that every month has. */
const SAFE_DAYS = 28;
const LEAP_YEAR = 2024;
/** "Sept. 13" is 913. */
const HUNDRED = 100;
