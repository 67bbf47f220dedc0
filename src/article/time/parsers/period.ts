import { type Form, relative } from "../candidate.ts";
import { UNIT } from "../lex/time-words.ts";
import { code, compile, find } from "../pattern.ts";
import { calendarUnit } from "./amount.ts";
import { PARTS } from "./part-of-day.ts";
import { kindOf } from "./which-unit.ts";

/** "the year-earlier period", "the year-ago quarter", "year-earlier", "the comparable year-ago quarter" */
export const yearAgo: Form = {
  rule: "year-ago",
  heads: "AGO EARLIER",
  pattern: compile(
    "(?:THE? FILLER? UNIT HYPHEN (?:AGO|EARLIER) (?:PERIOD|ORD? HYPHEN? UNIT)|UNIT HYPHEN (?:AGO|EARLIER))",
  ),
  read(tokens) {
    const unit = find(tokens, "UNIT");
    if (unit?.number !== UNIT.year) return null;
    const ordinal = find(tokens, "ORD");
    if (ordinal)
      return { kind: "period", type: "DATE", relative: relative("shift", -1, "year", `-Q${ordinal.number}`) };
    return { kind: "year", type: "DATE", relative: relative("reported", -1, "year") };
  },
};

/** "the year before", "the day after": the unit next to the time named last, where no event follows */
export const unitBefore: Form = {
  rule: "unit-before",
  heads: "BEFORE AFTER EARLIER",
  pattern: compile("THE (?:UNIT|PART) (?:BEFORE|AFTER|EARLIER)"),
  read([, unit, way], { text }) {
    const part = unit?.code === code("PART") ? (PARTS[unit.number] ?? null) : null;
    const name = part === null ? calendarUnit(unit?.number ?? -1) : "day";
    if (unit === undefined || way === undefined || name === null) return null;
    if (/^\s+[\w"“]/.test(text.slice(way.end, way.end + 3))) return null;
    const shift = relative("shift", way.word === "after" ? 1 : -1, name, part);
    return {
      kind: part === null ? kindOf(unit.number) : "part",
      type: part === null ? "DATE" : "TIME",
      relative: shift,
      base: "named",
    };
  },
};
