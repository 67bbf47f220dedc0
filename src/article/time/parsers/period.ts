import { type Form, relative } from "../candidate.ts";
import { UNIT } from "../lex/words.ts";
import { compile, find } from "../pattern.ts";
import { calendarUnit } from "./amount.ts";
import { kindOf } from "./which-unit.ts";

/** "the year-earlier period", "the year-ago quarter", "year-earlier", "the comparable year-ago quarter" */
export const yearAgo: Form = {
  rule: "year-ago",
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
  pattern: compile("THE UNIT (?:BEFORE|AFTER|EARLIER)"),
  read([, unit, way], { text }) {
    const name = calendarUnit(unit?.number ?? -1);
    if (unit === undefined || way === undefined || name === null) return null;
    if (/^\s+[\w"“]/.test(text.slice(way.end, way.end + 3))) return null;
    return {
      kind: kindOf(unit.number),
      type: "DATE",
      relative: relative("shift", way.word === "after" ? 1 : -1, name),
      base: "named",
    };
  },
};
