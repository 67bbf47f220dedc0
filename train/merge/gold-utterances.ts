import { findParts, share } from "../../corpus/tools/places.ts";
import type { AnnotatedArticle } from "../../corpus/tools/read-story.ts";
import { codePointsOf } from "../../src/export/code-points.ts";
import type { Span } from "../../src/model/span.ts";

/** A quotation of ours is one of people's from this likeness on. */
const LEAST = 0.5;

/**
 * Says of which annotated utterance a quotation of an article is, by the one whose words are most like its own; null where there
 * is none.
 */
export function goldUtterances({ text, notes }: AnnotatedArticle): (spans: readonly Span[]) => string | null {
  const point = codePointsOf(text) ?? ((offset: number) => offset);
  const golds = notes.quotes.map((quote) => ({
    utterance: quote.utterance,
    spans: findParts(text, quote).flatMap((span) =>
      span === null ? [] : [{ start: point(span.start), end: point(span.end) }],
    ),
  }));
  return (spans) => {
    const ranked = golds
      .map((gold) => ({ ...gold, fit: alike(spans, gold.spans) }))
      .filter(({ fit }) => fit >= LEAST)
      .sort((a, b) => b.fit - a.fit);
    return ranked[0]?.utterance ?? null;
  };
}

/** The Dice coefficient of two quotations of one text, by their characters. */
function alike(a: readonly Span[], b: readonly Span[]): number {
  const length = (spans: readonly Span[]): number =>
    spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const both = a.flatMap((x) => b.filter((y) => share(x, y)).map((y) => common(x, y)));
  return (2 * both.reduce((sum, each) => sum + each, 0)) / Math.max(1, length(a) + length(b));
}

function common(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
