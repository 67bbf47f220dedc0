import { dayOf, isoOf, weekday } from "../../calendar/days.ts";
import { resolvePending } from "../../calendar/resolve-pending.ts";
import type { ReasonOf } from "../../decide/decision.ts";
import { weigh } from "../../decide/weigh.ts";
import { openYear } from "../decisions.ts";
import type { GatheredArticle, OpenDay } from "../gathered.ts";
import { freshness, leadFreshness } from "./freshness.ts";

/**
 * The day that a dateline without its year names ("VIENNA, July 28 (Example Wire) -"). Its year is one in which the day has the
 * weekday printed beside it, near to which the sisters came out and tell of what happened; null where two years are about as likely.
 */
export function completeDay(
  open: OpenDay,
  article: GatheredArticle,
  sisters: readonly GatheredArticle[],
): number | null {
  const { possible, ruledOut } = daysInYears(open, article, sisters);
  const scored = possible
    .map(({ day, reasons }) => ({ day, reasons, score: weigh(openYear(), reasons) }))
    .sort((a, b) => b.score - a.score || a.day - b.day);
  const [best, ...others] = scored;
  if (best === undefined) return null;
  if (others.length === 0) return ruledOut ? best.day : null;
  const odds = others.reduce((sum, { score }) => sum + Math.exp(score - best.score), 0);
  return -Math.log(odds) < openYear().clear || !isSpokenFor(best) ? null : best.day;
}

/** Whether what sisters tell or the article's own weekdays say anything of a day; how far the sisters lie is not enough. */
function isSpokenFor({ reasons }: DayInYear): boolean {
  return reasons["told-that-week"] + reasons["told-next"] + reasons.named + reasons.lead + reasons.fresh > 0;
}

/** A day in one of the years, and what speaks for it. */
export interface DayInYear {
  day: number;
  reasons: Record<ReasonOf<typeof openYear>, number>;
}

/** The days that a dateline without its year can name, and whether weekdays rule others out. */
export function daysInYears(
  { day: dayOfYear, weekday: printed }: OpenDay,
  article: GatheredArticle,
  sisters: readonly GatheredArticle[],
): { possible: DayInYear[]; ruledOut: boolean } {
  const cameOut = sisters.flatMap(({ published }) => dayOf(published?.value ?? "") ?? []);
  const open = yearsAbout(cameOut).flatMap((year) => dayOf(`${year}-${dayOfYear}`) ?? []);
  const days = open.filter(
    (day) => (printed === null || weekday(day) === printed) && agreesWithBody(article, day),
  );
  const told = sisters.map(daysTold);
  const possible = days.map((day) => ({
    day,
    reasons: {
      ...reasonsOf(day, cameOut, told),
      lead: leadFreshness(article, day),
      fresh: freshness(article, day) ?? 0,
      named: namedAndTold(article, day, told),
    },
  }));
  return { possible, ruledOut: days.length < open.length };
}

function reasonsOf(day: number, cameOut: number[], told: number[][]) {
  const telling = (from: number, to: number) =>
    told.filter((each) => each.some((other) => other >= from && other <= to)).length / told.length;
  const { freshDays, weekDays, nextDays } = openYear();
  return {
    "before-all": Math.log1p(Math.max(0, Math.min(...cameOut) - day)),
    "told-that-day": telling(day - freshDays, day),
    "told-that-week": telling(day - weekDays, day),
    "told-next": telling(day + 1, day + nextDays),
  };
}

/** The share of the days that an article names without their year ("Monday", "the 3rd") of which a sister tells something. */
function namedAndTold({ pending }: GatheredArticle, day: number, told: number[][]): number {
  const known = new Set(told.flat());
  const named = [...pending.values()].flatMap((time) => {
    const { from, to } = resolvePending(time, isoOf(day)) ?? { from: null, to: null };
    const [first, end] = [dayOf(from ?? ""), dayOf(to ?? "")];
    return first !== null && end === first + 1 ? [first] : [];
  });
  return named.length === 0 ? 0 : named.filter((each) => known.has(each)).length / Math.sqrt(named.length);
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

/** The days on which what an article tells happened, by its words. */
function daysTold({ events }: GatheredArticle): number[] {
  return events.flatMap(({ date }) => {
    const [first, end] = [dayOf(date?.from ?? ""), dayOf(date?.to ?? "")];
    return first !== null && end === first + 1 && date?.basis !== "carried" ? [first] : [];
  });
}

/** The years in which the sisters came out, with the one before and the one behind. */
function yearsAbout(sisters: readonly number[]): number[] {
  if (sisters.length === 0) return [];
  const years = sisters.map((day) => Number(isoOf(day).slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 3 }, (_, i) => first - 1 + i);
}
