import { dayOf, isoOf, weekday } from "../../calendar/days.ts";
import { weigh } from "../../decide/weigh.ts";
import { openYear } from "../decisions.ts";
import type { GatheredArticle, OpenDay } from "../gathered.ts";
import { speaksAgainst } from "./freshness.ts";

/**
 * The day that a dateline without its year names ("VIENNA, July 28 (Example Wire) -"). Its year is one in which the day has the
 * weekday printed beside it, near to which the sisters came out and tell of what happened; null where two years are about as likely.
 */
export function completeDay(
  { day: dayOfYear, weekday: printed }: OpenDay,
  article: GatheredArticle,
  sisters: readonly GatheredArticle[],
): number | null {
  const cameOut = sisters.flatMap(({ published }) => dayOf(published?.value ?? "") ?? []);
  const days = yearsAbout(cameOut)
    .flatMap((year) => dayOf(`${year}-${dayOfYear}`) ?? [])
    .filter((day) => printed === null || weekday(day) === printed);
  const told = sisters.map(daysTold);
  const [best, second] = days
    .map((day) => ({ day, score: weigh(openYear(), reasonsFor(day, cameOut, told)) }))
    .sort((a, b) => b.score - a.score || a.day - b.day);
  if (best === undefined) return null;
  if (second === undefined) return printed === null ? null : best.day;
  if (best.score < second.score + openYear().clear) return null;
  return speaksAgainst(article, best.day, days) ? null : best.day;
}

function reasonsFor(day: number, cameOut: number[], told: number[][]) {
  const telling = (days: number) =>
    told.filter((each) => each.some((other) => other <= day && other > day - days)).length / told.length;
  return {
    apart: Math.log1p(Math.min(...cameOut.map((other) => Math.abs(other - day)))),
    "told-that-day": telling(openYear().freshDays),
    "told-that-week": telling(openYear().weekDays),
  };
}

/** The days on which what an article tells happened. */
function daysTold({ events }: GatheredArticle): number[] {
  return events.flatMap(({ date }) => {
    const [first, end] = [dayOf(date?.from ?? ""), dayOf(date?.to ?? "")];
    return first !== null && end === first + 1 ? [first] : [];
  });
}

/** The years in which the sisters came out, with the one before and the one behind. */
function yearsAbout(sisters: readonly number[]): number[] {
  if (sisters.length === 0) return [];
  const years = sisters.map((day) => Number(isoOf(day).slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 3 }, (_, i) => first - 1 + i);
}
