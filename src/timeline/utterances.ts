import type { QuoteRecord } from "../model/article-record.ts";

/** What stands between the spans of a quotation in its text. */
const BETWEEN = " … ";

/**
 * The utterances of a record's quotation, which other articles may give one without the other: `"We go," she said. "It
 * is late."` gives two. Ids of later ones are the quotation's with a number.
 */
export function utterancesOf(quote: QuoteRecord): QuoteRecord[] {
  const texts = quote.text.split(BETWEEN);
  if (quote.breaks.length === 0 || texts.length !== quote.spans.length) return [quote];
  const starts = [0, ...quote.breaks];
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? quote.spans.length;
    const id = index === 0 ? quote.id : `${quote.id}.${index}`;
    const text = texts.slice(from, to).join(BETWEEN);
    const before = index === 0 ? quote.context.before : "";
    const after = to === quote.spans.length ? quote.context.after : "";
    return { ...quote, id, text, spans: quote.spans.slice(from, to), breaks: [], context: { before, after } };
  });
}
