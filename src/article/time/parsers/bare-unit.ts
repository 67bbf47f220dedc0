import { type Form, relative } from "../candidate.ts";
import { UNIT } from "../lex/time-words.ts";
import { code, compile, find } from "../pattern.ts";
import { calendarUnit, durationValue } from "./amount.ts";
import { kindOf } from "./which-unit.ts";

/** "the year ended June 30", "the quarter", "the fiscal year", "the weekend", "the latest period", "that quarter" */
export const bareUnit: Form = {
  rule: "bare-unit",
  heads: "UNIT PERIOD",
  pattern: compile("(?:THE|THAT) LATEST? (?:FISCAL|FILLER)? (?:UNIT|PERIOD)"),
  read(tokens, { text }) {
    const unit = tokens.at(-1);
    if (unit === undefined) return null;
    if (unit.code === code("PERIOD"))
      return find(tokens, "LATEST") || find(tokens, "FILLER") ? reported(0) : null;
    // "the quarter-to-quarter comparison"
    if (/^-to-/.test(text.slice(unit.end, unit.end + 4))) return null;
    if (unit.number === UNIT.quarter) return reported(0);
    if (unit.number === UNIT.weekend) return { kind: "day", type: "DATE", relative: relative("weekend", 0) };
    if (ENDED.test(text.slice(unit.end, unit.end + 12))) {
      return { kind: "duration", type: "DURATION", value: durationValue(1, unit.number) };
    }
    if (unit.number !== UNIT.year) return null;
    return { kind: "year", type: "DATE", relative: relative("shift", 0, "year") };
  },
};

const ENDED = /^,?\s+(?:ended|ending|ends)\b/;

/** "the end of the month", "the beginning of the week": a unit that is named only for its start or end. */
export const endOfUnit: Form = {
  rule: "end-of-unit",
  heads: "OF",
  pattern: compile("(?:START|END|MID) OF THE UNIT"),
  read(tokens) {
    const unit = tokens.at(-1);
    const name = calendarUnit(unit?.number ?? -1);
    if (unit === undefined || name === null || name === "day") return null;
    return { kind: kindOf(unit.number), type: "DATE", relative: relative("shift", 0, name), skip: 2 };
  },
};

/** "the first day", "the second week": a day counted from an event's start, which stays open */
export const ordinalUnit: Form = {
  rule: "ordinal-unit",
  heads: "ORD",
  pattern: compile("THE? ORD UNIT"),
  read(tokens) {
    const [ordinal, unit] = [find(tokens, "ORD"), tokens.at(-1)];
    const name = calendarUnit(unit?.number ?? -1);
    const value = OPEN.get(name ?? "");
    if (unit === undefined || ordinal?.word === "latter" || value === undefined) return null;
    return { kind: "reference", type: "DATE", value };
  },
};

const OPEN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    day: "XXXX-XX-XX",
    week: "XXXX-WXX",
    month: "XXXX-XX",
    year: "XXXX",
  }),
);

/** "mid-year" */
export const midYear: Form = {
  rule: "mid-year",
  heads: "MID",
  pattern: compile("MID HYPHEN? UNIT"),
  read(tokens) {
    if (tokens.at(-1)?.number !== UNIT.year) return null;
    return { kind: "year", type: "DATE", relative: relative("shift", 0, "year"), mod: "MID" };
  },
};

/** "year-end", "year end", "the year's end" */
export const yearEnd: Form = {
  rule: "year-end",
  heads: "END",
  pattern: compile("(?:YEAR|THE)? UNIT (?:HYPHEN|S)? END"),
  read(tokens) {
    const [unit, year] = [find(tokens, "UNIT"), find(tokens, "YEAR")];
    if (unit?.number !== UNIT.year) return null;
    if (year !== undefined) return { kind: "year", type: "DATE", value: String(year.number), mod: "END" };
    return { kind: "year", type: "DATE", relative: relative("date", 1231, "year"), mod: "END" };
  },
};

/** "the 1988 period": the quarter that the report is on, in that year */
export const yearPeriod: Form = {
  rule: "year-period",
  heads: "YEAR",
  pattern: compile("THE YEAR (?:PERIOD|UNIT)"),
  read([, year, unit]) {
    if (year === undefined || (unit?.word !== "quarter" && !unit?.word.startsWith("period"))) return null;
    return { kind: "period", type: "DATE", relative: relative("reported-in", year.number, "quarter") };
  },
};

/** "the corresponding period last year", "last year's quarter", "the same period a year ago": the quarter that the report is on, a year before */
export const samePeriod: Form = {
  rule: "same-period",
  heads: "LAST",
  pattern: compile(
    "(?:THE (?:SAME|FILLER)* (?:PERIOD|UNIT) (?:OF|IN)? LAST UNIT|LAST UNIT S (?:PERIOD|UNIT))",
  ),
  read(tokens) {
    const units = tokens.filter((token) => token.code === code("UNIT"));
    if (!units.some((unit) => unit.number === UNIT.year)) return null;
    if (units.length === 2 && !units.some((unit) => unit.number === UNIT.quarter)) return null;
    return reported(-1);
  },
};

function reported(years: number): ReturnType<Form["read"]> {
  return {
    kind: "period",
    type: "DATE",
    relative: relative("reported", years, years === 0 ? "quarter" : "year"),
  };
}
