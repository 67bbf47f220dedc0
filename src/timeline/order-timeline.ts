import type { Conflict, Occasion, Timeline, TimelineQuote, Unread } from "../model/timeline.ts";
import { compareArticles } from "./gathering.ts";
import { compareDates, compareText } from "./order.ts";
import { orderEntries } from "./order-entries.ts";

/** A timeline before it says whom it names and how much it holds. */
export type Merged = Omit<Timeline, "people" | "counts">;

/** Puts every list of a timeline into its order, in place: time first, then a total order; what has no date stands last. */
export function orderTimeline(timeline: Merged): Merged {
  timeline.articles.sort(compareArticles);
  timeline.entries = orderEntries(timeline.entries);
  timeline.quotes.sort(compareQuotes);
  timeline.occasions.sort(compareOccasions);
  timeline.unread.sort(compareUnread);
  const entryRank = ranks(timeline.entries);
  const quoteRank = ranks(timeline.quotes);
  for (const conflict of timeline.conflicts) sortByRank(conflict.entries, entryRank);
  timeline.conflicts.sort((a, b) => compareConflicts(a, b, entryRank));
  const conflictRank = ranks(timeline.conflicts);
  for (const occasion of timeline.occasions) sortByRank(occasion.entries, entryRank);
  for (const entry of timeline.entries) {
    sortByRank(entry.quotes, quoteRank);
    sortByRank(entry.conflicts, conflictRank);
  }
  return timeline;
}

function compareQuotes(a: TimelineQuote, b: TimelineQuote): number {
  return (
    compareDates(a.said, b.said) ||
    compareText(a.speaker.id ?? "~", b.speaker.id ?? "~") ||
    compareText(a.text, b.text) ||
    compareText(a.id, b.id)
  );
}

function compareOccasions(a: Occasion, b: Occasion): number {
  return (
    compareText(a.from, b.from) ||
    compareText(a.to, b.to) ||
    compareText(a.title, b.title) ||
    compareText(a.id, b.id)
  );
}

function compareUnread(a: Unread, b: Unread): number {
  return compareText(a.source, b.source) || compareText(a.code, b.code) || compareText(a.message, b.message);
}

/** By the place of the first entry, then what it is about, then id. */
function compareConflicts(a: Conflict, b: Conflict, rank: Map<string, number>): number {
  return (
    (rank.get(a.entries[0] ?? "") ?? 0) - (rank.get(b.entries[0] ?? "") ?? 0) ||
    compareText(a.about, b.about) ||
    compareText(a.id, b.id)
  );
}

function ranks(items: { id: string }[]): Map<string, number> {
  return new Map(items.map(({ id }, index) => [id, index]));
}

function sortByRank(ids: string[], rank: Map<string, number>): void {
  ids.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
}
