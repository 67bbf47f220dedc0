import type { Form, FormContext } from "../candidate.ts";
import type { Token } from "../lex/token.ts";
import { code, compile, find } from "../pattern.ts";
import { amountOf, durationValue } from "./amount.ts";

/** "three days", "several months", "5 1/2 hours", "the first nine months", "the next two weeks", "four to five hours" */
export const countedUnits: Form = {
  rule: "counted-units",
  pattern: compile(
    "(?:(?:THE|THAT|POSSESSIVE)? (?:LAST|NEXT|PAST|COMING|PREVIOUS|FOLLOWING|LATEST|RECENT|ORD|FILLER)?)? COUNTS (?:FILLER|MORE|FISCAL)* UNITS",
  ),
  read(tokens) {
    const unit = tokens.at(-1);
    if (unit === undefined) return null;
    const span = range(tokens, unit.number);
    return {
      kind: "duration",
      type: "DURATION",
      value: span ?? durationValue(amountOf(tokens), unit.number),
    };
  },
};

/** "a two-year plan", "a 16-hour flight", "a five year low"; but not "a 10-year-old" */
export const compoundUnit: Form = {
  rule: "compound-unit",
  pattern: compile("COUNTS HYPHEN? UNIT (?:HYPHEN? LONG)?"),
  read(tokens, context) {
    const unit = find(tokens, "UNIT");
    if (unit === undefined || isAge(context)) return null;
    const span = range(tokens, unit.number);
    return {
      kind: "duration",
      type: "DURATION",
      value: span ?? durationValue(amountOf(tokens), unit.number),
      keep: tokens.indexOf(unit) + 1,
    };
  },
};

/** "a year", "an hour and a half", "half an hour", "half a century" */
export const oneUnit: Form = {
  rule: "one-unit",
  pattern: compile("(?:HALF? A|A HALF HYPHEN?) FILLER? UNIT (?:AND A HALF)?"),
  read(tokens, context) {
    const unit = find(tokens, "UNIT");
    if (unit === undefined || isAge(context)) return null;
    const half = tokens.findIndex((token) => token.code === code("HALF"));
    const amount = half < 0 ? 1 : half <= 1 ? 0.5 : 1.5;
    return { kind: "duration", type: "DURATION", value: durationValue(amount, unit.number) };
  },
};

/** "in recent weeks", "for years", "weeks or months", "decades-long" */
export const units: Form = {
  rule: "units",
  pattern: compile("(?:(?:THE|THAT)? (?:RECENT|LAST|PAST|COMING|NEXT|ORD))? UNITS (?:OR UNITS|HYPHEN LONG)?"),
  read(tokens) {
    const unit = find(tokens, "UNITS");
    if (unit === undefined) return null;
    return { kind: "duration", type: "DURATION", value: durationValue(null, unit.number) };
  },
};

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
