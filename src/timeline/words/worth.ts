import { wordWeight } from "../decisions.ts";
import { type Lexicon, risingOnce } from "./bag.ts";

/**
 * The words of a passage in rising order, with what each of them is worth there: so many from a place on in the columns that all
 * passages of an article share, for there are many. Worths are integers: sums are exact in any order.
 */
export interface Worths {
  words: Int32Array;
  worths: Uint16Array;
  from: number;
  size: number;
  /** The sum of the squares. */
  norm: number;
}

/** A passage without words. */
export const WORTHLESS: Worths = {
  words: new Int32Array(0),
  worths: new Uint16Array(0),
  from: 0,
  size: 0,
  norm: 0,
};

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
  return filed(tellings, worth);
}

/** Puts passages into columns, each by its words. */
function filed(passages: readonly (readonly number[])[], worthOf: (word: number) => number): Worths[] {
  const all = passages.reduce((sum, { length }) => sum + length, 0);
  const [words, worths] = [new Int32Array(all), new Uint16Array(all)];
  let next = 0;
  return passages.map((passage) => {
    const from = next;
    let norm = 0;
    for (const word of passage) {
      const worth = worthOf(word);
      norm += worth * worth;
      words[next] = word;
      worths[next++] = worth;
    }
    return { words, worths, from, size: passage.length, norm };
  });
}

/** Around each of an article's passages: the words of so many before it and behind it. */
export function worthsAround(passages: readonly Worths[], reach: number): Worths[] {
  const worthOf = new Map<number, number>();
  for (const { words, worths, from, size } of passages)
    for (let i = from; i < from + size; i++) worthOf.set(words[i] ?? 0, worths[i] ?? 0);
  const around = passages.map((_, at) => {
    const found: number[] = [];
    for (let i = Math.max(0, at - reach); i <= at + reach && i < passages.length; i++) {
      const { words, from, size } = passages[i] ?? WORTHLESS;
      if (i !== at) for (let j = from; j < from + size; j++) found.push(words[j] ?? 0);
    }
    return risingOnce(found);
  });
  return filed(around, (word) => worthOf.get(word) ?? 0);
}

const NOTHING: SharedWorths = { cosine: 0, within: 0, rarest: 0, sum: 0 };

/**
 * A passage laid open: what each word is worth in it, by the word, so that another is held against it word for word without a
 * search. A passage is held against many others in a row.
 */
class Opened {
  #passage = WORTHLESS;
  #column = new Uint16Array(0);

  /** The column of a passage, which holds until another one is opened. */
  open(passage: Worths): Uint16Array {
    if (passage === this.#passage) return this.#column;
    const { words: old, from: first, size: count } = this.#passage;
    for (let i = first; i < first + count; i++) this.#column[old[i] ?? 0] = 0;
    const { words, worths, from, size } = passage;
    const most = size === 0 ? 0 : (words[from + size - 1] ?? 0);
    if (most >= this.#column.length) this.#column = new Uint16Array(2 * (most + 1));
    for (let i = from; i < from + size; i++) this.#column[words[i] ?? 0] = worths[i] ?? 0;
    this.#passage = passage;
    return this.#column;
  }
}

const clause = new Opened();
const surroundings = new Opened();

/** What two passages share; of a word's two worths the lower one counts. Symmetric. */
export function compareWorths(a: Worths, b: Worths): SharedWorths {
  let [dot, sum, rarest] = [0, 0, 0];
  const own = clause.open(a);
  const { words, worths, from, size } = b;
  for (let i = from; i < from + size; i++) {
    const one = own[words[i] ?? 0] ?? 0;
    if (one === 0) continue;
    const other = worths[i] ?? 0;
    const least = Math.min(one, other);
    dot += one * other;
    sum += least;
    if (least > rarest) rarest = least;
  }
  if (dot === 0) return NOTHING;
  const most = SCALE * wordWeight().rare;
  return {
    cosine: dot / Math.sqrt(a.norm * b.norm),
    within: Math.min(1, dot / Math.min(a.norm, b.norm)),
    rarest: rarest / most,
    sum: sumOf(sum),
  };
}

/** A passage and what stands around it. */
interface Standing {
  worths: Worths;
  around: Worths;
}

/** How much of one passage stands around the other, of both together (0 to 2), and how much the surroundings share. Symmetric. */
export function compareAround(a: Standing, b: Standing): { across: number; around: number } {
  const [own, near] = [clause.open(a.worths), surroundings.open(a.around)];
  let [within, around, without] = [0, 0, 0];
  const { words, worths, from, size } = b.around;
  for (let i = from; i < from + size; i++) {
    const word = words[i] ?? 0;
    const worth = worths[i] ?? 0;
    within += Math.min(own[word] ?? 0, worth);
    around += Math.min(near[word] ?? 0, worth);
  }
  const { words: others, worths: theirs, from: first, size: count } = b.worths;
  for (let i = first; i < first + count; i++) without += Math.min(near[others[i] ?? 0] ?? 0, theirs[i] ?? 0);
  return { across: sumOf(within) + sumOf(without), around: sumOf(around) };
}

/** What shared words are worth together, as a share of 1, which is never reached. */
function sumOf(sum: number): number {
  return sum / (sum + 2 * SCALE * wordWeight().rare);
}

/** So much, in the unit of the word table's weights, as a worth. */
export function scaled(weight: number): number {
  return SCALE * weight;
}
