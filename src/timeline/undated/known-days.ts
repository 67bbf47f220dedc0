import { dateValue } from "../../calendar/date-value.ts";
import { dayOf, two, weekday } from "../../calendar/days.ts";
import type { PendingTime } from "../../model/article-record.ts";
import type { DateValue } from "../../model/common.ts";
import type { GatheredArticle, ToldEvent } from "../gathered.ts";

/**
 * An article whose own day stays unknown gets the years of the days that its sisters tell of too: "on the 12th of August", where
 * they tell of 12 August 2022 and of no other.
 */
export function resolveKnownDays(
  article: GatheredArticle,
  sisters: readonly GatheredArticle[],
): GatheredArticle {
  const years = yearsOfDays(sisters);
  const known = (waiting: Waiting): DateValue | null => {
    const time = waiting.time === null ? undefined : article.pending.get(waiting.time);
    return time === undefined ? null : dayInYear(time, years);
  };
  return {
    ...article,
    events: article.events.map((event) => ({ ...event, date: event.date ?? known(event) })),
    quotes: article.quotes.map((quote) => ({ ...quote, said: quote.said ?? known(quote) })),
  };
}

type Waiting = Pick<ToldEvent, "time">;

/** The years in which articles tell of each day (`08-12`) and month (`08`). */
function yearsOfDays(articles: readonly GatheredArticle[]): Map<string, Set<string>> {
  const years = new Map<string, Set<string>>();
  for (const { events } of articles) {
    for (const { date } of events) {
      if (date === null || date.basis === "carried") continue;
      const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?(?:T|$)/.exec(date.value) ?? [];
      if (year === undefined || month === undefined) continue;
      for (const key of day === undefined ? [month] : [month, `${month}-${day}`])
        years.set(key, (years.get(key) ?? new Set()).add(year));
    }
  }
  return years;
}

/** The day or month that waits for its year, in the only one of the years that has it on its weekday. */
function dayInYear(
  { rule, offset, unit, part }: PendingTime,
  years: Map<string, Set<string>>,
): DateValue | null {
  const form = /^(date|month)-[a-z]+$/.exec(rule)?.[1];
  const wanted = /^weekday=(\d)$/.exec(unit ?? "")?.[1];
  if (form === undefined || offset === null || part?.startsWith("/")) return null;
  if (unit !== null && unit !== "day" && wanted === undefined) return null;
  const key =
    form === "month" ? two(offset) : `${two(Math.floor(offset / HUNDRED))}-${two(offset % HUNDRED)}`;
  const fitting = [...(years.get(key) ?? [])].filter(
    (year) => wanted === undefined || weekday(dayOf(`${year}-${key}`) ?? 0) === Number(wanted),
  );
  const [year, ...others] = fitting;
  if (year === undefined || others.length > 0) return null;
  return dateValue(`${year}-${key}${part ?? ""}`, "inferred");
}

/** A day of the year is a number: 12 August is 812. */
const HUNDRED = 100;
