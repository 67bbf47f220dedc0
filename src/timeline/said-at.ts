import type { Occasion, TimelineQuote } from "../model/timeline.ts";
import type { Merged } from "./order-timeline.ts";

/**
 * Gives each quotation its occasion, in place: that of its entry, or else the only one on whose days someone who takes part in it
 * said it on a known day ("Putin said on Wednesday", when the two met).
 */
export function placeAtOccasions({ quotes, entries, occasions }: Merged): void {
  const ofEntry = new Map(entries.map(({ id, occasion }) => [id, occasion]));
  for (const quote of quotes) {
    const own = quote.entry === null ? null : (ofEntry.get(quote.entry) ?? null);
    quote.occasion = own ?? saidAt(quote, occasions);
  }
}

function saidAt({ said, speaker }: TimelineQuote, occasions: readonly Occasion[]): string | null {
  const day = said?.from ?? null;
  if (day === null || said?.last !== day || speaker.id === null) return null;
  const there = occasions.filter(
    ({ from, to, participants }) =>
      from <= day && day < to && participants.some(({ id }) => id === speaker.id),
  );
  return there.length === 1 ? (there[0]?.id ?? null) : null;
}
