import { dayNumber, dayOf, daysInMonth, isDate, isoOf } from "./days.ts";
import { isWeek, mondayOf } from "./weeks.ts";

/** Calendar days from `from` up to, but not with, `to`; ISO dates, so that they compare as strings. */
export interface Interval {
  from: string;
  to: string;
}

/** The first day of the years and the first day after the years that the grammar can write. */
const FIRST = dayNumber(1, 1, 1);
const LAST = dayNumber(9999, 12, 31);

/**
 * The calendar days that a TIMEX3 or EDTF value names: `2023-Q3` is 2023-07-01 up to 2023-10-01, `202X` ten years,
 * `2023-09-13TNI` the day, `2023-09-13/2023-09-17` both ends and what lies between. Null for what names no
 * calendar days (`P3D`, `PAST_REF`, `XXXX-09`).
 */
export function intervalOf(value: string): Interval | null {
  const slash = value.indexOf("/");
  if (slash >= 0) return spanOf(intervalOf(value.slice(0, slash)), intervalOf(value.slice(slash + 1)));
  const days = daysOf(value);
  if (days === null || days[0] < FIRST || days[1] > LAST) return null;
  return { from: isoOf(days[0]), to: isoOf(days[1]) };
}

/** Whether two intervals share a day. */
export function overlap(a: Interval, b: Interval): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Whether the second interval lies within the first. */
export function contains(outer: Interval, inner: Interval): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** The days that two intervals share, or null. */
export function intersection(a: Interval, b: Interval): Interval | null {
  const [early, late] = a.from <= b.from ? [a, b] : [b, a];
  const to = early.to < late.to ? early : late;
  return late.from < to.to ? { from: late.from, to: to.to } : null;
}

/** An interval made longer by so many days at both ends. */
export function widen(interval: Interval, days: number): Interval {
  const [from, to] = [dayOf(interval.from), dayOf(interval.to)];
  if (from === null || to === null) return interval;
  return { from: isoOf(Math.max(FIRST, from - days)), to: isoOf(Math.min(LAST, to + days)) };
}

/** How many days an interval holds. */
export function lengthInDays(interval: Interval): number {
  return (dayOf(interval.to) ?? 0) - (dayOf(interval.from) ?? 0);
}

/** How many days lie between two intervals: 0 where they meet or overlap. */
export function gapInDays(a: Interval, b: Interval): number {
  const [early, late] = a.from <= b.from ? [a, b] : [b, a];
  return Math.max(0, (dayOf(late.from) ?? 0) - (dayOf(early.to) ?? 0));
}

/** Orders intervals by first day, then last day. */
export function compareIntervals(a: Interval, b: Interval): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  if (a.to !== b.to) return a.to < b.to ? -1 : 1;
  return 0;
}

type Days = [from: number, to: number];

function spanOf(first: Interval | null, last: Interval | null): Interval | null {
  return first !== null && last !== null && first.from < last.to ? { from: first.from, to: last.to } : null;
}

/** `2023-09-13T16:29`, `2023-09-XX`, `2023-W37-WE`, `2023-SU`, `19XX`: the year, then what narrows it. */
const VALUE = /^(\d{2}(?:\d\d|\dX|XX|\d)?)(?:-([A-Z\d]{2,3})(?:-([A-Z\d]{1,2}))?)?(?:T[A-Z\d:+.-]*)?$/;

function daysOf(value: string): Days | null {
  const found = VALUE.exec(value);
  if (found === null) return null;
  const [, year = "", narrow, fine] = found;
  if (!/^\d{4}$/.test(year)) return narrow === undefined ? years(year) : null;
  const y = Number(year);
  if (narrow === undefined || /^(?:XX|WXX|QX|HX)$/.test(narrow)) return months(y, 1, 12);
  if (/^\d\d$/.test(narrow)) return monthOrDay(y, Number(narrow), fine);
  if (/^W\d\d?$/.test(narrow)) return week(y, Number(narrow.slice(1)), fine);
  return fine === undefined ? monthsNamed(y, narrow) : null;
}

/** A decade (`202X`, or `202` as TIMEX3 writes it) or a century (`19XX`, `19`). */
function years(value: string): Days {
  const known = Number(/^\d+/.exec(value)?.[0]);
  const length = value.length === 3 || /^\d{3}/.test(value) ? 10 : 100;
  return [dayNumber(known * length, 1, 1), dayNumber((known + 1) * length, 1, 1)];
}

function monthOrDay(year: number, month: number, fine: string | undefined): Days | null {
  if (month < 1 || month > 12) return null;
  if (fine === undefined || fine === "XX") return months(year, month, 1);
  const day = /^\d\d$/.test(fine) ? Number(fine) : 0;
  if (!isDate(year, month, day)) return null;
  const number = dayNumber(year, month, day);
  return [number, number + 1];
}

function week(year: number, number: number, fine: string | undefined): Days | null {
  if (!isWeek({ year, week: number })) return null;
  const monday = mondayOf({ year, week: number });
  if (fine === undefined) return [monday, monday + 7];
  if (fine === "WE") return [monday + 5, monday + 7];
  return /^[1-7]$/.test(fine) ? [monday + Number(fine) - 1, monday + Number(fine)] : null;
}

/** The months in which seasons begin. */
const SEASONS: ReadonlyMap<string, number> = new Map(Object.entries({ SP: 3, SU: 6, FA: 9, AU: 9, WI: 12 }));

/** Quarters, halves and seasons of three months; winter runs into the next year. */
function monthsNamed(year: number, name: string): Days | null {
  const season = SEASONS.get(name);
  if (season !== undefined) return months(year, season, 3);
  if (/^Q[1-4]$/.test(name)) return months(year, Number(name[1]) * 3 - 2, 3);
  if (/^H[12]$/.test(name)) return months(year, Number(name[1]) * 6 - 5, 6);
  return null;
}

function months(year: number, month: number, count: number): Days {
  const last = month + count - 1;
  const [y, m] = last > 12 ? [year + 1, last - 12] : [year, last];
  return [dayNumber(year, month, 1), dayNumber(y, m, daysInMonth(y, m)) + 1];
}
