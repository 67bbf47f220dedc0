import type { Span } from "../model/span.ts";
import type { Entry, Timeline, TimelineArticle, TimelineQuote } from "../model/timeline.ts";
import { sliceOf } from "./code-points.ts";
import { jsonLd } from "./json-ld.ts";
import type { Layout } from "./layout.ts";

/**
 * Writes a timeline as W3C Web Annotations: one for each variant of a quotation and each account of an entry, on the characters of
 * its article (by code points, as the recommendation counts them) and on its words with what stands around them.
 */
export function* timelineAnnotations(timeline: Timeline, { texts }: Layout): Generator<string> {
  const head = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: "urn:onrecord:annotations",
    type: "AnnotationPage",
  };
  yield* jsonLd(head, "items", annotationsOf(timeline, texts));
}

function* annotationsOf({ articles, quotes, entries }: Timeline, texts: Layout["texts"]): Generator<object> {
  const pages = new Map(
    articles.map((article) => [article.id, pageOf(article, texts.get(article.id)?.text)]),
  );
  for (const quote of quotes) {
    for (const { article, quote: own, text, spans } of quote.variants) {
      const page = pages.get(article);
      if (page !== undefined)
        yield annotation(
          own,
          quoteBodies(quote),
          spans.map((span) => page(span, spans.length === 1 ? text : null)),
        );
    }
  }
  for (const entry of entries) {
    for (const { article, event, start, end, text } of entry.accounts) {
      const page = pages.get(article);
      if (page !== undefined) yield annotation(event, entryBodies(entry), [page({ start, end }, text)]);
    }
  }
}

/** Makes the target of a span: `words` are those of the span where the finding has them, else the article's text is asked. */
type Page = (span: Span, words: string | null) => object;

/** How much of the text stands before and behind the words, to find them again in a changed article. */
const AROUND = 32;

function pageOf({ source }: TimelineArticle, text: string | undefined): Page {
  const characters = text === undefined ? null : sliceOf(text);
  return ({ start, end }, words) => {
    const exact = words ?? characters?.(start, end) ?? null;
    const around = characters && {
      prefix: characters(Math.max(0, start - AROUND), start),
      suffix: characters(end, end + AROUND),
    };
    const position = { type: "TextPositionSelector", start, end };
    const selector = exact === null ? position : [position, { type: "TextQuoteSelector", exact, ...around }];
    return { source: encodeURI(source), selector };
  };
}

function annotation(id: string, body: object[], targets: object[]): object {
  const target = targets.length === 1 ? targets[0] : targets;
  return {
    id: `urn:onrecord:${encodeURIComponent(id)}`,
    type: "Annotation",
    motivation: "identifying",
    body,
    target,
  };
}

function quoteBodies({ id, speaker, kind, said }: TimelineQuote): object[] {
  return [
    textual("classifying", `${kind} quotation`),
    ...(speaker.name === null ? [] : [textual("identifying", speaker.name)]),
    ...(said === null ? [] : [textual("describing", `said ${said.value}`)]),
    textual("linking", id),
  ];
}

function entryBodies({ id, title, status, date }: Entry): object[] {
  return [
    textual("classifying", `event, ${status}`),
    textual("identifying", title),
    ...(date === null ? [] : [textual("describing", date.value)]),
    textual("linking", id),
  ];
}

function textual(purpose: string, value: string): object {
  return { type: "TextualBody", purpose, value, format: "text/plain" };
}
