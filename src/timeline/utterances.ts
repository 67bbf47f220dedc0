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

/** The quotation that an id is of, and the how-manyth of its utterances. */
export function placeOf(id: string): { id: string; piece: number } {
  const [, whole = id, piece = "0"] = /^(.*)\.(\d+)$/.exec(id) ?? [];
  return { id: whole, piece: Number(piece) };
}

/** What stands on a timeline of a record's quotation under an id: one of its utterances, or that and those that follow it up to a span. */
export function toldOf(quote: QuoteRecord, id: string, spans: number): QuoteRecord | null {
  const [first, ...rest] = utterancesOf(quote).slice(placeOf(id).piece);
  if (first?.id !== id) return null;
  const others = rest.filter(
    (_, i) => first.spans.length + rest.slice(0, i + 1).flatMap((each) => each.spans).length <= spans,
  );
  return joinUtterances(first, others);
}

/** A quotation and further utterances of it that follow each other, as one; in any order. */
export function joinUtterances<Q extends Pick<QuoteRecord, "id" | "text" | "spans" | "context">>(
  one: Q,
  others: readonly Q[],
): Q {
  const pieces = [one, ...others].sort((a, b) => placeOf(a.id).piece - placeOf(b.id).piece);
  const [first = one] = pieces;
  return {
    ...first,
    text: pieces.map(({ text }) => text).join(BETWEEN),
    spans: pieces.flatMap(({ spans }) => spans),
    context: { before: first.context.before, after: (pieces.at(-1) ?? one).context.after },
  };
}
