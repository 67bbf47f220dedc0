import type { ArticleRecord } from "../model/article-record.ts";
import type { Span } from "../model/span.ts";

/** Where a record that keeps the schema makes no sense: an id that stands twice, a span that ends before it starts, a break beside the spans. */
export function senselessAt({ quotes, events }: ArticleRecord): string | null {
  const ids = new Set<string>();
  for (const [index, { id, spans, breaks, via }] of quotes.entries()) {
    const at = `quotes.${index}`;
    if (ids.has(id)) return `${at}.id: stands twice`;
    if (breaks.some((place, i) => place <= (breaks[i - 1] ?? 0) || place >= spans.length))
      return `${at}.breaks: beside the spans`;
    if ([...spans, ...via].some(isTurned)) return `${at}: a span ends before it starts`;
    ids.add(id);
  }
  for (const [index, event] of events.entries()) {
    const at = `events.${index}`;
    if (ids.has(event.id)) return `${at}.id: stands twice`;
    if ([event, event.trigger, ...event.via].some(isTurned)) return `${at}: a span ends before it starts`;
    ids.add(event.id);
  }
  return null;
}

function isTurned({ start, end }: Span): boolean {
  return end < start;
}
