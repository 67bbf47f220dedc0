import { repeatEntry } from "../decisions.ts";
import { addTo } from "../multimap.ts";
import type { Words } from "../words/words.ts";
import { type EntrySketch, singleDay } from "./sketch-entry.ts";

/**
 * For each of some entries, in their order, the earlier ones that it may tell again: those that share a heavy word and a day,
 * the next day or an article, those that share their rarest word, and those beside it in an article. Words that too many share tell nothing apart.
 */
export function pairsToAsk(sketches: readonly EntrySketch[], words: Words): number[][] {
  const filed = new Map<string, number[]>();
  return sketches.map((sketch, at) => {
    const keys = keysOf(sketch, words);
    const found = new Set(
      keys.flatMap((key) => {
        const list = filed.get(key) ?? [];
        return list.length > repeatEntry().crowded ? [] : list;
      }),
    );
    for (const key of keys) addTo(filed, key, at);
    return [...found].sort((a, b) => a - b);
  });
}

function keysOf(sketch: EntrySketch, { lexicon }: Words): string[] {
  const { heavyWords, rareWords, nearLength } = repeatEntry();
  const heavy = lexicon.heaviest(sketch.words, heavyWords).map(lexicon.stem);
  const rare = lexicon.heaviest(sketch.words, rareWords).map(lexicon.stem);
  const day = singleDay(sketch);
  const days = day === null ? [] : [day, day + 1];
  const places = sketch.accounts.flatMap(({ article, start }) => {
    const block = Math.floor(start / nearLength);
    return [`${article} ${block}`, `${article} ${block + 1}`];
  });
  return [
    ...new Set([
      ...heavy.flatMap((stem) => [...days, ...sketch.articles].map((where) => `${where} ${stem}`)),
      ...rare,
      ...places,
    ]),
  ];
}
