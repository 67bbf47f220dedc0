import { sameQuote } from "../decisions.ts";
import type { Bag, Lexicon } from "../words/bag.ts";
import { alike, type Meaning, nearness } from "../words/meaning.ts";
import type { QuoteSketch } from "./sketch-quote.ts";

/** What two quotations have in common, as shares of their weighted content words. */
export interface Overlap {
  /** Weight of shared words that are no names. */
  shared: number;
  /** Of the lighter quotation. */
  within: number;
  /** Of both. */
  dice: number;
  /** The longest run of words in the same order, and what share it is of the words of the shorter one. */
  run: number;
  verbatim: number;
}

/** Measures what two quotations have in common. Symmetric. */
export function overlapOf(a: QuoteSketch, b: QuoteSketch, lexicon: Lexicon): Overlap {
  const [small, large] = weightOf(a.content, lexicon) <= weightOf(b.content, lexicon) ? [a, b] : [b, a];
  const { alikeShare } = sameQuote();
  const rest = new Set(large.content.words);
  let matched = 0;
  let shared = 0;
  const unmatched: number[] = [];
  for (const word of small.content.words) {
    if (!rest.delete(word)) unmatched.push(word);
    else {
      matched += lexicon.weight(word);
      if (!a.names.has(word) && !b.names.has(word)) shared += lexicon.weight(word);
    }
  }
  for (const word of unmatched) {
    const meaning = lexicon.meaning(word);
    const twin = [...rest].filter((other) => meansAlike(meaning, lexicon.meaning(other)));
    if (twin.length === 0) continue;
    const weight = alikeShare * Math.min(lexicon.weight(word), ...twin.map((other) => lexicon.weight(other)));
    matched += weight;
    shared += weight;
  }
  const [least, most] = [weightOf(small.content, lexicon), weightOf(large.content, lexicon)];
  const run = longestRun(a.words, b.words);
  // "could not have known" has no word of weight: then the run of its words tells how much stands in the other.
  const verbatim = run / Math.max(1, Math.min(a.words.length, b.words.length));
  return {
    shared,
    within: least === 0 ? verbatim : Math.min(1, matched / least),
    dice: least + most === 0 ? verbatim : Math.min(1, (2 * matched) / (least + most)),
    run,
    verbatim,
  };
}

function meansAlike(a: Meaning, b: Meaning): boolean {
  return alike(a, b) || nearness(a, b) > sameQuote().nearMeaning;
}

function weightOf({ words }: Bag, lexicon: Lexicon): number {
  return words.reduce((sum, word) => sum + lexicon.weight(word), 0);
}

/** The longest run of words that both have in the same order. */
function longestRun(a: readonly number[], b: readonly number[]): number {
  let longest = 0;
  for (let i = 0; i + longest < a.length; i++) {
    for (let j = 0; j + longest < b.length; j++) {
      if (a[i] !== b[j]) continue;
      let size = 1;
      while (i + size < a.length && j + size < b.length && a[i + size] === b[j + size]) size++;
      if (size > longest) longest = size;
    }
  }
  return longest;
}
