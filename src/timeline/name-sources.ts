import type { TimelineArticle } from "../model/timeline.ts";
import type { Merged } from "./order-timeline.ts";

/** Names the articles of some tellings, each once, in the order of the articles. */
export type SourcesOf = (tellings: readonly { article: string }[]) => string[];

/** Makes what names the `source` of each article among some tellings. */
export function makeSourcesOf(articles: readonly TimelineArticle[]): SourcesOf {
  const ranks = new Map(articles.map(({ id }, rank) => [id, rank]));
  return (tellings) => {
    const told = new Set(tellings.flatMap(({ article }) => ranks.get(article) ?? []));
    return [...told].sort((a, b) => a - b).flatMap((rank) => articles[rank]?.source ?? []);
  };
}

/** Names with each entry and quotation of an ordered timeline, in place, the articles that tell it. */
export function nameSources({ articles, entries, quotes }: Merged): void {
  const sourcesOf = makeSourcesOf(articles);
  for (const entry of entries) entry.sources = sourcesOf(entry.accounts);
  for (const quote of quotes) quote.sources = sourcesOf(quote.variants);
}
