import { two } from "../../../calendar/days.ts";
import { type Form, relative } from "../candidate.ts";
import { UNIT } from "../lex/time-words.ts";
import type { Token } from "../lex/token.ts";
import { code, compile, find } from "../pattern.ts";

/** "at three in the afternoon", "until half past nine in the morning", "from ten at night", "by a quarter to six this evening" */
export const spelledClock: Form = {
  rule: "spelled-clock",
  heads: "PART TODAY",
  pattern: compile(
    "(?<=AT|UNTIL|FROM|SINCE|ABOUT|BEFORE|AFTER|TO|BETWEEN|AND|NEARLY|THROUGH) (?:(?:HALF PAST|A? (?:UNIT|NUM) (?:PAST|TO)) NUM|NUM) (?:IN THE PART|AT PART|(?:THIS|LAST) PART|TODAY)",
  ),
  read(tokens) {
    const numbers = tokens.filter((token) => token.code === code("NUM"));
    const hour = numbers.at(-1);
    const part = find(tokens, "PART")?.number ?? (tokens.at(-1)?.word === "tonight" ? EVENING : 0);
    if (hour === undefined || hour.number < 1 || hour.number > 12 || !Number.isInteger(hour.number))
      return null;
    if (part < MORNING || part > NIGHT) return null;
    const minutes = hourOfDay(hour.number, part) * HOUR + minutesBeside(tokens, numbers);
    const clock = `T${two(Math.floor(minutes / HOUR))}:${two(minutes % HOUR)}`;
    const last = find(tokens, "LAST") !== undefined;
    const base = last || find(tokens, "THIS") || find(tokens, "TODAY") ? "published" : "named";
    return { kind: "clock", type: "TIME", relative: relative("shift", last ? -1 : 0, "day", clock), base };
  },
};

const [MORNING, EVENING, NIGHT] = [1, 3, 4];
const HOUR = 60;
const NOON = 12;
/** "five at night" is rather early: from six on, a night's hour is the evening's. */
const NIGHTFALL = 6;

function hourOfDay(hour: number, part: number): number {
  if (part === MORNING) return hour % NOON;
  if (part === NIGHT) return hour === NOON || hour < NIGHTFALL ? hour % NOON : hour + NOON;
  return hour === NOON ? NOON : hour + NOON;
}

/** "half past", "a quarter to", "ten past" */
function minutesBeside(tokens: Token[], numbers: Token[]): number {
  if (find(tokens, "HALF")) return HOUR / 2;
  const before = find(tokens, "TO") ? -1 : 1;
  if (find(tokens, "UNIT")?.number === UNIT.quarter) return (before * HOUR) / 4;
  return numbers.length > 1 ? before * (numbers[0]?.number ?? 0) : 0;
}
