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
  const { weekday0, weekday1, weekday2 } = undated();
  const fits = [weekday0, weekday1, weekday2];
  const sum = named.reduce((all, offset) => all + (fits[(weekday(day) - offset + WEEK) % WEEK] ?? 0), 0);
  return sum / named.length;
}

/** Whether another of some days fits the article's weekdays clearly better. */
export function speaksAgainst(article: GatheredArticle, day: number, others: readonly number[]): boolean {
  const own = freshness(article, day);
  if (own === null) return false;
  return others.some((other) => (freshness(article, other) ?? 0) >= own + undated().clearlyFresher);
}

const WEEK = 7;
