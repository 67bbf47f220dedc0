import { two, yearOf } from "../../../calendar/days.ts";
import { type Form, relative } from "../candidate.ts";
import { compile, find } from "../pattern.ts";

/** "October 1984", "Sept. 2023", "May of 1995", "October, 1984" */
export const monthYear: Form = {
  rule: "month-year",
  heads: "MONTH",
  pattern: compile("MONTH (?:OF|COMMA)? YEAR"),
  read(tokens) {
    const [month, year] = [tokens[0], tokens.at(-1)];
    if (month === undefined || year === undefined) return null;
    return { kind: "month", type: "DATE", value: `${yearOf(year.number)}-${two(month.number)}` };
  },
};

/** "in October", "last October", "next March", "this September", "the following June" */
export const month: Form = {
  rule: "month",
  heads: "MONTH",
  pattern: compile("(?:THIS? (?:LAST|THIS|NEXT|PAST|COMING)|THE? (?:FOLLOWING|PREVIOUS))? MONTH"),
  read(tokens) {
    const named = tokens.at(-1);
    if (named === undefined) return null;
    const part = `-${two(named.number)}`;
    if (tokens.length === 2 && find(tokens, "THIS")) {
      return { kind: "month", type: "DATE", relative: relative("shift", 0, "year", part) };
    }
    if (find(tokens, "FOLLOWING") || find(tokens, "PREVIOUS")) {
      const rule = find(tokens, "FOLLOWING") ? "month-after" : "month-before";
      return { kind: "month", type: "DATE", relative: relative(rule, named.number, "month"), base: "named" };
    }
    const direction =
      find(tokens, "NEXT") || find(tokens, "COMING") ? "-after" : tokens.length > 1 ? "-before" : "";
    return { kind: "month", type: "DATE", relative: relative(`month${direction}`, named.number) };
  },
};
