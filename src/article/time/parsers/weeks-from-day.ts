import { type Finding, type Form, type FormContext, relative } from "../candidate.ts";
import { UNIT } from "../lex/time-words.ts";
import type { Token } from "../lex/token.ts";
import { code, compile, find } from "../pattern.ts";
import { amountOf, calendarUnit } from "./amount.ts";
import { PARTS } from "./part-of-day.ts";
import { kindOf } from "./which-unit.ts";

/** "a week from Monday", "two weeks from Friday", "three days from tomorrow", "a fortnight on Sunday" */
export const weeksFromDay: Form = {
  rule: "weeks-from-day",
  heads: "FROM ON",
  pattern: compile("(?:(?:COUNT (?:UNITS|UNIT)|A UNIT) FROM|A UNIT ON) (?:NEXT|THIS|COMING)? (?:DAY|TODAY)"),
  read(tokens, { region, first, text }) {
    const unit = find(tokens, "UNITS") ?? find(tokens, "UNIT");
    const onDay = find(tokens, "ON") !== undefined;
    if (onDay && (unit?.number === UNIT.day || RATES.has(region.tokens[first - 1]?.code ?? ""))) return null;
    if (onDay && AMOUNT_BEFORE.test(wordsBefore(text, tokens[0]?.start ?? 0))) return null;
    return moved(tokens, unit, 1);
  },
};

/** "twice a week on Monday", "three days a week on Friday", "$20 a week on Monday" */
const RATES = new Set(["ONCE", "TIMES", "UNITS", "NUM"].map(code));
const AMOUNT_BEFORE = /(?:\d|million|thousand|hundred|hours|euros|dollars|pounds|people) $/;

function wordsBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - 9), at);
}

/** "three weeks today", "a week tomorrow", and of what is over "a week last Monday", "a fortnight yesterday" */
export const weeksToday: Form = {
  rule: "weeks-today",
  heads: "TODAY LAST",
  pattern: compile("(?:COUNT UNITS|A UNIT) (?:TODAY|LAST DAY)"),
  read(tokens, { region, first, text }) {
    const unit = find(tokens, "UNITS") ?? find(tokens, "UNIT");
    const [today, day] = [find(tokens, "TODAY"), find(tokens, "DAY")];
    if (unit?.number !== UNIT.week && unit?.number !== UNIT.fortnight) return null;
    const start = tokens[0]?.start ?? 0;
    if (RATES.has(region.tokens[first - 1]?.code ?? "") || AMOUNT_BEFORE.test(wordsBefore(text, start)))
      return null;
    if (LENGTH_BEFORE.test(wordsBefore(text, start)) || today?.word === "tonight") return null;
    if (day !== undefined) return moved(tokens, unit, -1);
    return moved(tokens, unit, (today?.number ?? 0) < 0 ? -1 : 1);
  },
};

/** "for two weeks today", "in a week today": how long, and when */
const LENGTH_BEFORE = /\b(?:for|in|of|after|within|by|past|last|next|first|those|lasted) $/;

/** "two Fridays ago", "three Sundays from now" */
export const weekdaysAgo: Form = {
  rule: "weekdays-ago",
  heads: "DAYS",
  pattern: compile("COUNT DAYS (?:AGO|FROM NOW|FROM TODAY)"),
  read(tokens) {
    const [days, amount] = [find(tokens, "DAYS"), amountOf(tokens)];
    if (days === undefined || amount === null || amount < 1) return null;
    const distance = (Math.round(amount) - 1) * WEEK;
    const rule = find(tokens, "AGO") ? "weekday-before" : "weekday-after";
    const shift = distance === 0 ? "" : `${rule === "weekday-before" ? "-" : "+"}${distance}`;
    return { kind: "weekday", type: "DATE", relative: relative(rule + shift, days.number) };
  },
};

