import { lengthInDays } from "../calendar/intervals.ts";
import type { DateValue } from "../model/common.ts";
import { compareDates, compareNumber } from "./order.ts";

/** A date as one article gives it; a lower rank is to be preferred (body over heading, the entry's own status). */
export interface DatedTelling {
  article: string;
  date: DateValue | null;
  rank: number;
}

/**
 * The date of the best telling: of the lowest rank, told over only carried, to the day over wider, stated over derived, then what most articles
 * say. A derived date that another article shares is `corroborated`. "On Wednesday" in one report and a report of
 * Wednesday that tells it as just happened corroborate each other.
 */
export function bestDate(tellings: DatedTelling[]): DateValue | null {
  const dated = tellings.filter(({ date }) => date !== null);
  const rank = Math.min(...dated.map((telling) => telling.rank));
  const asked = dated.filter((telling) => telling.rank === rank);
  const best = asked.reduce<DatedTelling | null>(
    (found, next) => (found === null || better(next, found, asked) ? next : found),
    null,
  );
  if (best === null || best.date === null || best.date.basis === "stated") return best?.date ?? null;
  const value = best.date.value;
  const shared = dated.some(({ article, date }) => article !== best.article && date?.value === value);
  return shared ? { ...best.date, basis: "corroborated" } : best.date;
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
