import type { MentionRef } from "../../../model/common.ts";
import type { Span } from "../../../model/span.ts";
import type { FoundQuote } from "../../quotes/find-quotes.ts";

/** Who tells of a happening inside a quotation or report: its speaker and those that relay it, each once. */
export function findVia(span: Span, quotes: FoundQuote[]): MentionRef[] {
  const via: MentionRef[] = [];
  for (const quote of quotes) {
    if (!quote.spans.some((part) => part.start <= span.start && span.end <= part.end)) continue;
    const { speaker } = quote;
    const mention = speaker?.mention;
    if (speaker && mention)
      add(via, { id: speaker.id, name: speaker.name, start: mention.start, end: mention.end });
    for (const relay of quote.via) add(via, relay);
  }
  return via.sort((a, b) => a.start - b.start || a.end - b.end);
}

function add(via: MentionRef[], ref: MentionRef): void {
  if (!via.some((other) => other.start === ref.start && other.end === ref.end)) via.push(ref);
}
