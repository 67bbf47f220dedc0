import type { Timeline } from "../model/timeline.ts";

/** A timeline with how many of each it holds, behind all else. */
export function withCounts(timeline: Omit<Timeline, "counts">): Timeline {
  const { articles, occasions, entries, quotes, conflicts, unread, people } = timeline;
  const counts = {
    articles: articles.length,
    occasions: occasions.length,
    entries: entries.length,
    quotes: quotes.length,
    conflicts: conflicts.length,
    unread: unread.length,
    people: people.length,
  };
  return { ...timeline, counts };
}
