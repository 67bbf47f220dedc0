import type { TimeRecord } from "../../../model/article-record.ts";
import type { Document } from "../../../model/document.ts";
import type { Span } from "../../../model/span.ts";
import { firstWhere } from "../../../nlp/bisect.ts";

/** A time expression that can date a happening, with the tokens `[first, last)` it covers. */
export interface PlacedTime {
  /** Index into the record's `times`. */
  index: number;
  time: TimeRecord;
  first: number;
  last: number;
  sentence: number;
}

/** The tokens of a time expression that names calendar days, or will once the date of publication is known; else null. */
export function placeTime(document: Document, time: TimeRecord, index: number): PlacedTime | null {
  if (time.type === "DURATION" || time.type === "SET") return null;
  if (time.from === null && time.pending === null) return null;
  return place(document, time, index);
}

/** Words by which a length counts from where the narrative stands; "two days after the vote" names another happening. */
const FROM_THERE = /^(?:later|afterwards?|on|earlier|previously)$/;

/** "two days | later", "The next day" where the time expressions before name no day to reckon from; else null. */
export function placeShift(document: Document, time: TimeRecord, index: number): PlacedTime | null {
  if (time.type === "SET" || time.from !== null || time.pending !== null) return null;
  const placed = place(document, time, index);
  if (placed === null || time.type !== "DURATION") return placed;
  return FROM_THERE.test(document.tokens[placed.last]?.lower ?? "") ? placed : null;
}

function place({ tokens }: Document, time: TimeRecord, index: number): PlacedTime | null {
  const first = firstAfter(tokens, time.start);
  let last = first;
  while (last < tokens.length && (tokens[last]?.start ?? 0) < time.end) last++;
  const sentence = tokens[first]?.sentence;
  return sentence === undefined || last === first ? null : { index, time, first, last, sentence };
}

/** Index of the first span, of those in text order, that ends behind an offset. */
export function firstAfter(spans: readonly Span[], offset: number): number {
  return firstWhere(0, spans.length, (at) => (spans[at]?.end ?? 0) > offset);
}
