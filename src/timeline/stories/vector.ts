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
  const found: number[] = [];
  for (const { bag, factor } of parts) {
    for (const word of bag.words) {
      if (word >= sums.length) widenSums(word);
      const sum = sums[word] ?? ABSENT;
      if (sum === ABSENT) found.push(word);
      sums[word] = Math.max(0, sum) + Math.round(SCALE * factor * lexicon.weight(word));
    }
  }
  const kept = heaviestOf(found, sums, oneStory().longestVector, (a, b) => compareStems(a, b, lexicon));
  const words = Int32Array.from(kept).sort();
  const weights = words.map((word) => sums[word] ?? 0);
  for (const word of found) sums[word] = ABSENT;
  return { words, weights, norm: normOf(weights) };
}

/** The sums of one vector, by word: all absent but while it is made. */
let sums = new Float64Array(0);
const ABSENT = -1;

function widenSums(word: number): void {
  const wider = new Float64Array(2 * (word + 1)).fill(ABSENT);
  wider.set(sums);
  sums = wider;
}

/** So many of some items at most, those of the most weight; of equals the first ones. */
export function heaviestOf(
  items: number[],
  weights: Float64Array,
  count: number,
  compare: (a: number, b: number) => number,
): number[] {
  if (items.length <= count) return items;
  const weightOf = (item: number): number => weights[item] ?? 0;
  const least = Float64Array.from(items, weightOf).sort().at(-count) ?? 0;
  const heavier = items.filter((item) => weightOf(item) > least);
  const equal = items.filter((item) => weightOf(item) === least).sort(compare);
  return [...heavier, ...equal.slice(0, count - heavier.length)];
}

/** The vector of some words with their weights. */
export function vectorOf(of: ReadonlyMap<number, number>): Vector {
  const words = Int32Array.from(of.keys()).sort();
  const weights = words.map((word) => of.get(word) ?? 0);
  return { words, weights, norm: normOf(weights) };
}

function normOf(weights: Int32Array): number {
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  return sum;
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
