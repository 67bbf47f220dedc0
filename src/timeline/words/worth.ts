import { wordWeight } from "../decisions.ts";
import type { Lexicon } from "./bag.ts";

/** The words of a passage in rising order, with what each of them is worth there. Worths are integers: sums are exact in any order. */
export interface Worths {
  words: readonly number[];
  worths: readonly number[];
  /** The sum of the squares. */
  norm: number;
}

/** What two passages share, each 0 to 1. */
export interface SharedWorths {
  cosine: number;
  /** The share of the lighter passage that stands in the other. */
  within: number;
  /** The word that says most. */
  rarest: number;
  /** All of them together; 1 is never reached. */
  sum: number;
}

/** Keeps shares of a weight through rounding. */
const SCALE = 8;

/**
 * What the words of an article are worth in telling its happenings apart: a word of many of its tellings ("the bridge" in a
 * story of a bridge) says little of any one of them. `tellings` are the words of each.
 */
export function worthsIn(tellings: readonly (readonly number[])[], lexicon: Lexicon): Worths[] {
  const counts = new Map<number, number>();
  for (const words of tellings) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const worth = (word: number): number =>
    Math.round((SCALE * lexicon.weight(word)) / Math.sqrt(counts.get(word) ?? 1));
  return tellings.map((words) => {
    const worths = words.map(worth);
    return { words, worths, norm: worths.reduce((sum, each) => sum + each * each, 0) };
  });
}

/** The words of several passages of one article, each once. */
export function united(parts: readonly Worths[]): Worths {
  const found = new Map<number, number>();
  for (const { words, worths } of parts)
    for (const [i, word] of words.entries()) found.set(word, worths[i] ?? 0);
  const words = [...found.keys()].sort((a, b) => a - b);
  const worths = words.map((word) => found.get(word) ?? 0);
  return { words, worths, norm: worths.reduce((sum, each) => sum + each * each, 0) };
}

const NOTHING: SharedWorths = { cosine: 0, within: 0, rarest: 0, sum: 0 };

/** What two passages share; of a word's two worths the lower one counts. Symmetric. */
export function compareWorths(a: Worths, b: Worths): SharedWorths {
  let [dot, sum, rarest] = [0, 0, 0];
  for (let i = 0, j = 0; i < a.words.length && j < b.words.length; ) {
    const [x, y] = [a.words[i] ?? 0, b.words[j] ?? 0];
    if (x === y) {
      const [one, other] = [a.worths[i] ?? 0, b.worths[j] ?? 0];
      const least = Math.min(one, other);
      dot += one * other;
      sum += least;
      if (least > rarest) rarest = least;
    }
    if (x <= y) i++;
    if (y <= x) j++;
  }
  if (dot === 0) return NOTHING;
  const most = SCALE * wordWeight().rare;
  return {
    cosine: dot / Math.sqrt(a.norm * b.norm),
    within: Math.min(1, dot / Math.min(a.norm, b.norm)),
    rarest: rarest / most,
    sum: sum / (sum + 2 * most),
  };
}

/** So much, in the unit of the word table's weights, as a worth. */
export function scaled(weight: number): number {
  return SCALE * weight;
}
