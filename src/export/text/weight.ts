import type { Span } from "../../model/span.ts";
import type { Entry, TimelineQuote } from "../../model/timeline.ts";

/** Where quotations stand in each article. */
export function spokenOf(quotes: TimelineQuote[]): Map<string, Span[]> {
  const found = new Map<string, Span[]>();
  for (const { article, spans } of quotes.flatMap(({ variants }) => variants)) {
    const known = found.get(article);
    if (known === undefined) found.set(article, [...spans]);
    else known.push(...spans);
  }
  return found;
}

const KINDS: readonly TimelineQuote["kind"][] = ["direct", "mixed", "indirect"];

/** Orders quotations: direct before indirect, those of most articles first. */
export function byWeight(a: TimelineQuote, b: TimelineQuote): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || articlesOf(b) - articlesOf(a);
}

function articlesOf({ variants }: TimelineQuote): number {
  return new Set(variants.map(({ article }) => article)).size;
}

/** The entries without those whose words a quotation has, and those that only repeat, undated, what stands above. */
export function unsaid(entries: Entry[], spoken: ReadonlyMap<string, Span[]>): Entry[] {
  const titles = new Set<string>();
  return entries.filter((entry) => {
    const known = titles.has(entry.title);
    titles.add(entry.title);
    return !(known && entry.date === null) && !isQuoted(entry, spoken);
  });
}

/** "Ann said that it rains": half of each account, or more, stands in a quotation that the page has. */
function isQuoted({ accounts }: Entry, spoken: ReadonlyMap<string, Span[]>): boolean {
  return accounts.every(({ article, start, end }) => {
    const inside = (spoken.get(article) ?? []).map(
      (span) => Math.min(end, span.end) - Math.max(start, span.start),
    );
    return 2 * Math.max(0, ...inside) >= end - start;
  });
}
