import { casingOf } from "../../src/nlp/casing.ts";
import * as features from "../../src/nlp/tag-features.ts";
import { AMBIGUITY, describeWord, FIELDS, FIXED, WORD } from "../../src/nlp/word-types.ts";
import type { Word } from "../learn/treebank.ts";
import { isMark, type Lexicon, NO_TAG } from "./lexicon.ts";

/** A sentence as the tagger sees it: places of word types, tags by number, which tokens are marks, its case. */
export interface Coded {
  words: Word[];
  at: number[];
  gold: number[];
  mark: boolean[];
  casing: number;
}

/** Room for the features of one word. */
const ROOM = 128;

/** Codes sentences, and writes the features of their words as `src/nlp` does. */
export class Coder {
  readonly keys = new Int32Array(ROOM);
  readonly part = new Int32Array(ROOM);
  readonly #types = new Map([["", 0]]);
  readonly #lexicon: Lexicon;
  readonly #tagIndex: ReadonlyMap<string, number>;
  #fields = new Int32Array(FIELDS * 65536);

  constructor(lexicon: Lexicon, tagIndex: ReadonlyMap<string, number>) {
    this.#lexicon = lexicon;
    this.#tagIndex = tagIndex;
    describeWord("", "", this.#fields, 0);
    this.#fields[FIXED] = -1;
  }

  /** Codes a sentence. */
  encode(words: Word[]): Coded {
    const forms = words.map((word) => ({ text: word.text, lower: word.text.toLowerCase() }));
    return {
      words,
      at: words.map((word) => this.#typeOf(word.text)),
      gold: words.map((word) => this.#tagIndex.get(word.tag) ?? 0),
      mark: words.map((word) => isMark(word.text)),
      casing: casingOf(forms, 0, words.length),
    };
  }

  #typeOf(text: string): number {
    const known = this.#types.get(text);
    if (known !== undefined) return known;
    const at = this.#types.size * FIELDS;
    if (at + FIELDS > this.#fields.length) {
      const larger = new Int32Array(this.#fields.length * 2);
      larger.set(this.#fields);
      this.#fields = larger;
    }
    describeWord(text, text.toLowerCase(), this.#fields, at);
    const [can, only] = this.#lexicon.get(this.#fields[at + WORD] as number) ?? [0, NO_TAG];
    this.#fields[at + AMBIGUITY] = can;
    this.#fields[at + FIXED] = only === NO_TAG ? -1 : only;
    this.#types.set(text, at);
    return at;
  }

  /** The tag of a mark, or of a word that never varies; -1 for what is to be learnt. */
  given({ mark, gold, at }: Coded, i: number): number {
    return (mark[i] ? gold[i] : this.#fields[(at[i] as number) + FIXED]) as number;
  }

  /** Writes the features that do not depend on tags to `keys`; returns how many. */
  staticKeys(sentence: Coded, i: number): number {
    let n = features.ownKeys(this.#fields, sentence.at[i] as number, this.keys);
    const append = (count: number): void => {
      this.keys.set(this.part.subarray(0, count), n);
      n += count;
    };
    for (const distance of [-2, -1, 1, 2])
      append(features.neighbourKeys(this.#fields, sentence.at[i + distance] ?? 0, distance, this.part));
    append(features.placeKeys(this.#fields, placeOf(sentence, i), this.part));
    return n;
  }

  /** Writes the features of the two tags before to `part`; returns how many. `none` is the number of no tag. */
  historyKeys(sentence: Coded, i: number, tags: readonly number[], none: number): number {
    const before: [number, number] = [tags[i - 1] ?? none, tags[i - 2] ?? none];
    return features.historyKeys(this.#fields, placeOf(sentence, i), before, this.part);
  }

  /** Writes the features that can make a tag sure to `part`; returns how many. */
  sureKeys(sentence: Coded, i: number, last: number): number {
    return features.sureTagKeys(this.#fields, placeOf(sentence, i), last, this.part);
  }
}

function placeOf({ at, mark, casing }: Coded, i: number): features.Place {
  const first = i === 0 || (i === 1 && mark[0]) ? 1 : 0;
  const type = (index: number): number => at[index] ?? 0;
  return { before: type(i - 1), word: type(i), after: type(i + 1), later: type(i + 2), first, casing };
}
