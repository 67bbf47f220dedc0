import { holidayIn } from "../../../calendar/holidays.ts";
import { type Form, relative } from "../candidate.ts";
import { compile, find } from "../pattern.ts";

/** "Christmas Eve", "last Thanksgiving", "Easter Sunday, 1998", "next Independence Day" */
export const holiday: Form = {
  rule: "holiday",
  heads: "HOLIDAY",
  pattern: compile("(?:THIS? (?:LAST|THIS|NEXT|PAST|COMING))? HOLIDAY (?:(?:OF|COMMA|IN)? YEAR)?"),
  read(tokens) {
    const [named, year] = [find(tokens, "HOLIDAY"), find(tokens, "YEAR")];
    if (named === undefined) return null;
    const value = year === undefined ? null : holidayIn(named.word, year.number);
    if (value !== null) return { kind: "date", type: "DATE", value };
    const past = find(tokens, "LAST") ?? find(tokens, "PAST");
    const future = find(tokens, "NEXT") ?? find(tokens, "COMING");
    const rule = past ? "holiday-past" : future ? "holiday-future" : "holiday";
    return { kind: "day", type: "DATE", relative: relative(rule, 0, named.word) };
  },
};
