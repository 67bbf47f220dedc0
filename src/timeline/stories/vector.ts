import { oneStory } from "../decisions.ts";
import type { Bag, Lexicon } from "../words/bag.ts";

/** Words with weights of their own, in rising order of the words. The weights are integers: sums are exact in any order. */
export interface Vector {
  words: Int32Array;
  weights: Int32Array;
  norm: number;
}

/** Keeps shares of a weight through rounding. */
const SCALE = 8;

/** The sum of bags, each by its factor. */
export function sumOf(parts: readonly { bag: Bag; factor: number }[], lexicon: Lexicon): Vector {
  const sums = new Map<number, number>();
  for (const { bag, factor } of parts) {
    for (const word of bag.words) {
      sums.set(word, (sums.get(word) ?? 0) + Math.round(SCALE * factor * lexicon.weight(word)));
    }
  }
  const weightOf = (word: number): number => sums.get(word) ?? 0;
  const kept = Int32Array.from(sums.keys());
  if (kept.length > oneStory().longestVector)
    kept.sort((a, b) => weightOf(b) - weightOf(a) || compareStems(a, b, lexicon));
  return vectorOf(
    new Map(Array.from(kept.subarray(0, oneStory().longestVector), (word) => [word, weightOf(word)])),
  );
}

/** The vector of some words with their weights. */
export function vectorOf(of: ReadonlyMap<number, number>): Vector {
  const words = Int32Array.from(of.keys()).sort();
  const weights = words.map((word) => of.get(word) ?? 0);
  return { words, weights, norm: weights.reduce((sum, weight) => sum + weight * weight, 0) };
}

/** The cosine of two vectors, 0 to 1. */
export function likeness(a: Vector, b: Vector): number {
  if (a.norm === 0 || b.norm === 0) return 0;
  let sum = 0;
  for (let i = 0, j = 0; i < a.words.length && j < b.words.length; ) {
    const x = a.words[i] ?? 0;
    const y = b.words[j] ?? 0;
    if (x === y) sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return sum / Math.sqrt(a.norm * b.norm);
}

function compareStems(a: number, b: number, lexicon: Lexicon): number {
  return lexicon.stem(a) < lexicon.stem(b) ? -1 : 1;
}
