import type { PendingTime } from "../model/article-record.ts";
import { addDays, civilDate, dayNumber, dayOf, isDate, isoOf, two, weekday, yearOf } from "./days.ts";
import { pendingTime } from "./decisions.ts";
import { holidayIn } from "./holidays.ts";
import { type Interval, intervalOf } from "./intervals.ts";
import { isUnit, SEASONS, shiftDay, unitValue } from "./units.ts";
import { isoWeek, mondayOf } from "./weeks.ts";

/** The value of a relative time expression and the days it names; both null for a value of no single interval. */
export interface ResolvedTime {
  value: string;
  from: string | null;
  to: string | null;
}

/** What a relative expression needs besides a date to start from; `text` is for people. */
export type Relative = Omit<PendingTime, "text">;

/**
 * The value of a relative time expression once the date it starts from is known (`published`, an ISO date that may go
 * on with a time): weekday-past 3 with part TNI from 2023-09-15 is `2023-09-13TNI`. Null where the date or the rule
 * is unknown.
 */
export function resolvePending(pending: Relative, published: string): ResolvedTime | null {
  const day = dayOf(published);
  const { name, days } = splitRule(pending.rule);
  const rule = RULES.get(name);
  if (day === null || rule === undefined) return null;
  const base = moved(rule(pending, day), days);
  if (base === null) return null;
  const value = withPart(base, pending.part ?? "");
  const interval: Interval | null = intervalOf(value);
  return { value, from: interval?.from ?? null, to: interval?.to ?? null };
}

/** "on Friday": waits for a date as a day of the week. */
export function isWeekday({ rule }: Relative): boolean {
  return rule.startsWith("weekday");
}

/** "the day after Wednesday" is weekday-past+1: the rule's day, moved. */
function splitRule(rule: string): { name: string; days: number } {
  const found = /[+-]\d{1,4}$/.exec(rule);
  return found === null
    ? { name: rule, days: 0 }
    : { name: rule.slice(0, found.index), days: Number(found[0]) };
}

function moved(value: string | null, days: number): string | null {
  return value === null || days === 0 ? value : addDays(value, days);
}

/** The part goes behind; that of a range (`/06-19`) gets the year of its start, or the next over New Year; `-06-18/06-19` is one in a year. */
function withPart(base: string, part: string): string {
  if (!part.startsWith("/")) return base + part.replace("/", `/${base}-`);
  const year = Number(base.slice(0, 4)) + (part.slice(1) < base.slice(5) ? 1 : 0);
  return `${base}/${yearOf(year)}-${part.slice(1)}`;
}

type Rule = (pending: Relative, anchor: number) => string | null;

/**
 * `-past` is the latest on or before the anchor, `-future` the earliest on or after it, `-near` the nearest;
 * `-before` and `-after` leave out the anchor's own.
 */
