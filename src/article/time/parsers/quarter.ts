import { yearOf } from "../../../calendar/days.ts";
import { type Finding, type Form, relative } from "../candidate.ts";
import { timeForm } from "../decisions.ts";
import { UNIT } from "../lex/time-words.ts";
import type { Token } from "../lex/token.ts";
import { code, compile, find } from "../pattern.ts";
import { centuryValue } from "./era.ts";

/** "the third quarter", "third-quarter", "the fiscal first quarter", "the 1988 third quarter", "a flat second quarter" */
export const quarter: Form = {
  rule: "quarter",
  heads: "ORD",
  pattern: compile(
    "(?:(?:THE|THIS|A) (?:YEAR|FILLER|FISCAL HYPHEN?)*|YEAR? FISCAL?) ORD HYPHEN? FISCAL? HYPHEN? (?:UNIT|UNITS|HALF|PERIOD)",
  ),
  read(tokens, context) {
    const [ordinal, unit] = [find(tokens, "ORD"), tokens.at(-1)];
    if (ordinal === undefined || unit === undefined) return null;
    const half = unit.code === code("HALF");
    if (!half && unit.number !== UNIT.quarter) return null;
    if (ordinal.number > (half ? 2 : 4)) return null;
    if (
      half &&
      /^\s+(?:hour|time|goal|of (?:the )?(?:game|match))/.test(context.text.slice(unit.end, unit.end + 20))
    )
      return null;
    if (tokens.length <= BARE_WORDS && isOfMatch(context.text, unit)) return null;
    const found = period(tokens, ordinal, half ? "half" : "quarter");
    // in "a third-quarter loss" the article is the loss's
    const compound =
      tokens.length === 4 && tokens[2]?.code === code("HYPHEN") && tokens[0]?.code !== code("YEAR");
    return compound ? { ...found, skip: 1 } : found;
  },
};

/** "the second half": a half or quarter without a year */
const BARE_WORDS = 3;

/** "scored twice in the first half", "three touchdowns in the second quarter": of a match, by the words around it. */
function isOfMatch(text: string, { start, end }: Token): boolean {
  const reach = timeForm().matchReach;
  if (OF_YEAR.test(text.slice(end, end + 12))) return false;
  const around = text.slice(Math.max(0, start - reach), end + reach);
  return MATCH.test(around) && !RESULTS.test(around);
}

const MATCH =
  /\b(?:scor(?:ed?|ing|ers?)|goals?|goalkeepers?|keeper|striker|midfielder|defender|winger|equali[sz](?:ed|er)|penalty|free-kick|header|substitutes?|half-?time|full-?time|kick-?off|touchdowns?|quarterback|rebounds?|three-pointers?|layup|innings|puck|scrum|try line|tries|yards?|offside|red card|yellow card|home side|visitors|hosts)\b/i;
const OF_YEAR = /^ of (?:\d{4}|last|this|next|the year|fiscal)/;
const RESULTS =
  /[$£€]|\b(?:percent|per cent|profits?|revenues?|earnings|net income|sales|shares|fiscal|quarterly|economy|inflation|GDP|turnover|output|growth|exports)\b/i;

function period(tokens: Token[], ordinal: Token, unit: "quarter" | "half"): Finding {
  const year = find(tokens, "YEAR");
  if (year !== undefined) {
    return {
      kind: "period",
      type: "DATE",
      value: `${yearOf(year.number)}-${unit === "half" ? "H" : "Q"}${ordinal.number}`,
    };
  }
  return { kind: "period", type: "DATE", relative: relative("period", ordinal.number, unit) };
}

/** "the third and fourth quarters": each before the last */
export const sharedQuarter: Form = {
  rule: "shared-quarter",
  heads: "ORD",
  pattern: compile("THE? ORD (?=(?:COMMA ORD)* COMMA? (?:AND|OR|TO) ORD (?:UNITS|UNIT))"),
  read(tokens, { region, last }) {
    const behind = region.tokens.slice(last);
    const [ordinal, unit] = [tokens.at(-1), find(behind, "UNITS") ?? find(behind, "UNIT")];
    if (ordinal === undefined || unit === undefined) return null;
    if (unit.number === UNIT.century && ordinal.number < timeForm().lastCentury)
      return { kind: "era", type: "DATE", value: centuryValue(ordinal.number) };
    return unit.number === UNIT.quarter && ordinal.number <= 4 ? period(tokens, ordinal, "quarter") : null;
  },
};
