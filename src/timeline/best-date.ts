import { lengthInDays } from "../calendar/intervals.ts";
import type { DateValue } from "../model/common.ts";
import { compareDates, compareNumber } from "./order.ts";

/** A date as one article gives it, and how far that telling stands for its entry. */
export interface DatedTelling {
  article: string;
  date: DateValue | null;
  /** Surely a telling of its own. */
  sure: boolean;
  /** Told in a title or standfirst, which say less than the body. */
  heading: boolean;
  /** It has the entry's status. */
  ofStatus: boolean;
}

/**
 * The date of the best telling: told over only carried, of what stands for its entry, to the day over wider, stated over derived,
 * then what most articles say. A week, month or year gives way to a day within it that a telling of the same status gives; "may come
 * this year" is of no day told of another. A derived date that another article shares is `corroborated`. "On Wednesday" in one report
 * and a report of Wednesday that tells it as just happened corroborate each other.
 */
export function bestDate(tellings: DatedTelling[]): DateValue | null {
  const dated = tellings.filter(({ date }) => date !== null);
  const told = dated.filter(({ date }) => date?.basis !== "carried");
  const first = bestOf(told.length > 0 ? told : dated);
  const best = first && (bestOf(dated.filter((telling) => isFiner(telling, first))) ?? first);
  if (best === null || best.date === null || best.date.basis === "stated") return best?.date ?? null;
  const value = best.date.value;
  const shared = dated.some(({ article, date }) => article !== best.article && date?.value === value);
  return shared ? { ...best.date, basis: "corroborated" } : best.date;
}

/** The best telling of those that stand most for their entry. */
function bestOf(tellings: DatedTelling[]): DatedTelling | null {
  const least = Math.min(...tellings.map(rankOf));
  const asked = tellings.filter((telling) => rankOf(telling) === least);
  return asked.reduce<DatedTelling | null>(
    (found, next) => (found === null || better(next, found, asked) ? next : found),
    null,
  );
}

/** How little a telling stands for its entry: sure before unsure, body before heading, then the entry's status. */
function rankOf({ sure, heading, ofStatus }: DatedTelling): number {
  return 2 * (2 * +!sure + +heading) + +!ofStatus;
}

/** Whether a telling gives a day within the week, month or year of another of the same status. */
function isFiner({ date, ofStatus }: DatedTelling, wide: DatedTelling): boolean {
  if (!date?.from || !date.to || !wide.date?.from || !wide.date.to || ofStatus !== wide.ofStatus)
    return false;
  if (coarseness(wide.date) === 0 || coarseness(date) > 0) return false;
  return wide.date.from <= date.from && date.to <= wide.date.to;
}

const BASES: readonly DateValue["basis"][] = [
  "stated",
  "corroborated",
  "published",
  "context",
  "carried",
  "inferred",
];

function better(a: DatedTelling, b: DatedTelling, pool: DatedTelling[]): boolean {
  const [x, y] = [a.date, b.date];
  if (x === null || y === null) return x !== null;
  const order =
    compareNumber(Number(x.basis === "carried"), Number(y.basis === "carried")) ||
    compareNumber(coarseness(x), coarseness(y)) ||
    compareNumber(BASES.indexOf(x.basis), BASES.indexOf(y.basis)) ||
    compareNumber(support(y, pool), support(x, pool)) ||
    compareDates(x, y);
  return order < 0;
}

const WEEK = 7;
const MONTH = 31;

/** The longest of a day or an hour of it, of some days, of a month; what is longer, or of no days at all, comes after. */
const LENGTHS = [1, WEEK, MONTH];

/** How coarse a date is: 0 a day or an hour of it, 1 some days, 2 a month, then longer, then no days at all. */
function coarseness({ from, to }: DateValue): number {
  if (from === null || to === null) return LENGTHS.length + 1;
  const length = lengthInDays({ from, to });
  const step = LENGTHS.findIndex((longest) => length <= longest);
  return step < 0 ? LENGTHS.length : step;
}

function support({ value }: DateValue, pool: DatedTelling[]): number {
  return new Set(pool.filter(({ date }) => date?.value === value).map(({ article }) => article)).size;
}
