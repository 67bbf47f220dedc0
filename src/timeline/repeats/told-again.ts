import type { Entry } from "../../model/timeline.ts";
import type { BuiltEntry } from "../build-entry.ts";
import { repeatEntry } from "../decisions.ts";
import { isFragment } from "../fragments.ts";
import { compareNumber, compareText } from "../order.ts";
import type { Words } from "../words/words.ts";
import { likelyRepeat } from "./reasons.ts";
import { type EntrySketch, singleDay } from "./sketch-entry.ts";

/** What an entry likely tells again. */
export interface ToldAgain {
  /** The entry that it is likeliest to repeat, and how likely it is. */
  entry: Entry | null;
  likely: number;
  /** How likely it repeats none of those before it, if each were asked alone. */
  none: number;
}

/**
 * The entries that may be shown: those that most articles tell first, of these those whose title can stand alone, then the
 * surest; the others repeat nothing.
 */
export function entriesAsked(entries: readonly BuiltEntry[]): BuiltEntry[] {
  return entries
    .filter(({ entry }) => entry.confidence >= repeatEntry().least)
    .sort(
      (one, other) =>
        compareNumber(articlesOf(other.entry), articlesOf(one.entry)) ||
        compareNumber(+isCut(one), +isCut(other)) ||
        compareNumber(other.entry.confidence, one.entry.confidence) ||
        compareText(one.entry.id, other.entry.id),
    );
}

function isCut({ entry, sketches }: BuiltEntry): boolean {
  const titled = sketches.find(({ telling }) => telling.event.text === entry.title);
  return titled !== undefined && isFragment(titled.telling.event);
}

/** How many articles tell of an entry. */
export function articlesOf({ accounts }: Entry): number {
  return new Set(accounts.map(({ article }) => article)).size;
}

/**
 * Says which of the entries before it an entry likely tells again ("The strike began" beside "Dockers walked out on Monday").
 * They are not surely one, so they stay two and keep their accounts. Learned from editors' timelines.
 */
export function toldAgain(sketch: EntrySketch, before: readonly EntrySketch[], words: Words): ToldAgain {
  let found: ToldAgain = { entry: null, likely: 0, none: 1 };
  for (const other of before) {
    if (areTwo(sketch, other)) continue;
    const likely = likelyRepeat(sketch, other, words);
    const none = found.none * (1 - likely);
    found = likely > found.likely ? { entry: other.entry, likely, none } : { ...found, none };
  }
  return found;
}

/** "met on Tuesday", "visited the market on Wednesday": what is stated to be of two days is two things, however near they stand. */
export function areTwo(a: EntrySketch, b: EntrySketch): boolean {
  const [day, other] = [singleDay(a), singleDay(b)];
  const stated = [a, b].every(({ entry }) => entry.date?.basis === "stated");
  return stated && day !== null && other !== null && day !== other;
}
