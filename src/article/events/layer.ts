import type { TimeRecord } from "../../model/article-record.ts";
import type { Document, QuotedSpan } from "../../model/document.ts";
import type { Mention } from "../../model/mention.ts";
import type { Span } from "../../model/span.ts";
import type { FoundQuote } from "../quotes/find-quotes.ts";
import { firstAfter, type PlacedTime, placeShift, placeTime } from "./date/place-time.ts";

/** What the stages before found in one sentence, each list in text order. */
export interface Layer {
  times: TimeRecord[];
  /** The time expressions that can date a happening. */
  placed: PlacedTime[];
  /** Those that need a day of the narrative: "two days later", "six weeks after that". */
  shifts: PlacedTime[];
  mentions: Mention[];
  quotes: FoundQuote[];
  quoted: QuotedSpan[];
  /** The sentence stands in a title or caption. */
  heading: boolean;
  /** The sentence is a speaker's turn or a block of quotation. */
  spoken: boolean;
}

/** What findings of an article lie over each of its sentences. */
export interface Layered {
  times: TimeRecord[];
  mentions: Mention[];
  quotes: FoundQuote[];
}

/** Lays an article's findings over its sentences, one layer each. */
export function layers(document: Document, { times, mentions, quotes }: Layered): Layer[] {
  const { sentences, blocks, quoted } = document;
  const all = sentences.map(({ block }): Layer => {
    const kind = blocks[block]?.kind;
    const heading = kind === "title" || kind === "caption";
    const spoken = kind === "turn" || kind === "blockquote";
    return { times: [], placed: [], shifts: [], mentions: [], quotes: [], quoted: [], heading, spoken };
  });
  const over = (span: Span, add: (layer: Layer) => void) =>
    spread(document, span, (i) => all[i] && add(all[i]));
  for (const [index, time] of times.entries()) {
    over(time, (layer) => layer.times.push(time));
    const placed = placeTime(document, time, index);
    if (placed) all[placed.sentence]?.placed.push(placed);
    const shift = placed ? null : placeShift(document, time, index);
    if (shift) all[shift.sentence]?.shifts.push(shift);
  }
  for (const mention of mentions)
    if (isSomebody(mention)) over(mention, (layer) => layer.mentions.push(mention));
  for (const mark of quoted) over(mark, (layer) => layer.quoted.push(mark));
  for (const quote of quotes) {
    for (const span of quote.spans) over(span, ({ quotes: own }) => own.at(-1) !== quote && own.push(quote));
  }
  return all;
}

/** Not "a letter" or "it": somebody who could take part. */
function isSomebody({ entity, also, rule }: Mention): boolean {
  return entity >= 0 || also.length > 0 || !/^(writing|neuter|relative)$/.test(rule);
}

/** Calls for each sentence that a span overlaps. */
function spread({ sentences }: Document, span: Span, add: (sentence: number) => void): void {
  for (let i = firstAfter(sentences, span.start); i < sentences.length; i++) {
    const sentence = sentences[i];
    if (!sentence || sentence.start >= span.end) return;
    add(i);
  }
}