/** "a week ago Tuesday", "two weeks ago on Friday", "a week ago today", "a year ago today" */
export const weeksAgoDay: Form = {
  rule: "weeks-ago-day",
  heads: "AGO",
  pattern: compile("(?:COUNT (?:UNITS|UNIT)|A UNIT) AGO (?:ON|THIS|LAST)? (?:DAY|TODAY)"),
  read(tokens) {
    return moved(tokens, find(tokens, "UNITS") ?? find(tokens, "UNIT"), -1);
  },
};

/** "Friday week", "Monday fortnight", "tomorrow week" */
export const dayWeek: Form = {
  rule: "day-week",
  heads: "UNIT",
  pattern: compile("(?:DAY|TODAY) UNIT"),
  read(tokens, { text }) {
    const [day, unit] = tokens;
    if (unit === undefined || (unit.number !== UNIT.week && unit.number !== UNIT.fortnight)) return null;
    // "the Monday week-long strike"
    if (day?.word === "tonight" || /^[-\w]/.test(text.slice(unit.end, unit.end + 1))) return null;
    return moved(tokens, unit, 1);
  },
};

const WEEK = 7;

/** Days that a unit has, as far as it is counted in days. */
const DAYS: Readonly<Record<number, number>> = {
  [UNIT.day]: 1,
  [UNIT.week]: WEEK,
  [UNIT.fortnight]: 2 * WEEK,
};

function moved(tokens: Token[], unit: Token | undefined, step: 1 | -1): Finding | null {
  const [weekday, today] = [find(tokens, "DAY"), find(tokens, "TODAY")];
  const amount = find(tokens, "COUPLE") ? 2 : amountOf(tokens.filter((token) => token !== weekday));
  const days = DAYS[unit?.number ?? -1];
  if (amount === null || !Number.isInteger(amount) || unit === undefined) return null;
  if (days === undefined) {
    // "a year ago today", "a month ago tomorrow"
    const name = calendarUnit(unit.number);
    if (today === undefined || name === null || step > 0) return null;
    const rule = today.number === 0 ? "shift-day" : `shift-day${today.number > 0 ? "+" : ""}${today.number}`;
    return { kind: "day", type: "DATE", relative: relative(rule, -amount, name) };
  }
  const distance = step * amount * days;
  if (weekday === undefined)
    return { kind: "day", type: "DATE", relative: relative("shift", (today?.number ?? 0) + distance, "day") };
  const rule = step > 0 ? `weekday-future+${distance}` : `weekday-past${distance}`;
  return { kind: "weekday", type: "DATE", relative: relative(rule, weekday.number) };
}

/** "the night before last", "the week before last", "the week after next", "the Friday before last" */
export const beforeLast: Form = {
  rule: "before-last",
  heads: "LAST NEXT",
  pattern: compile("THE (?:UNIT|PART|DAY) (?:BEFORE LAST|AFTER NEXT)"),
  read(tokens, context) {
    const [, named] = tokens;
    if (named === undefined || goesOn(context)) return null;
    const step = find(tokens, "LAST") ? -1 : 1;
    if (named.code === code("DAY")) {
      const rule = step < 0 ? `weekday-before-${WEEK}` : `weekday-after+${WEEK}`;
      return { kind: "weekday", type: "DATE", relative: relative(rule, named.number) };
    }
    if (named.code === code("PART")) {
      return {
        kind: "part",
        type: "TIME",
        relative: relative("shift", 2 * step, "day", PARTS[named.number] ?? null),
      };
    }
    const unit = calendarUnit(named.number);
    if (unit === null) return null;
    return { kind: kindOf(named.number), type: "DATE", relative: relative("shift", 2 * step, unit) };
  },
};

/** "the day before last Tuesday", "the week before last year's vote" */
function goesOn({ text, region, last }: FormContext): boolean {
  const [word, next] = [region.tokens[last - 1], region.tokens[last]];
  return (
    word !== undefined &&
    next !== undefined &&
    NAMED.has(next.code) &&
    /^\s*$/.test(text.slice(word.end, next.start))
  );
}

const NAMED = new Set(
  ["DAY", "MONTH", "UNIT", "UNITS", "PART", "HOLIDAY", "SEASON", "NUM", "CODED"].map(code),
);
