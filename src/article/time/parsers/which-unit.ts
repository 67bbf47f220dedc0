import type { Kind } from "../candidate.ts";
import { type Finding, type Form, relative } from "../candidate.ts";
import { UNIT } from "../lex/time-words.ts";
import type { Token } from "../lex/token.ts";
import { code, compile } from "../pattern.ts";
import { calendarUnit, durationValue } from "./amount.ts";

/** "last week", "this month", "next year", "the current quarter", "the past decade", "the following day", "the same year" */
export const whichUnit: Form = {
  rule: "which-unit",
  heads: "UNIT",
  pattern: compile("(?:(?:THE|THIS)? WHICH|THAT SAME) (?:FISCAL|FILLER)? UNIT"),
  read(tokens) {
    const unit = tokens.at(-1);
    const which = tokens.find((token) => SHIFTS.has(token.code) && token.code !== code("THIS")) ?? tokens[0];
    if (unit === undefined || which === undefined) return null;
    return unitNear(which, unit, tokens);
  },
};

/** "that day", "that year" */
export const thatUnit: Form = {
  rule: "that-unit",
  heads: "THAT",
  pattern: compile("THAT UNIT"),
  read([that, unit]) {
    const name = calendarUnit(unit?.number ?? -1);
    if (unit === undefined || that?.word !== "that" || name === null || name === "quarter") return null;
    return { kind: kindOf(unit.number), type: "DATE", relative: relative("shift", 0, name), base: "named" };
  },
};

/** Where a word points, and from what: "last" one back from the date of publication, "following" one on from the time named last. */
const SHIFTS: ReadonlyMap<string, readonly [shift: number, base: "published" | "named"]> = new Map([
  [code("LAST"), [-1, "published"]],
  [code("PAST"), [-1, "published"]],
  [code("THIS"), [0, "published"]],
  [code("CURRENT"), [0, "published"]],
  [code("LATEST"), [-1, "published"]],
  [code("NEXT"), [1, "published"]],
  [code("COMING"), [1, "published"]],
  [code("PREVIOUS"), [-1, "named"]],
  [code("FOLLOWING"), [1, "named"]],
  [code("SAME"), [0, "named"]],
]);

function unitNear(which: Token, unit: Token, tokens: Token[]): Finding | null {
  const [shift, base] = SHIFTS.get(which.code) ?? [0, "published"];
  const name = calendarUnit(unit.number);
  if (name === null)
    return which.code === code("PAST") || which.code === code("LAST") ? lastHour(unit) : null;
  // "the next day" goes on from the day told of, "next week" from the day of publishing
  const narrative = tokens[0]?.word === "the" && which.code === code("NEXT");
  if (name === "day" && which.code === code("LAST") && tokens[0]?.word === "the") {
    return { kind: "reference", type: "DATE", value: "XXXX-XX-XX" };
  }
  if (isPeriod(which, unit, tokens))
    return { kind: "duration", type: "DURATION", value: durationValue(1, unit.number) };
  return {
    kind: kindOf(unit.number),
    type: "DATE",
    relative: relative("shift", shift, name),
    base: narrative ? "named" : base,
  };
}

/** "the past week" and "the last decade" last; "the past year" and "last year" are a year. */
function isPeriod(which: Token, unit: Token, tokens: Token[]): boolean {
  if (unit.number === UNIT.weekend || unit.number === UNIT.quarter || unit.number === UNIT.year) return false;
  if (which.code === code("PAST")) return true;
  return tokens[0]?.word === "the" && which.code === code("LAST");
}

function lastHour(unit: Token): Finding {
  return { kind: "duration", type: "DURATION", value: durationValue(1, unit.number) };
}

/** What a unit can be joined with. */
export function kindOf(unit: number): Kind {
  if (unit === UNIT.day || unit === UNIT.weekend) return "day";
  if (unit === UNIT.week || unit === UNIT.fortnight) return "week";
  if (unit === UNIT.month) return "month";
  if (unit === UNIT.quarter) return "period";
  return unit === UNIT.year ? "year" : "era";
}
