import { type Form, relative } from "../candidate.ts";
import { UNIT } from "../lex/words.ts";
import { compile, find } from "../pattern.ts";

/** "the year-earlier period", "the year-ago quarter", "year-earlier", "the comparable year-ago quarter" */
export const yearAgo: Form = {
  rule: "year-ago",
  pattern: compile("THE? FILLER? UNIT HYPHEN (?:AGO|EARLIER) (?:PERIOD|ORD? HYPHEN? UNIT)?"),
  read(tokens) {
    const unit = find(tokens, "UNIT");
    if (unit?.number !== UNIT.year) return null;
    const ordinal = find(tokens, "ORD");
    if (ordinal)
      return { kind: "period", type: "DATE", relative: relative("shift", -1, "year", `-Q${ordinal.number}`) };
    return { kind: "year", type: "DATE", relative: relative("year-ago", -1, "year"), base: "named" };
  },
};
