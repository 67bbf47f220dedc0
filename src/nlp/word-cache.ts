import type { Token } from "../model/document.ts";
import { lemmaOf } from "./lemma.ts";
import { addWeights } from "./linear-model.ts";
import { neighbourKeys, ownKeys } from "./tag-features.ts";
import type { TagModel } from "./tag-model.ts";
import { detached } from "./word-forms.ts";
import { AMBIGUITY, describeWord, FIELDS, FIXED, WORD } from "./word-types.ts";

/**
 * What the tagger has computed of each word form it met: its description, and the scores that it gives to its own tag and
 * to those of its neighbours, for these depend on nothing else. A kernel: typed arrays, numbers in place of objects.
 */
export interface WordCache {
  model: TagModel;
  /** From a word form to its number; 0 stands for the sentence's edge. */
  numbers: Map<string, number>;
  /** `FIELDS` for each number. */
  fields: Int32Array;
  /** For each number five rows of scores: for itself and the words at 1, 2, -1 and -2 from it. */
  scores: Int16Array;
  /** For each number and tag the base form, once it has been asked for. */
  lemmas: (string | undefined)[];
}

/** Rows of a word's scores, by what they are for: its own tag, or that of the word so far from it. */
export const ROWS = [0, 1, 2, -1, -2] as const;

/** More forms than this are not kept from one sentence to the next. */
const MOST = 12_000;

/** Longer words are no words. */
const LONGEST = 64;

/** An empty cache for a model. */
export function wordCache(model: TagModel): WordCache {
  const cache: WordCache = {
    model,
    numbers: new Map(),
    fields: new Int32Array(0),
    scores: new Int16Array(0),
    lemmas: [],
  };
  numberOf(cache, "", "");
  return cache;
}

/** Forgets what is too much; to be called between sentences, for numbers change. */
export function trim(cache: WordCache): void {
  if (cache.numbers.size <= MOST) return;
  cache.numbers.clear();
  cache.lemmas.fill(undefined);
  numberOf(cache, "", "");
}

/** The number of a word form; what is far too long for a word is known by its beginning. */
export function numberOf(cache: WordCache, text: string, lower: string): number {
  if (text.length > LONGEST) return numberOf(cache, text.slice(0, LONGEST), lower.slice(0, LONGEST));
  const known = cache.numbers.get(text);
  if (known !== undefined) return known;
  const number = cache.numbers.size;
  cache.numbers.set(text, number);
  reserve(cache, number);
  const at = number * FIELDS;
  describeWord(text, lower, cache.fields, at);
  const [can, only] = cache.model.lexicon.get(cache.fields[at + WORD] as number) ?? [0, 255];
  cache.fields[at + AMBIGUITY] = text === "" ? 0 : can;
  cache.fields[at + FIXED] = only === 255 || text === "" ? -1 : only;
  scoreWord(cache, number);
  return number;
}

/** The base form of a token whose form has this number, under the tag of this number. */
export function lemmaFor(cache: WordCache, number: number, tag: number, token: Token): string {
  if (token.text.length > LONGEST) return token.lower;
  const at = number * cache.model.tags.length + tag;
  const known = cache.lemmas[at];
  if (known !== undefined) return known;
  const lemma = detached(lemmaOf(token.text, token.lower, cache.model.tags[tag] ?? ""));
  cache.lemmas[at] = lemma;
  return lemma;
}

function reserve(cache: WordCache, number: number): void {
  if ((number + 1) * FIELDS <= cache.fields.length) return;
  const room = Math.max(1024, number * 2);
  const fields = new Int32Array(room * FIELDS);
  fields.set(cache.fields);
  cache.fields = fields;
  const scores = new Int16Array(room * ROWS.length * cache.model.tags.length);
  scores.set(cache.scores);
  cache.scores = scores;
  const lemmas = new Array<string | undefined>(room * cache.model.tags.length);
  for (const [at, lemma] of cache.lemmas.entries()) lemmas[at] = lemma;
  cache.lemmas = lemmas;
}

const KEYS = new Int32Array(32);

function scoreWord(cache: WordCache, number: number): void {
  const { model, fields } = cache;
  const size = model.tags.length;
  const sums = new Int32Array(size);
  ROWS.forEach((distance, row) => {
    sums.fill(0);
    const at = number * FIELDS;
    const n = distance === 0 ? ownKeys(fields, at, KEYS) : neighbourKeys(fields, at, -distance, KEYS);
    addWeights(model.linear, KEYS, n, sums);
    cache.scores.set(sums, (number * ROWS.length + row) * size);
  });
}
