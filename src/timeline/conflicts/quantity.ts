import { numberAt } from "../../english/numbers.ts";
import { conflict } from "../decisions.ts";
/** A quantity as a text gives it: every value from `low` to `high` agrees with its words. */
export interface Quantity {
  low: number;
  high: number;
  /** What is counted: the words after the number, in lower case ("hours", "carriages"). */
  unit: string;
}

const WORD = /\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[a-z]+|[½¼¾-]/g;

/**
 * Reads a quantity: "six to seven days", "about two hours", "an hour and a half", "nearly 500 miners", "300 or so
 * pilgrims". Null where no number stands.
 */
export function readQuantity(text: string): Quantity | null {
  const words = text.toLowerCase().match(WORD) ?? [];
  const first = words.findIndex((_, i) => numberAt(words, i) !== null);
  const start = numberAt(words, first);
  if (start === null) return null;
  const before = words.slice(0, first).join(" ");
  let [low, high, at] = [start.value, start.value, start.next];
  const second = /^(?:to|or|and|-)$/.test(words[at] ?? "") ? numberAt(words, at + 1) : null;
  const range = second !== null && second.value > low;
  if (second !== null && range) [high, at] = [second.value, second.next];
  const rest = words.slice(at).filter((word) => word !== "-");
  const after = rest.join(" ");
  const unit = after.replace(/\b(?:or so|or more|and a half)\b/g, "").trim();
  const half = /\band a half\b/.test(after) ? 0.5 : 0;
  const hedged = before + (/^or so\b/.test(after) ? " about" : "");
  [low, high] = hedge({ low: low + half, high: high + half, unit }, hedged, range);
  return { low, high, unit };
}

/** Whether two quantities of one unit can both be true. */
export function compatible(a: Quantity, b: Quantity): boolean {
  return a.low <= b.high && b.low <= a.high;
}

function hedge({ low, high, unit }: Quantity, before: string, range: boolean): [number, number] {
  const { moreSlack, lessSlack, aboutSlack, roundLength, roundCount } = conflict();
  if (/\b(?:more than|over|at least|exceed\w*|upwards of)$/.test(before))
    return [low, high * (1 + moreSlack)];
  if (/\b(?:nearly|almost|just under|less than|under|fewer than|up to|close to)$/.test(before)) {
    return [low * (1 - lessSlack), high];
  }
  if (/\b(?:about|around|approximately|roughly|some|estimated|circa)$/.test(before)) {
    const slack = isLength(unit) ? aboutSlack : Math.min(aboutSlack, lastPlace(low) / low);
    return [low * (1 - slack), high * (1 + slack)];
  }
  const round = low % 10 === 0 ? Math.min(roundCount, lastPlace(low) / low) : 0;
  const slack = range ? 0 : isLength(unit) ? roundLength : round;
  return [low * (1 - slack), high * (1 + slack)];
}

/** What one more in the last digit that is no nought would be: "some 310 million" is neither 295 nor 325 million. */
function lastPlace(value: number): number {
  return Number.isInteger(value) ? 10 ** (/0*$/.exec(String(value))?.[0].length ?? 0) : 0;
}

/** Whether a unit measures time. */
export function isLength(unit: string): boolean {
  return LENGTHS.test(unit);
}

const LENGTHS = /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?)\b/;

/** A length of time in minutes. */
export function inMinutes(quantity: Quantity): Quantity {
  const scale = MINUTES.find(([pattern]) => pattern.test(quantity.unit))?.[1] ?? 1;
  return { ...quantity, low: quantity.low * scale, high: quantity.high * scale };
}

const MINUTES: readonly [RegExp, number][] = [
  [/^sec/, 1 / 60],
  [/^min/, 1],
  [/^hour/, 60],
  [/^(?:day|night)/, 1440],
  [/^week/, 10_080],
  [/^month/, 43_830],
  [/^year/, 525_960],
  [/^decade/, 5_259_600],
];
