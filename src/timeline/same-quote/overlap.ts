import { irregularVerbs } from "../../english/lexicon.ts";
import { sameQuote } from "../decisions.ts";
import type { Bag, Lexicon } from "../words/bag.ts";
import { alike, type Meaning, nearness } from "../words/meaning.ts";
import { stemOf } from "../words/word-table.ts";
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
  /** Weight of the shared words outside the run where that only names a thing; null where it says something. */
  besideName: number | null;
}

/** Measures what two quotations have in common. Symmetric. */
export function overlapOf(a: QuoteSketch, b: QuoteSketch, lexicon: Lexicon): Overlap {
  const [small, large] = weightOf(a.content, lexicon) <= weightOf(b.content, lexicon) ? [a, b] : [b, a];
  const { alikeShare } = sameQuote();
  const rest = new Set(large.content.words);
  let matched = 0;
  let shared = 0;
  const unmatched: number[] = [];
  const { size: run, atA, atB } = longestRun(a.words, b.words);
  const named = namesThing(a, b, { size: run, atA, atB }, lexicon) ? stemsOf(a, atA, run, lexicon) : null;
  let besideName = 0;
  for (const word of small.content.words) {
    if (!rest.delete(word)) unmatched.push(word);
    else {
      matched += lexicon.weight(word);
      if (a.names.has(word) || b.names.has(word)) continue;
      shared += lexicon.weight(word);
      if (named?.has(word) === false) besideName += lexicon.weight(word);
    }
  }
  for (const word of unmatched) {
    const meaning = lexicon.meaning(word);
    const twin = [...rest].filter((other) => meansAlike(meaning, lexicon.meaning(other)));
    if (twin.length === 0) continue;
    const weight = alikeShare * Math.min(lexicon.weight(word), ...twin.map((other) => lexicon.weight(other)));
    matched += weight;
    shared += weight;
    besideName += weight;
  }
  const [least, most] = [weightOf(small.content, lexicon), weightOf(large.content, lexicon)];
  // "could not have known" has no word of weight: then the run of its words tells how much stands in the other.
  const verbatim = run / Math.max(1, Math.min(a.words.length, b.words.length));
  return {
    shared,
    within: least === 0 ? verbatim : Math.min(1, matched / least),
    dice: least + most === 0 ? verbatim : Math.min(1, (2 * matched) / (least + most)),
    run,
    verbatim,
    besideName: named === null ? null : besideName,
  };
}

function meansAlike(a: Meaning, b: Meaning): boolean {
  return alike(a, b) || nearness(a, b) > sameQuote().nearMeaning;
}

function weightOf({ words }: Bag, lexicon: Lexicon): number {
  return words.reduce((sum, word) => sum + lexicon.weight(word), 0);
}

/** A run of words that two have in common: how many, and where it starts in each. */
interface Run {
  size: number;
  atA: number;
  atB: number;
}

/** The longest run of words that both have in the same order. */
function longestRun(a: readonly number[], b: readonly number[]): Run {
  const longest = { size: 0, atA: 0, atB: 0 };
  for (let i = 0; i + longest.size < a.length; i++) {
    for (let j = 0; j + longest.size < b.length; j++) {
      if (a[i] !== b[j]) continue;
      let size = 1;
      while (i + size < a.length && j + size < b.length && a[i + size] === b[j + size]) size++;
      if (size > longest.size) Object.assign(longest, { size, atA: i, atB: j });
    }
  }
  return longest;
}

/**
 * "the prices at the harbour" in "we did not set the prices at the harbour": a run that a determiner opens, and in which nothing
 * is said. Two utterances about one thing have it in common.
 */
function namesThing(a: QuoteSketch, b: QuoteSketch, { size, atA, atB }: Run, lexicon: Lexicon): boolean {
  if (size < 2) return false;
  const words = a.words.slice(atA, atA + size).map(lexicon.stem);
  const before = [a.words[atA - 1], b.words[atB - 1]].map((word) =>
    word === undefined ? "" : lexicon.stem(word),
  );
  const opened = [...before, words[0] ?? ""].some((word) => OPENS_NAME.has(word));
  return opened && !words.some(says);
}

function stemsOf({ words }: QuoteSketch, from: number, size: number, lexicon: Lexicon): ReadonlySet<number> {
  return new Set(words.slice(from, from + size).map((word) => lexicon.number(stemOf(lexicon.stem(word)))));
}

/** Whether a word is of a clause: "we", "will", "came", "wanted". */
function says(word: string): boolean {
  return OF_CLAUSES.has(word) || PAST_FORMS.has(word) || /(?:[^aeiou]ed|['’]\p{L}+|n['’]t)$/u.test(word);
}

const OPENS_NAME: ReadonlySet<string> = new Set(
  "the a an this that these those our your my his her its their any every each no of in on at about from with".split(
    " ",
  ),
);

const OF_CLAUSES: ReadonlySet<string> = new Set(
  (
    "i we you he she it they who which what there if because when while as not never to " +
    "is are was were be been being am has have had do does did will would can could may might must shall should let"
  ).split(" "),
);

/** "came", "gone" */
const PAST_FORMS: ReadonlySet<string> = new Set([...irregularVerbs()].flatMap(([, forms]) => forms));
