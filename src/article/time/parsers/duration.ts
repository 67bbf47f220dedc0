import type { Form, FormContext } from "../candidate.ts";
import type { Token } from "../lex/token.ts";
import { code, compile, find } from "../pattern.ts";
import { amountOf, durationValue } from "./amount.ts";

/** "three days", "several months", "5 1/2 hours", "the first nine months", "the next two weeks", "four to five hours" */
export const countedUnits: Form = {
  rule: "counted-units",
  heads: "UNITS",
  pattern: compile(
    "THE? (?:LAST|NEXT|PAST|COMING|PREVIOUS|FOLLOWING|LATEST|RECENT|ORD|FILLER)? (?:COUNTS|BETWEEN NUM AND NUM) (?:FILLER|MORE|FISCAL)* UNITS (?:OR SO)?",
  ),
  read(tokens) {
    const unit = find(tokens, "UNITS");
    if (unit === undefined || isFraction(tokens)) return null;
    const value = range(tokens, unit.number) ?? durationValue(amountOf(tokens), unit.number);
    const mod = find(tokens, "SO") || find(tokens, "COUPLE") ? "APPROX" : null;
    return {
      kind: "duration",
      type: "DURATION",
      value,
      mod,
      skip: find(tokens, "BETWEEN") ? 1 : articleBefore(tokens),
    };
  },
};

/** "a two-year plan", "a 16-hour flight", "a five year low"; but not "a 10-year-old" */
export const compoundUnit: Form = {
  rule: "compound-unit",
  heads: "UNIT",
  pattern: compile("COUNTS HYPHEN? UNIT (?:HYPHEN? LONG)?"),
  read(tokens, context) {
    const unit = find(tokens, "UNIT");
    if (unit === undefined || isAge(context)) return null;
    const value = range(tokens, unit.number) ?? durationValue(amountOf(tokens), unit.number);
    return {
      kind: "duration",
      type: "DURATION",
      value,
      skip: articleBefore(tokens),
      keep: tokens.indexOf(unit) + 1,
    };
  },
};

/** "a year", "an hour and a half", "half an hour", "half a century" */
export const oneUnit: Form = {
  rule: "one-unit",
  heads: "UNIT",
  pattern: compile(
    "(?:(?:A|THE (?:LAST|PAST|NEXT)) UNIT AND A HALF|(?:HALF? A|A HALF HYPHEN?) FILLER? UNIT)",
  ),
  read(tokens, context) {
    const { text } = context;
    const start = tokens[0]?.start ?? 0;
    const unit = find(tokens, "UNIT");
    if (unit === undefined || isAge(context)) return null;
    const half = tokens.findIndex((token) => token.code === code("HALF"));
    if (half < 0 && tokens.length === 2 && AMOUNT_BEFORE.test(text.slice(Math.max(0, start - 9), start))) {
      return { kind: "set", type: "SET", value: durationValue(1, unit.number) };
    }
    const amount = half < 0 ? 1 : half <= 1 ? 0.5 : 1.5;
    return { kind: "duration", type: "DURATION", value: durationValue(amount, unit.number) };
  },
};

/** "$20 an hour", "10 million a year": a rate */
const AMOUNT_BEFORE = /(?:\d|million|billion|thousand|hundred|percent|cents|dollars|euros|people|times) $/;

/** "a week-long visit", "the year-long ban" */
export const unitLong: Form = {
  rule: "unit-long",
  heads: "UNIT",
  pattern: compile("UNIT HYPHEN LONG"),
  read([unit]) {
    return unit === undefined
      ? null
      : { kind: "duration", type: "DURATION", value: durationValue(1, unit.number) };
  },
};

/** "in recent weeks", "for years", "weeks or months", "decades-long" */
export const units: Form = {
  rule: "units",
  heads: "UNITS",
  pattern: compile("(?:(?:THE|THAT)? (?:RECENT|LAST|PAST|COMING|NEXT|ORD))? UNITS (?:OR UNITS|HYPHEN LONG)?"),
  read(tokens, { region, first, text }) {
    const unit = find(tokens, "UNITS");
    if (unit?.word === "minutes" && OF_MEETING.test(text.slice(unit.end, unit.end + 32))) return null;
    if (unit === undefined || BOUND.has(region.tokens[first - 1]?.code ?? "")) return null;
    return { kind: "duration", type: "DURATION", value: durationValue(null, unit.number) };
  },
};

/** "the minutes of the last meeting", "minutes of the hearing": a paper */
const OF_MEETING =
  /^ (?:of|from|for) (?:(?:the|a|an|that|this|its|our|their|last|previous|regular|special|annual|general|\d{1,2}|\p{Lu}\p{L}+) )*(?:meetings?|sessions?|hearings?|assembly|proceedings|talks)\b|^ (?:were|was) (?:approved|adopted|agreed|read|taken|circulated|published|confirmed|signed)\b/u;

/** "the last quarter-century", "a quarter of a century" */
export const quarterCentury: Form = {
  rule: "quarter-century",
  heads: "UNIT",
  pattern: compile("(?:A|THE (?:LAST|PAST|NEXT)?) UNIT (?:HYPHEN|OF A)? UNIT"),
  read(tokens) {
    const units = tokens.filter((token) => token.code === code("UNIT"));
    if (units[0]?.word !== "quarter" || units[1]?.word !== "century") return null;
    return { kind: "duration", type: "DURATION", value: "P25Y" };
  },
};

/** "three-quarters of the cargo", "the early hours of Tuesday" */
const BOUND = new Set([code("HYPHEN"), code("EARLY")]);

/** The article of "a five year low" is the low's; "a dozen years" has one of its own. */
function articleBefore(tokens: Token[]): number {
  const [article, number] = tokens;
  const isOwn =
    number?.code !== code("NUM") ||
    number.word === "dozen" ||
    number.word === "hundred" ||
    number.word === "thousand";
  return article?.code === code("A") && !isOwn ? 1 : 0;
}

/** "three-quarters of the cargo" */
function isFraction(tokens: Token[]): boolean {
  return tokens.length === 3 && tokens[1]?.code === code("HYPHEN") && tokens[2]?.word === "quarters";
}

/** "four to five hours" is PT4H/PT5H */
function range(tokens: Token[], unit: number): string | null {
  const numbers = tokens.filter((token) => token.code === code("NUM"));
  const [from, to] = numbers;
  if (from === undefined || to === undefined || from.number >= to.number) return null;
  return `${durationValue(from.number, unit)}/${durationValue(to.number, unit)}`;
}

/** "a 10-year-old", "44 years old" */
function isAge({ region, last }: FormContext): boolean {
  const next = region.tokens[last];
  const after = next?.code === code("HYPHEN") ? region.tokens[last + 1] : next;
  return after?.code === code("OLD");
}
