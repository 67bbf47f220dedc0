import { dayOf } from "../../calendar/days.ts";
import type { Entry, Occasion, TimelineQuote } from "../../model/timeline.ts";

/**
 * Gives each quotation the occasion that it was said at: that of its entry; else the one whose days hold the day of the saying
 * and that its speaker takes part in or one of its articles tells of.
 */
export function quotesOfOccasions(
  quotes: readonly TimelineQuote[],
  entries: readonly Entry[],
  occasions: Occasion[],
): void {
  const ofEntry = new Map(entries.map((entry) => [entry.id, entry]));
  const articles = new Map(
    occasions.map((occasion) => [
      occasion.id,
      new Set(
        occasion.entries.flatMap((id) => ofEntry.get(id)?.accounts.map(({ article }) => article) ?? []),
      ),
    ]),
  );
  for (const quote of quotes) {
    const day = dayOf(quote.said?.from ?? "");
    const told = occasions.find(
      ({ id, from, to, participants }) =>
        day !== null &&
        day >= (dayOf(from) ?? day) &&
        day < (dayOf(to) ?? day) &&
        (participants.some((each) => each.id !== null && each.id === quote.speaker.id) ||
          quote.variants.some(({ article }) => articles.get(id)?.has(article))),
    );
    quote.occasion = ofEntry.get(quote.entry ?? "")?.occasion ?? told?.id ?? null;
  }
}
