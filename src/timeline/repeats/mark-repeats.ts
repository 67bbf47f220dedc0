import { confidenceOf, weigh } from "../../decide/weigh.ts";
import type { Entry } from "../../model/timeline.ts";
import type { BuiltEntry } from "../build-entry.ts";
import { repeatEntry } from "../decisions.ts";
import { compareNumber, compareText } from "../order.ts";
import { cosine } from "../words/bag.ts";
import type { Words } from "../words/words.ts";
import { pairsToAsk } from "./pairs-to-ask.ts";
import { reasonsForRepeat } from "./reasons.ts";
import { distance, type EntrySketch, singleDay, sketchEntry } from "./sketch-entry.ts";

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

/** The entries that may be shown: those that most articles tell first, then the surest; the others repeat nothing. */
export function entriesAsked(entries: readonly BuiltEntry[]): BuiltEntry[] {
  return entries
    .filter(({ entry }) => entry.confidence >= repeatEntry().least)
    .sort(
      ({ entry: a }, { entry: b }) =>
        compareNumber(articlesOf(b), articlesOf(a)) ||
        compareNumber(b.confidence, a.confidence) ||
        compareText(a.id, b.id),
    );
}

function articlesOf({ accounts }: Entry): number {
  return new Set(accounts.map(({ article }) => article)).size;
}

function surest(sketch: EntrySketch, before: EntrySketch[], words: Words): EntrySketch | null {
  let [most, found]: [number, EntrySketch | null] = [repeatEntry().from, null];
  for (const other of before) {
    if (other.entry.repeats !== null || areTwo(sketch, other, words)) continue;
    const likely = confidenceOf(repeatEntry(), weigh(repeatEntry(), reasonsForRepeat(sketch, other, words)));
    if (likely >= most && (found === null || likely > most)) [most, found] = [likely, other];
  }
  return found;
}

/**
 * "met on Tuesday", "visited the market on Wednesday": what is stated to be of two days is two things, however near they stand;
 * so is what one sentence tells without a word in common ("will open a ferry line on Saturday and return to Halvick").
 */
function areTwo(a: EntrySketch, b: EntrySketch, { lexicon }: Words): boolean {
  const [day, other] = [singleDay(a), singleDay(b)];
  const stated = [a, b].every(({ entry }) => entry.date?.basis === "stated");
  if (stated && day !== null && other !== null && day !== other) return true;
  const gap = distance(a, b);
  return gap !== null && gap < repeatEntry().sentenceLength && cosine(a.words, b.words, lexicon) === 0;
}
