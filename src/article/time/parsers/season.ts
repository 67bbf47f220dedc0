import { yearOf } from "../../../calendar/days.ts";
import { type Form, relative } from "../candidate.ts";
import { code, compile, find } from "../pattern.ts";

const SEASONS = ["SP", "SU", "FA", "WI"];

/** "last fall", "this summer", "the summer", "the winter of 1989", "spring 2023" */
export const season: Form = {
  rule: "season",
  heads: "SEASON",
  pattern: compile(
    "(?:THE|THIS? (?:LAST|THIS|NEXT|PAST|COMING)|THE (?:LAST|NEXT|PAST|COMING|PREVIOUS|FOLLOWING))? SEASON (?:(?:OF|COMMA)? YEAR)?",
  ),
  read(tokens, { text }) {
    const [last] = tokens.slice(-1);
    // "the fall of the government", "the spring in the yard"
    if (
      last?.code === code("SEASON") &&
      /^\s+(?:of|in|from)\s+(?!\d|last|this|next)/.test(text.slice(last.end, last.end + 12))
    )
      return null;
    const [named, year] = [find(tokens, "SEASON"), find(tokens, "YEAR")];
    if (named === undefined || (tokens.length === 1 && named.word !== "summer" && named.word !== "winter"))
      return null;
    const name = SEASONS[named.number - 1] ?? "SU";
    if (year !== undefined) return { kind: "period", type: "DATE", value: `${yearOf(year.number)}-${name}` };
    const rule =
      find(tokens, "LAST") || find(tokens, "PAST") || find(tokens, "PREVIOUS")
        ? "period-past"
        : find(tokens, "NEXT") || find(tokens, "COMING")
          ? "period-future"
          : "period";
    return { kind: "period", type: "DATE", relative: relative(rule, named.number, "season") };
  },
};
