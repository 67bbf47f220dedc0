import { dateValue } from "../../calendar/date-value.ts";
import { resolvePending } from "../../calendar/resolve-pending.ts";
import type { DateValue } from "../../model/common.ts";
import type { GatheredArticle } from "../gathered.ts";

/** What a dated thing of a record can wait for. */
interface Waiting {
  time: number | null;
  awaits: "published" | null;
}

/** An undated article under an inferred date: its events and quotations that waited for it get theirs, basis `inferred`. */
export function resolveArticle(article: GatheredArticle, day: string): GatheredArticle {
  return {
    ...article,
    published: { value: day, basis: "inferred", start: null, end: null },
    events: article.events.map((event) => ({ ...event, date: event.date ?? dateUnder(event, article, day) })),
    quotes: article.quotes.map((quote) => ({ ...quote, said: quote.said ?? dateUnder(quote, article, day) })),
  };
}

/** The date of what waits, were the article published that day; null for what waits for nothing. */
export function dateUnder(waiting: Waiting, { pending }: GatheredArticle, day: string): DateValue | null {
  const time = waiting.time === null ? undefined : pending.get(waiting.time);
  if (time !== undefined) {
    const resolved = resolvePending(time, day);
    return resolved === null ? null : dateValue(resolved.value, "inferred");
  }
  return waiting.awaits === "published" ? dateValue(day, "inferred") : null;
}
