import { type Finding, type Form, relative } from "../candidate.ts";
import { UNIT } from "../lex/time-words.ts";
import type { Token } from "../lex/token.ts";
import { code, compile, find } from "../pattern.ts";
import { amountOf, calendarUnit, durationValue } from "./amount.ts";
import { PARTS } from "./part-of-day.ts";

/** "two weeks ago", "a year ago", "several months ago", "three years earlier", "two days later", "a month from now" */
export const ago: Form = {
  rule: "ago",
  heads: "AGO EARLIER LATER FROM",
  pattern: compile(
    "(?:COUNTS (?:HYPHEN|FILLER)? (?:UNITS|UNIT)|A FILLER? UNIT|UNITS) (?:OR SO)? (?:AGO|EARLIER|LATER|FROM NOW|FROM TODAY)",
  ),
  read(tokens) {
    const unit = find(tokens, "UNITS") ?? find(tokens, "UNIT");
    const word = tokens.findLast((token) => WAYS.has(token.code));
    const way = WAYS.get(word?.code ?? "");
    if (unit === undefined || way === undefined) return null;
    return shifted(tokens, unit, way);
  },
};

/** "three nights later", "two mornings ago" */
export const nightsAgo: Form = {
  rule: "nights-ago",
  heads: "AGO EARLIER LATER",
  pattern: compile("COUNTS PART (?:AGO|EARLIER|LATER)"),
  read(tokens) {
    const part = find(tokens, "PART");
    const [step, base] = WAYS.get(tokens.at(-1)?.code ?? "") ?? [0, "named"];
    const amount = amountOf(tokens);
    if (part === undefined || !/^(?:mornings|afternoons|evenings|nights)$/.test(part.word) || amount === null)
      return null;
    const shift = relative("shift", step * Math.round(amount), "day", PARTS[part.number] ?? null);
    return { kind: "day", type: "TIME", relative: shift, base };
  },
};

const WAYS: ReadonlyMap<string, readonly [step: number, base: "published" | "named"]> = new Map([
  [code("AGO"), [-1, "published"]],
  [code("EARLIER"), [-1, "named"]],
  [code("LATER"), [1, "named"]],
  [code("FROM"), [1, "published"]],
]);

function shifted(
  tokens: Token[],
  unit: Token,
  [step, base]: readonly [number, "published" | "named"],
): Finding | null {
  const amount = amountOf(tokens);
  const name = calendarUnit(unit.number);
  if (amount === null && step < 0) return { kind: "reference", type: "DATE", value: "PAST_REF" };
  if (amount !== null && name === null && base === "published" && step < 0) {
    return { kind: "day", type: "TIME", relative: relative("shift", 0, "day") };
  }
  if (amount === null || name === null) {
    const keep = tokens.indexOf(unit) + 1;
    return { kind: "duration", type: "DURATION", value: durationValue(amount, unit.number), keep };
  }
  const count = unit.number === UNIT.fortnight ? amount * 2 : amount;
  if (count === 1 && step < 0 && name === "year") {
    return { kind: "day", type: "DATE", relative: relative("reported", -1, "year") };
  }
  return { kind: "day", type: "DATE", relative: relative("shift", step * Math.round(count), name), base };
}
