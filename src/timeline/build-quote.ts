import type { TimelineQuote, Variant } from "../model/timeline.ts";
import { bestDate } from "./best-date.ts";
import { idOf } from "./ids.ts";
import { most } from "./most.ts";
import { compareNumber } from "./order.ts";
import type { Saying } from "./same-quote/sketch-quote.ts";

/** A quotation of the timeline with the variants it was made from. */
export interface BuiltQuote {
  quote: TimelineQuote;
  sayings: Saying[];
}

/** Makes a quotation of the variants of one utterance, its earliest first; the id comes from the earliest. */
export function buildQuote(sayings: Saying[]): BuiltQuote | null {
  const [first] = sayings;
  const best = [...sayings].sort(compareVariants)[0];
  if (first === undefined || best === undefined) return null;
  const named = sayings.filter(({ quote }) => quote.speaker?.id != null);
  // Where articles name two people, those of the surest say it.
  const surest = named.reduce((most, { quote }) => Math.max(most, quote.confidence), 0);
  const speaker =
    most(whereTied(named, surest), ({ quote }) => quote.speaker?.id ?? "")?.quote.speaker ??
    best.quote.speaker;
  const heard = sayings.flatMap(({ quote }) => quote.addressee ?? []);
  const addressee = most(heard, ({ id, name }) => id ?? name ?? "");
  const quote: TimelineQuote = {
    id: idOf("s", first.article.id, first.quote.id),
    kind: best.quote.kind,
    act: best.quote.act,
    speaker: { id: speaker?.id ?? null, name: speaker?.name ?? null },
    addressee: addressee === null ? null : { id: addressee.id, name: addressee.name },
    said: bestDate(
      sayings.map(({ article, quote, heading }) => ({
        article: article.id,
        date: quote.said,
        sure: true,
        heading,
        ofStatus: true,
      })),
    ),
    text: best.quote.text,
    negated: best.quote.negated,
    confidence: sayings.reduce((sum, { quote }) => Math.max(sum, quote.confidence), 0),
    entry: null,
    variants: sayings.map(variantOf),
    occasion: null,
    sources: [],
    cue: best.quote.cue,
    context: best.quote.context,
  };
  return { quote, sayings };
}

/** All; of two variants with two speakers the surer one. */
function whereTied(named: readonly Saying[], surest: number): readonly Saying[] {
  return named.length === 2 ? named.filter(({ quote }) => quote.confidence === surest) : named;
}

const KINDS = ["direct", "mixed", "indirect"];

/** The best variant first: from the body, told once, direct, by the nearest source, the longest; a full tie keeps the order. */
function compareVariants(a: Saying, b: Saying): number {
  return (
    compareNumber(+a.heading, +b.heading) ||
    compareNumber(+a.quote.repeat, +b.quote.repeat) ||
    compareNumber(KINDS.indexOf(a.quote.kind), KINDS.indexOf(b.quote.kind)) ||
    compareNumber(b.quote.text.length, a.quote.text.length) ||
    compareNumber(a.quote.via.length, b.quote.via.length)
  );
}

function variantOf({ article, quote }: Saying): Variant {
  const { id, kind, spans, text, via, repeat } = quote;
  return { article: article.id, quote: id, kind, spans, text, via, repeat };
}
