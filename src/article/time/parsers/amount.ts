import { UNIT, UNIT_CODES } from "../lex/time-words.ts";
import type { Token } from "../lex/token.ts";
import { code, find } from "../pattern.ts";

const NUMBER = new Set([code("NUM"), code("YEAR")]);

/** How many: a number, or null where the words leave it open ("several", "a few", bare "weeks"). "a", "the" and "another" are one. */
export function amountOf(tokens: readonly Token[]): number | null {
  const number = tokens.find((token) => NUMBER.has(token.code));
  if (number !== undefined) return number.number;
  if (find(tokens, "COUPLE")) return 2;
  if (find(tokens, "FEW") || find(tokens, "UNITS")) return null;
  return 1;
}

/** The value of a duration: `P3D`, `PT1M30S`, `PXW`, `P2DE`; halves go to the next smaller unit ("two and a half hours" is PT2H30M). */
export function durationValue(amount: number | null, unit: number): string {
  const name = UNIT_CODES[unit] ?? "xD";
  if (amount === null) return `P${name.replace("x", "X")}`;
  if (unit === UNIT.fortnight) return `P${amount * 2}W`;
  const whole = Math.floor(amount);
  const rest = amount - whole;
  const smaller = SMALLER[unit];
  if (rest === 0 || smaller === undefined || !Number.isInteger(rest * smaller[0]))
    return `P${name.replace("x", String(amount))}`;
  if (whole === 0 || smaller[1] === "Y")
    return `P${name.startsWith("T") ? "T" : ""}${amount * smaller[0]}${smaller[1]}`;
  return `P${name.replace("x", String(whole))}${rest * smaller[0]}${smaller[1]}`;
}

/** How many of the next smaller unit make one. */
const SMALLER: Readonly<Record<number, readonly [number, string]>> = {
  [UNIT.minute]: [60, "S"],
  [UNIT.hour]: [60, "M"],
  [UNIT.year]: [12, "M"],
  [UNIT.decade]: [10, "Y"],
  [UNIT.century]: [100, "Y"],
};

/** The name of a unit in `src/calendar/units.ts`; null for what is shorter than a day. */
export function calendarUnit(unit: number): string | null {
  return CALENDAR_UNITS[unit] ?? null;
}

const CALENDAR_UNITS: readonly (string | null)[] = [
  null,
  null,
  null,
  "day",
  "week",
  "weekend",
  "month",
  "quarter",
  "year",
  "decade",
  "century",
  "week",
];
