import type { Span } from "../../../src/model/span.ts";
import type { QuoteNote } from "../format.ts";
import { find, findParts, within } from "../places.ts";
import type { AnnotatedArticle } from "../read-story.ts";
import { quoted } from "./strings.ts";

/** Words that stand as a source and name nobody. */
const NAMELESS =
  /^(?:he|she|it|they|we|you|who|some(?:body|one)|any(?:body|one)\b.*|everybody|each side|the question)$/i;

interface Placed {
  quote: QuoteNote;
  spans: Span[];
}

/** `kind` is what the marks say: of a mixed quotation some stands between marks, and that again as a record; of an indirect none. */
export function kindsByMarks({ text, notes }: AnnotatedArticle): string[] {
  const marks = notes.marks.flatMap(({ text: words, nth, is }) => {
    const span = find(text, words, nth);
    return span === null ? [] : [{ span, is }];
  });
  const quotes = placed(text, notes.quotes);
  return quotes.flatMap(({ quote, spans }) => {
    const holds = ({ span }: { span: Span }): boolean => spans.some((part) => within(span, part));
    const whole = spans.every((part) => marks.some(({ span }) => isSame(span, part)));
    const bare = quotes.some((other) => other.quote.kind === "direct" && coveredBy(other.spans, spans));
    const words = quoted(quote.parts[0] ?? "");
    if (quote.kind === "indirect")
      return marks.some((mark) => mark.is === "quotation" && holds(mark))
        ? [`indirect with marks: ${words}`]
        : [];
    if (quote.kind === "direct") return [];
    return [
      ...(whole ? [`mixed, and all of it between marks: ${words}`] : []),
      ...(marks.some(holds) ? [] : [`mixed without marks: ${words}`]),
      ...(bare || whole || !marks.some((mark) => mark.is === "quotation" && holds(mark))
        ? []
        : [`mixed, and its marked part has no record: ${words}`]),
    ];
  });
}

/** Every mark that is a quotation has a record that holds it. */
export function quotationsTold({ text, notes }: AnnotatedArticle): string[] {
  const quotes = placed(text, notes.quotes);
  return notes.marks.flatMap(({ text: words, nth, is }) => {
    const span = find(text, words, nth);
    if (is !== "quotation" || span === null || quotes.some(({ spans }) => coveredBy([span], spans)))
      return [];
    return [`a quotation without a record: ${quoted(words)}`];
  });
}

/** Whoever is named as the source is the speaker; nobody relays for his own page. */
export function speakersNamed({ notes }: AnnotatedArticle): string[] {
  return notes.quotes.flatMap(({ speaker, mention, via, parts }) => [
    ...(speaker.length === 0 && mention !== null && !NAMELESS.test(mention)
      ? [`no speaker beside ${quoted(mention)}: ${quoted(parts[0] ?? "")}`]
      : []),
    ...(notes.outlet !== null && via.includes(notes.outlet)
      ? [`via is the outlet: ${quoted(parts[0] ?? "")}`]
      : []),
  ]);
}

function placed(text: string, quotes: readonly QuoteNote[]): Placed[] {
  return quotes.map((quote) => ({ quote, spans: findParts(text, quote).flatMap((span) => span ?? []) }));
}

function coveredBy(spans: readonly Span[], outer: readonly Span[]): boolean {
  return spans.some((span) => outer.some((part) => within(span, part)));
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