const RULES: ReadonlyMap<string, Rule> = new Map(
  Object.entries({
    /** "last month": offset -1, unit month; "July last year": offset -1, unit year, part -07. */
    shift: ({ offset, unit }, anchor) =>
      isUnit(unit) ? unitValue(shiftDay(anchor, offset ?? 0, unit), unit) : null,
    /** "two weeks ago" where the day is meant: offset -2, unit week. */
    "shift-day": ({ offset, unit }, anchor) =>
      isUnit(unit) ? isoOf(shiftDay(anchor, offset ?? 0, unit)) : null,
    "weekday-past": ({ offset }, anchor) => isoOf(anchor - behind(anchor, offset)),
    /** "Tuesday morning Korean time", printed on Monday where it is still Monday. */
    "weekday-local": ({ offset }, anchor) => isoOf(anchor + 1 - behind(anchor + 1, offset)),
    "weekday-before": ({ offset }, anchor) => isoOf(anchor - (behind(anchor, offset) || 7)),
    "weekday-future": ({ offset }, anchor) => isoOf(anchor + ahead(anchor, offset)),
    "weekday-after": ({ offset }, anchor) => isoOf(anchor + (ahead(anchor, offset) || 7)),
    /** "Friday last week": offset 5 - 7. */
    "weekday-in-week": ({ offset }, anchor) => isoOf(mondayOf(isoWeek(anchor)) - 1 + (offset ?? 1)),
    "month-past": monthRule((month, now) => (month <= now ? 0 : -1)),
    "month-before": monthRule((month, now) => (month < now ? 0 : -1)),
    "month-future": monthRule((month, now) => (month >= now ? 0 : 1)),
    "month-after": monthRule((month, now) => (month > now ? 0 : 1)),
    "month-near": monthRule((month, now) =>
      Math.abs(month - now) <= pendingTime().halfYearMonths ? 0 : month > now ? -1 : 1,
    ),
    /** "Sept. 13": offset 913; "the week of Sept. 13": unit week; "Monday, Sept. 13": unit weekday=1. */
    "date-past": dateRule((distance) => distance <= 0 && distance > -pendingTime().nearDays),
    "date-future": dateRule((distance) => distance >= 0 && distance < pendingTime().nearDays),
    "date-near": dateRule((distance) => Math.abs(distance) <= pendingTime().halfYearDays),
    /** "Thanksgiving": unit thanksgiving, a name in holidays.ts. */
    "holiday-past": holidayRule((distance) => distance <= 0),
    "holiday-future": holidayRule((distance) => distance >= 0),
    "holiday-near": holidayRule((distance) => Math.abs(distance) <= pendingTime().halfYearDays),
    /** "the 25th": offset 25; "Monday, the 25th": unit weekday=1. */
    "day-past": dayOfMonthRule(-1),
    "day-future": dayOfMonthRule(1),
    /** "the third quarter", "the summer": offset 3 of unit quarter, 2 of unit season. */
    /** "over the weekend" */
    "weekend-past": (_, anchor) => unitValue(anchor - behind(anchor, 6), "weekend"),
    "weekend-future": (_, anchor) =>
      unitValue(anchor + (weekday(anchor) === 7 ? 0 : ahead(anchor, 6)), "weekend"),
    "period-past": periodRule([0, -1], (from, _, anchor) => from <= anchor),
    /** "last summer" is in July the year before's, in September the one just over. */
    "period-before": periodRule([0, -1, -2], (_, to, anchor) => to <= anchor),
    "period-near": (pending, anchor) => nearestPeriod(pending, anchor),
    "period-future": periodRule(
      [-1, 0, 1],
      (_, to, anchor, unit) => to > anchor - (unit === "quarter" ? pendingTime().justEndedDays : 0),
    ),
  }),
);

function behind(anchor: number, day: number | null): number {
  return (weekday(anchor) - (day ?? 1) + 7) % 7;
}

function ahead(anchor: number, day: number | null): number {
  return ((day ?? 1) - weekday(anchor) + 7) % 7;
}

function monthRule(years: (month: number, now: number) => number): Rule {
  return ({ offset }, anchor) => {
    const { year, month } = civilDate(anchor);
    return offset === null ? null : `${yearOf(year + years(offset, month))}-${two(offset)}`;
  };
}

/** The first that fits of the dates around the anchor; where none does, the nearest. */
function dateRule(fits: (distance: number) => boolean): Rule {
  return ({ offset, unit }, anchor) => {
    const value = (day: number): string => unitValue(day, isUnit(unit) ? unit : "day");
    const [month, day] = [Math.floor((offset ?? 0) / 100), (offset ?? 0) % 100];
    const { year } = civilDate(anchor);
    let nearest: number | null = null;
    for (let y = year - 4; y <= year + 4; y++) {
      if (!isDate(y, month, day)) continue;
      const number = dayNumber(y, month, day);
      if (fits(number - anchor)) return value(onWeekday(number, unit));
      if (nearest === null || Math.abs(number - anchor) < Math.abs(nearest - anchor)) nearest = number;
    }
    return nearest === null ? null : value(nearest);
  };
}

