import type { Form } from "../candidate.ts";
import { timeForm } from "../decisions.ts";
import { UNIT } from "../lex/time-words.ts";
import { compile, find } from "../pattern.ts";

/** "the 1990s", "the '60s", "the nineties" */
export const decade: Form = {
  rule: "decade",
  heads: "DECADE",
  pattern: compile("THE? DECADE"),
  read(tokens) {
    const named = tokens.at(-1);
    if (named === undefined || (tokens.length === 1 && named.number < timeForm().fullNumber)) return null;
    const first = named.number < timeForm().fullNumber ? 1900 + named.number : named.number;
    return { kind: "era", type: "DATE", value: `${String(Math.floor(first / 10)).padStart(3, "0")}X` };
  },
};

/** "the 20th century", "the nineteenth century", "an 11th-century temple" */
export const century: Form = {
  rule: "century",
  heads: "ORD",
  pattern: compile("THE? ORD HYPHEN? (?:UNIT|UNITS)"),
  read(tokens) {
    const [ordinal, unit] = [find(tokens, "ORD"), tokens.at(-1)];
    if (ordinal === undefined || unit?.number !== UNIT.century || ordinal.number > timeForm().lastCentury)
      return null;
    return { kind: "era", type: "DATE", value: centuryValue(ordinal.number) };
  },
};

/** The 20th century is `19XX`. */
export function centuryValue(ordinal: number): string {
  return `${String(ordinal - 1).padStart(2, "0")}XX`;
}
