import type { TimeRecord } from "../../../model/article-record.ts";
import type { Document } from "../../../model/document.ts";

/** A time expression that can date a happening, with the tokens `[first, last)` it covers. */
export interface PlacedTime {
  /** Index into the record's `times`. */
  index: number;
  time: TimeRecord;
  first: number;
  last: number;
  sentence: number;
}

/** The time expressions that name calendar days (or will, once the date of publication is known), by sentence. */
export function placeTimes(document: Document, times: TimeRecord[]): Map<number, PlacedTime[]> {
  const bySentence = new Map<number, PlacedTime[]>();
  const { tokens } = document;
  let token = 0;
  for (const [index, time] of times.entries()) {
    if (time.type === "DURATION" || time.type === "SET") continue;
    if (time.from === null && time.pending === null) continue;
    while (token < tokens.length && (tokens[token]?.end ?? 0) <= time.start) token++;
    const first = token;
    let last = first;
    while (last < tokens.length && (tokens[last]?.start ?? 0) < time.end) last++;
    const sentence = tokens[first]?.sentence;
    if (sentence === undefined || last === first) continue;
    const list = bySentence.get(sentence) ?? [];
    list.push({ index, time, first, last, sentence });
    bySentence.set(sentence, list);
  }
  return bySentence;
}
