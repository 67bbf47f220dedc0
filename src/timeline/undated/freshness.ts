import { weekday } from "../../calendar/days.ts";
import { undated } from "../decisions.ts";
import type { GatheredArticle } from "../gathered.ts";

/**
 * How well the weekdays that an article names as past fit a day of publication, from 0 to 1: news are of that day, the day
 * before or, rarer, the day before that. Null where it names too few to tell.
 */
export function freshness({ pending }: GatheredArticle, day: number): number | null {
  const named = [...pending.values()].flatMap(({ rule, offset }) =>
    rule === "weekday-past" && offset !== null ? [offset] : [],
  );
  if (named.length < undated().leastWeekdays) return null;
  return named.reduce((all, offset) => all + fitOf(day, offset), 0) / named.length;
}

/** The same of the first weekday alone, which a wire's lead names: 0 where it names none. */
export function leadFreshness({ pending }: GatheredArticle, day: number): number {
  for (const { rule, offset } of pending.values())
    if (rule === "weekday-past" && offset !== null) return fitOf(day, offset);
  return 0;
}

/** How well a weekday fits a day of publication. */
function fitOf(day: number, offset: number): number {
  const { weekday0, weekday1, weekday2 } = undated();
  return [weekday0, weekday1, weekday2][(weekday(day) - offset + WEEK) % WEEK] ?? 0;
}

/** Whether another of some days fits the article's weekdays clearly better. */
export function speaksAgainst(article: GatheredArticle, day: number, others: readonly number[]): boolean {
  const own = freshness(article, day);
  if (own === null) return false;
  return others.some((other) => (freshness(article, other) ?? 0) >= own + undated().clearlyFresher);
}

const WEEK = 7;
