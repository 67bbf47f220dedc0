import type { Profile } from "../../profile/profile.ts";
import { type Tokenizer, tokenizerOf } from "./tokens.ts";

/** The distinct content words of a text as numbers in rising order, and the sum of their squared weights. */
export interface Bag {
  words: Int32Array;
  norm: number;
}

/** Numbers the words of one merge, so that texts compare as sorted arrays. Weights are integers: sums are exact in any order. */
export interface Lexicon {
  bag(stems: Iterable<string>): Bag;
  weight(word: number): number;
  stem(word: number): string;
  /** The stems of the heaviest words of a bag, in the order of texts. */
  heaviest(bag: Bag, count: number): string[];
  /** The number of a stem, given on first sight. */
  number(stem: string): number;
}

/** What reads the words of one merge. */
export interface Words {
  tokenizer: Tokenizer;
  lexicon: Lexicon;
}

/** Makes the words of a merge. */
export function makeWords(profile: Profile): Words {
  const tokenizer = tokenizerOf(profile);
  return { tokenizer, lexicon: makeLexicon(tokenizer) };
}

/** Makes an empty lexicon; which number a word gets depends on what came before, so no output may depend on it. */
function makeLexicon(tokenizer: Tokenizer): Lexicon {
  const numbers = new Map<string, number>();
  const stems: string[] = [];
  const weights: number[] = [];
  const number = (stem: string): number => {
    const known = numbers.get(stem);
    if (known !== undefined) return known;
    numbers.set(stem, stems.length);
    weights.push(tokenizer.weight(stem));
    return stems.push(stem) - 1;
  };
  const weight = (word: number): number => weights[word] ?? 0;
  const bag = (list: Iterable<string>): Bag => {
    const words = Int32Array.from(new Set(Array.from(list, number))).sort();
    return { words, norm: words.reduce((sum, word) => sum + weight(word) ** 2, 0) };
  };
  const stem = (word: number): string => stems[word] ?? "";
  const heaviest = (of: Bag, count: number): string[] => {
    const list = Array.from(of.words, (word) => ({ stem: stem(word), weight: weight(word) }));
    list.sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1));
    return list
      .slice(0, count)
      .map((word) => word.stem)
      .sort();
  };
  return { bag, weight, stem, heaviest, number };
}

/** The sum of the squared weights of the words that two bags share. */
export function shared(a: Bag, b: Bag, lexicon: Lexicon): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.words.length && j < b.words.length; ) {
    const x = a.words[i] ?? 0;
    const y = b.words[j] ?? 0;
    if (x === y) sum += lexicon.weight(x) ** 2;
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
