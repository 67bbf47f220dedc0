import type { MarkRecord } from "../../../model/article-record.ts";
import type { Document, QuotedSpan } from "../../../model/document.ts";
import type { People } from "../../../model/mention.ts";
import type { FoundQuote } from "../found-quote.ts";
import { type Scene, sceneOf } from "../scene.ts";
import { otherKind } from "./is-speech.ts";
import { type MarkedScene, markedScene, markReasons } from "./mark-reasons.ts";

/** A marked stretch, with the index of its quotation. */
export type FoundMark = Omit<MarkRecord, "quote"> & { quote: number | null };

/**
 * Accounts for every stretch between quotation marks once, in text order: a quotation, a stretch inside another, a title, a name,
 * a term, or unread: a clause that nothing has found.
 */
export function accountMarks(document: Document, people: People, quotes: FoundQuote[]): FoundMark[] {
  if (document.quoted.length === 0) return [];
  const scene = markedScene(sceneOf(document, people, []));
  const holders = holdersOf(scene, quotes);
  return document.quoted.map((span, index) => {
    const quote = holders[index] ?? null;
    const { start, end } = span;
    return { start, end, is: kindOf(scene, index, quote === null ? null : (quotes[quote] ?? null)), quote };
  });
}

function kindOf(scene: MarkedScene, index: number, quote: FoundQuote | null): MarkRecord["is"] {
  if ((scene.document.quoted[index]?.outer ?? -1) >= 0) return "inner";
  if (quote?.kind === "direct") return "quotation";
  const other = otherKind(scene, index);
  if (quote !== null) return other === "term" ? "quotation" : other;
  return other === "term" && markReasons(scene, index)["finite-verb"] === true ? "unread" : other;
}

/** The quotation that holds each stretch, the shortest where one lies within another: a turn, and what is quoted in it. */
function holdersOf({ document: { quoted } }: Scene, quotes: readonly FoundQuote[]): (number | null)[] {
  const spans = quotes
    .flatMap((quote, index) =>
      quote.kind === "indirect" ? [] : quote.spans.map((span) => ({ ...span, index })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const open: typeof spans = [];
  let next = 0;
  return quoted.map((stretch) => {
    for (let span = spans[next]; span !== undefined && span.start < stretch.inner.end; span = spans[++next])
      open.push(span);
    for (let i = open.length - 1; i >= 0; i--) if ((open[i]?.end ?? 0) <= stretch.start) open.splice(i, 1);
    return open.findLast((span) => meets(stretch, span))?.index ?? null;
  });
}

function meets({ inner }: QuotedSpan, { start, end }: { start: number; end: number }): boolean {
  return start < inner.end && end > inner.start;
}
