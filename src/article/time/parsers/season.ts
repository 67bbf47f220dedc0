import { yearOf } from "../../../calendar/days.ts";
import { SEASONS } from "../../../calendar/units.ts";
import { type Form, type FormContext, relative } from "../candidate.ts";
import type { Token } from "../lex/token.ts";
import { code, compile, find } from "../pattern.ts";

/** "last fall", "this summer", "the summer", "the winter of 1989", "that winter", "spring 2023", "in winter" */
export const season: Form = {
  rule: "season",
  heads: "SEASON",
  pattern: compile(
    "(?:THAT|THE SAME|THE|THIS? (?:LAST|THIS|NEXT|PAST|COMING)|THE (?:LAST|NEXT|PAST|COMING|PREVIOUS|FOLLOWING))? SEASON (?:(?:OF|COMMA)? YEAR)?",
  ),
  read(tokens, context) {
    const [named, year] = [find(tokens, "SEASON"), find(tokens, "YEAR")];
    if (named === undefined || isOtherWord(tokens, context)) return null;
    const name = SEASONS[named.number - 1] ?? "SU";
    if (year !== undefined) return { kind: "period", type: "DATE", value: `${yearOf(year.number)}-${name}` };
    if (find(tokens, "THAT") || find(tokens, "SAME"))
      return {
        kind: "period",
        type: "DATE",
        relative: relative("period-future", named.number, "season"),
        base: "named",
      };
    return { kind: "period", type: "DATE", relative: relative(ruleOf(tokens), named.number, "season") };
  },
};

function ruleOf(tokens: Token[]): string {
  if (find(tokens, "LAST") || find(tokens, "PAST") || find(tokens, "PREVIOUS")) return "period-before";
  return find(tokens, "NEXT") || find(tokens, "COMING") ? "period-future" : "period";
}

/** "the fall of the government", "the spring in the yard", "prices fall", "a summer job": no season, or none of a year. */
function isOtherWord(tokens: Token[], { text, region, first }: FormContext): boolean {
  const last = tokens.at(-1);
  if (last === undefined || last.code !== code("SEASON")) return false;
  if (/^\s+(?:of|in|from)\s+(?!\d|last|this|next)/.test(text.slice(last.end, last.end + 12))) return true;
  if (tokens.length > 1) return false;
  if (!BEFORE_BARE.has(region.tokens[first - 1]?.code ?? "")) return true;
  return (
    /^ \p{Ll}/u.test(text.slice(last.end, last.end + 2)) &&
    !BEHIND_BARE.test(text.slice(last.end, last.end + 9))
  );
}

/** Words that can follow a season without being what it qualifies ("in spring water"). */
const BEHIND_BARE =
  /^ (?:and|or|but|when|while|as|the|an?|to|for|after|before|he|she|they|it|we|with|because|than|at|on|by|is|was|are|were|will)\b/;

/** What stands before a season without article: "in winter", "since spring", "early summer". */
const BEFORE_BARE = new Set(
  ["IN", "SINCE", "UNTIL", "FROM", "EARLY", "LATE", "MID", "HYPHEN", "YEAR", "S", "BEFORE"].map(code),
);
