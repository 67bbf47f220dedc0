import { hashString } from "../../nlp/hash.ts";
import { type Meaning, meaningOf } from "./meaning.ts";
import type { Tokenizer } from "./tokens.ts";

/** The distinct content words of a text as numbers in rising order, and the sum of their squared weights. */
export interface Bag {
  words: readonly number[];
  norm: number;
}

/** The bag of a text without content words. */
const NOTHING: Bag = { words: [], norm: 0 };

/** Numbers the words of one merge, so that texts compare as sorted arrays. Weights are integers: sums are exact in any order. */
export interface Lexicon {
  bag(stems: Iterable<string>): Bag;
  weight(word: number): number;
  stem(word: number): string;
  meaning(word: number): Meaning;
  /** The heaviest words of a bag, in the order of their texts. */
  heaviest(bag: Bag, count: number): number[];
  /** A hash of a word's stem, the same in every merge: what words are filed under. */
  hash(word: number): number;
  /** The number of a stem, given on first sight. */
  number(stem: string): number;
}

/** Makes an empty lexicon; which number a word gets depends on what came before, so no output may depend on it. */
export function makeLexicon(tokenizer: Tokenizer): Lexicon {
  const numbers = new Map<string, number>();
  const stems: string[] = [];
  const weights: number[] = [];
  const hashes: number[] = [];
  const meanings: (Meaning | null)[] = [];
  const number = (stem: string): number => {
    const known = numbers.get(stem);
    if (known !== undefined) return known;
    numbers.set(stem, stems.length);
    weights.push(tokenizer.weight(stem));
    meanings.push(null);
    hashes.push(hashString(stem, 0, stem.length));
    return stems.push(stem) - 1;
  };
  const weight = (word: number): number => weights[word] ?? 0;
  const hash = (word: number): number => hashes[word] ?? 0;
  const stem = (word: number): string => stems[word] ?? "";
  const meaning = (word: number): Meaning => {
    const known = meanings[word] ?? meaningOf(stem(word));
    meanings[word] = known;
    return known;
  };
  const bag = (list: Iterable<string>): Bag => {
    // Copied to its length: what grows has room for half as many again.
    const words = risingOnce(Array.from(list, number)).slice();
    return words.length === 0
      ? NOTHING
      : { words, norm: words.reduce((sum, w) => sum + weight(w) * weight(w), 0) };
  };
  const byStem = (a: number, b: number): number => (stem(a) < stem(b) ? -1 : 1);
  const heaviest = (of: Bag, count: number): number[] =>
    [...of.words]
      .sort((a, b) => weight(b) - weight(a) || byStem(a, b))
      .slice(0, count)
      .sort(byStem);
  return { bag, weight, hash, stem, meaning, heaviest, number };
}

/** So few numbers are sorted fastest one by one. */
const FEW = 1 << 5;

/** Numbers in rising order, each once; what is given is changed. */
export function risingOnce(numbers: number[]): number[] {
  if (numbers.length > FEW) numbers.sort((a, b) => a - b);
  else {
    for (let i = 1; i < numbers.length; i++) {
      const next = numbers[i] ?? 0;
      let at = i;
      for (let before = numbers[at - 1] ?? 0; at > 0 && before > next; before = numbers[at - 1] ?? 0)
        numbers[at--] = before;
      numbers[at] = next;
    }
  }
  let size = 0;
  for (const each of numbers) if (size === 0 || numbers[size - 1] !== each) numbers[size++] = each;
  numbers.length = size;
  return numbers;
}

/** The sum of the squared weights of the words that two bags share. */
function shared(a: Bag, b: Bag, lexicon: Lexicon): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.words.length && j < b.words.length; ) {
    const x = a.words[i] ?? 0;
    const y = b.words[j] ?? 0;
    if (x === y) sum += lexicon.weight(x) * lexicon.weight(x);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return sum;
}

/** The sum of the weights of the words that two bags share, the story's own names left out. */
export function sharedContent(a: Bag, b: Bag, lexicon: Lexicon): number {
  const others = new Set(b.words);
  return a.words.reduce(
    (sum, word) =>
      others.has(word) && !lexicon.stem(word).startsWith("@") ? sum + lexicon.weight(word) : sum,
    0,
  );
}

/** The cosine of two bags, 0 to 1. */
export function cosine(a: Bag, b: Bag, lexicon: Lexicon): number {
  if (a.norm === 0 || b.norm === 0) return 0;
  return shared(a, b, lexicon) / Math.sqrt(a.norm * b.norm);
}
