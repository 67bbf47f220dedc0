import { confidenceOf, weigh } from "../../decide/weigh.ts";
import type { BuiltEntry } from "../build-entry.ts";
import { repeatEntry } from "../decisions.ts";
import { compareNumber, compareText } from "../order.ts";
import type { Words } from "../words/words.ts";
import { pairsToAsk } from "./pairs-to-ask.ts";
import { reasonsForRepeat } from "./reasons.ts";
import { type EntrySketch, sketchEntry } from "./sketch-entry.ts";

/**
 * Says of each entry which surer one likely tells it already ("The strike began" beside "Dockers walked out on Monday"). They
 * are not surely one, so they stay two and keep their accounts, but a reader is shown the surer one alone. What repeats
 * another is itself repeated by none. Learned from editors' timelines.
 */
export function markRepeats(entries: readonly BuiltEntry[], words: Words): void {
  const ranked = entriesAsked(entries);
  const sketches = ranked.map((entry) => sketchEntry(entry, words));
  const earlier = pairsToAsk(sketches, words);
  for (const [at, sketch] of sketches.entries()) {
    const found = surest(sketch, earlier[at]?.flatMap((index) => sketches[index] ?? []) ?? [], words);
    sketch.entry.repeats = found?.entry.id ?? null;
  }
}

/** The entries that may be shown, the surest first; the others repeat nothing. */
export function entriesAsked(entries: readonly BuiltEntry[]): BuiltEntry[] {
  return entries
    .filter(({ entry }) => entry.confidence >= repeatEntry().least)
    .sort(
      ({ entry: a }, { entry: b }) => compareNumber(b.confidence, a.confidence) || compareText(a.id, b.id),
    );
}

function surest(sketch: EntrySketch, before: EntrySketch[], words: Words): EntrySketch | null {
  let [most, found]: [number, EntrySketch | null] = [repeatEntry().from, null];
  for (const other of before) {
    if (other.entry.repeats !== null) continue;
    const likely = confidenceOf(repeatEntry(), weigh(repeatEntry(), reasonsForRepeat(sketch, other, words)));
    if (likely >= most && (found === null || likely > most)) [most, found] = [likely, other];
  }
  return found;
}
