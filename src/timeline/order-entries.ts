import { dayOf } from "../calendar/days.ts";
import type { DateValue } from "../model/common.ts";
import type { Entry } from "../model/timeline.ts";
import { addTo } from "./multimap.ts";
import { compareNumber, compareText } from "./order.ts";
import { lengthsOf, orderDay } from "./order-day.ts";

/**
 * Puts entries into their order: by day; what is known to the month or the year alone at its end; what has no date last.
 * Those of one day follow the articles' own order of telling, but hours that are told stand in theirs: "arrived at 9",
 * "talks", "left in the evening" (`order-day.ts`).
 */
export function orderEntries(entries: Entry[]): Entry[] {
  const told = tellingOrder(entries);
  const keyed = entries.map((entry) => ({ entry, key: keyOf(entry.date), told: told.get(entry) ?? 0 }));
  keyed.sort(
    (a, b) =>
      compareText(a.key, b.key) ||
      compareNumber(a.told, b.told) ||
      compareText(a.entry.title, b.entry.title) ||
      compareText(a.entry.id, b.entry.id),
  );
  const days = new Map<string, Entry[]>();
  for (const { entry, key } of keyed) addTo(days, key, entry);
  const lengths = lengthsOf(entries);
  return [...days].flatMap(([key, some]) => (key.endsWith(ONE_DAY) ? orderDay(some, lengths) : some));
}

/** A day, or the first day of some; a month, a year or a week behind its last day; nothing behind everything. */
function keyOf(date: DateValue | null): string {
  if (date === null) return LAST;
  const { value, from, to } = date;
  if (from === null) return value;
  const coarse = to !== null && !value.includes("/") && (dayOf(to) ?? 0) - (dayOf(from) ?? 0) > 1;
  return coarse ? `${to}-` : `${from}${ONE_DAY}`;
}

/** Ends the key of one day, before what is known to the month alone. */
const ONE_DAY = ".";

/** Sorts after every date. */
const LAST = "~";

/** How far down its articles an entry is told, 0 first and 1 last, on average. */
function tellingOrder(entries: Entry[]): Map<Entry, number> {
  const articles = new Map<string, { entry: Entry; start: number }[]>();
  for (const entry of entries) {
    for (const { article, start } of entry.accounts) addTo(articles, article, { entry, start });
  }
  const places = new Map<Entry, number[]>();
  for (const accounts of articles.values()) {
    accounts.sort((a, b) => compareNumber(a.start, b.start) || compareText(a.entry.id, b.entry.id));
    for (const [at, { entry }] of accounts.entries()) addTo(places, entry, at / accounts.length);
  }
  return new Map(
    [...places].map(([entry, at]) => [entry, at.sort(compareNumber).reduce((a, b) => a + b) / at.length]),
  );
}
