import { repeatEntry } from "../decisions.ts";
import { addTo } from "../multimap.ts";
import type { Words } from "../words/words.ts";
import { type EntrySketch, singleDay } from "./sketch-entry.ts";

/**
 * Each of some entries, in their order, with the places of the earlier ones that it may tell again: those that share a heavy word
 * and a day, the next day or an article, those that share their rarest word, and those beside it in an article. Words that too many
 * share tell nothing apart. They are given one after the other, for of all together there are millions.
 */
export function* pairsToAsk(
  sketches: readonly EntrySketch[],
  words: Words,
): Generator<[EntrySketch, number[]]> {
  const filed = new Map<number, number[]>();
  const keysOf = makeKeys(words);
  for (const [at, sketch] of sketches.entries()) {
    const keys = keysOf(sketch);
    const found = new Set<number>();
    for (const key of keys) {
      const list = filed.get(key) ?? [];
      if (list.length <= repeatEntry().crowded) for (const earlier of list) found.add(earlier);
    }
    for (const key of keys) addTo(filed, key, at);
    yield [sketch, [...found].sort((a, b) => a - b)];
  }
}

/** More words than there can be: a word and where it stands make one number. */
const INDEXES = 2 ** 26;

/** Makes what gives an entry's keys: a word on a day or in an article, a rare word anywhere, a block of an article by its number. */
function makeKeys({ lexicon }: Words): (sketch: EntrySketch) => Set<number> {
  const places = new Map<string | number, number>();
  const keyOf = (place: string | number, word: number): number => {
    const known = places.get(place) ?? places.size;
    places.set(place, known);
    return known * INDEXES + word;
  };
  return (sketch) => {
    const { heavyWords, rareWords, nearLength } = repeatEntry();
    const keys = new Set<number>();
    const day = singleDay(sketch);
    const days = day === null ? [] : [day, day + 1];
    for (const word of lexicon.heaviest(sketch.words, heavyWords))
      for (const place of [...days, ...sketch.articles]) keys.add(keyOf(place, word));
    for (const word of lexicon.heaviest(sketch.words, rareWords)) keys.add(keyOf(ANYWHERE, word));
    for (const { article, start } of sketch.accounts) {
      const block = Math.floor(start / nearLength);
      keys.add(keyOf(article, lexicon.number(`${block}`)));
      keys.add(keyOf(article, lexicon.number(`${block + 1}`)));
    }
    return keys;
  };
}

const ANYWHERE = "";
