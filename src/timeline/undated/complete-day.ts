import { dayOf, isoOf, weekday } from "../../calendar/days.ts";
import { resolvePending } from "../../calendar/resolve-pending.ts";
import { weigh } from "../../decide/weigh.ts";
import { openYear } from "../decisions.ts";
import type { GatheredArticle, OpenDay } from "../gathered.ts";
import { leadFreshness, speaksAgainst } from "./freshness.ts";

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
  const open = yearsAbout(cameOut).flatMap((year) => dayOf(`${year}-${dayOfYear}`) ?? []);
  const days = open.filter(
    (day) => (printed === null || weekday(day) === printed) && agreesWithBody(article, day),
  );
  const told = sisters.map(daysTold);
  const [best, second] = days
    .map((day) => ({
      day,
      score: weigh(openYear(), { ...reasonsFor(day, cameOut, told), fresh: leadFreshness(article, day) }),
    }))
    .sort((a, b) => b.score - a.score || a.day - b.day);
  if (best === undefined) return null;
  if (second === undefined) return days.length < open.length ? best.day : null;
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

/** "Friday 12 October": the year is one in which the days that the body names have the weekdays printed beside them. */
function agreesWithBody({ pending }: GatheredArticle, day: number): boolean {
  return [...pending.values()].every((time) => {
    const wanted = /^weekday=(\d)$/.exec(time.unit ?? "")?.[1];
    if (wanted === undefined || !time.rule.startsWith("date")) return true;
    const plain = resolvePending({ ...time, unit: null, part: null }, isoOf(day));
    return plain === null || weekday(dayOf(plain.value) ?? 0) === Number(wanted);
  });
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
