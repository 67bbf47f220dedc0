import { dayOf, isoOf } from "../../calendar/days.ts";
import { undated } from "../decisions.ts";
import type { GatheredArticle } from "../gathered.ts";
import { freshness } from "./freshness.ts";

/**
 * The day that a dateline without its year names ("VIENNA, July 28 (Example Wire) -"). Its year is the one under which the
 * article's own weekdays are clearly freshest; else that of all sisters that came out about that day of a year, unless the
 * weekdays fit another better.
 */
export function completeDay(
  openDay: string,
  article: GatheredArticle,
  sisters: readonly number[],
): number | null {
  const years = yearsAbout(sisters);
  const days = years.flatMap((year) => dayOf(`${year}${openDay.slice(4)}`) ?? []);
  const [best, second] = days
    .map((day) => ({ day, fresh: freshness(article, day) ?? 0 }))
    .sort((a, b) => b.fresh - a.fresh || a.day - b.day);
  if (best !== undefined && best.fresh >= (second?.fresh ?? 0) + undated().clearlyFresher) return best.day;
  const near = days.filter((day) => sisters.some((sister) => Math.abs(sister - day) <= undated().yearDays));
  const [day] = near;
  if (near.length !== 1 || day === undefined) return null;
  return (freshness(article, day) ?? 0) >= (best?.fresh ?? 0) ? day : null;
}

/** The years in which the sisters came out, with the one before and the one behind. */
function yearsAbout(sisters: readonly number[]): number[] {
  if (sisters.length === 0) return [];
  const years = sisters.map((day) => Number(isoOf(day).slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 3 }, (_, i) => first - 1 + i);
}