/** "Monday 6 April": unit `weekday=1`. A day on which its weekday does not fall is of a year before or after, if it does there. */
function onWeekday(number: number, unit: string | null): number {
  const wanted = weekdayIn(unit);
  if (wanted === null || weekday(number) === wanted) return number;
  const { year, month, day } = civilDate(number);
  for (const y of [year - 1, year + 1, year - 2, year + 2]) {
    if (isDate(y, month, day) && weekday(dayNumber(y, month, day)) === wanted)
      return dayNumber(y, month, day);
  }
  return number;
}

/** The weekday that a unit of the form `weekday=1` asks for. */
function weekdayIn(unit: string | null): number | null {
  return unit?.startsWith("weekday=") ? Number(unit.slice(-1)) : null;
}

function holidayRule(fits: (distance: number) => boolean): Rule {
  return ({ unit }, anchor) => {
    const { year } = civilDate(anchor);
    for (const y of [year, year - 1, year + 1]) {
      const date = holidayIn(unit ?? "", y);
      if (date !== null && fits((dayOf(date) ?? 0) - anchor)) return date;
    }
    return null;
  };
}

function dayOfMonthRule(step: number): Rule {
  return ({ offset, unit }, anchor) => {
    const named = nearestOn(offset ?? 0, weekdayIn(unit), anchor);
    if (named !== null) return isoOf(named);
    for (let back = 0; back < 3; back++) {
      const { year, month } = civilDate(shiftDay(dayNumber(...firstOf(anchor)), step * back, "month"));
      if (!isDate(year, month, offset ?? 0)) continue;
      const number = dayNumber(year, month, offset ?? 0);
      if (step < 0 ? number <= anchor : number >= anchor) return isoOf(number);
    }
    return null;
  };
}

/** "Monday, the 27th": the nearest month whose 27th is a Monday. */
function nearestOn(day: number, wanted: number | null, anchor: number): number | null {
  if (wanted === null) return null;
  let nearest: number | null = null;
  for (let months = -6; months <= 6; months++) {
    const { year, month } = civilDate(shiftDay(dayNumber(...firstOf(anchor)), months, "month"));
    if (!isDate(year, month, day)) continue;
    const number = dayNumber(year, month, day);
    if (weekday(number) !== wanted) continue;
    if (nearest === null || Math.abs(number - anchor) < Math.abs(nearest - anchor)) nearest = number;
  }
  return nearest;
}

function firstOf(day: number): [number, number, number] {
  const { year, month } = civilDate(day);
  return [year, month, 1];
}

/** "the summer" in April is the one to come, in October the one just past. */
function nearestPeriod(pending: Relative, anchor: number): string | null {
  const [past, future] = ["period-past", "period-future"].map(
    (rule) => RULES.get(rule)?.(pending, anchor) ?? null,
  );
  if (past == null || future == null) return past ?? null;
  const behind = anchor - (dayOf(intervalOf(past)?.to ?? "") ?? anchor);
  const ahead = (dayOf(intervalOf(future)?.from ?? "") ?? anchor) - anchor;
  return behind <= ahead ? past : future;
}

/** The first of the years around the anchor's own whose quarter, half or season fits. */
function periodRule(
  years: number[],
  fits: (from: number, to: number, anchor: number, unit: string | null) => boolean,
): Rule {
  return ({ offset, unit }, anchor) => {
    const name = unit === "season" ? SEASONS[(offset ?? 0) - 1] : `${unit === "half" ? "H" : "Q"}${offset}`;
    for (const shift of years) {
      const value = `${yearOf(civilDate(anchor).year + shift)}-${name}`;
      const days = intervalOf(value);
      if (days !== null && fits(dayOf(days.from) ?? 0, dayOf(days.to) ?? 0, anchor, unit)) return value;
    }
    return null;
  };
}
