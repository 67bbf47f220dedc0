import { addWeights, type LinearModel } from "../../src/nlp/linear-model.ts";
import { sureChoice, sureChoices, UNSURE } from "../../src/nlp/sure-choices.ts";
import { ChoiceCounts, type Sure } from "../learn/choice-counts.ts";
import { FeatureIndex } from "../learn/feature-index.ts";
import { highest, meanOf, Perceptron } from "../learn/perceptron.ts";
import { countUses, type Uses } from "../learn/quantise.ts";
import { randomFrom, shuffledOrder } from "../learn/random.ts";
import type { Word } from "../learn/treebank.ts";
import { type Coded, Coder } from "./coder.ts";
import { headlines } from "./headlines.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";

/** How often a tag must have been the same to be sure. */
const OFTEN = 20;

/** Told of each guess: the tag, how many features in `part` could make it sure, and where it was made. */
type OnGuess = (tag: number, n: number, where: { sentence: Coded; i: number; tags: number[] }) => void;

/** A tagger in training; used for the tagger itself and for the tags that the parser is trained on. */
export class TagTrainer {
  readonly tags: string[];
  readonly lexicon: Lexicon;
  readonly index = new FeatureIndex();
  readonly data: Coded[];
  readonly #random: () => number;
  readonly #coder: Coder;
  readonly #statics: (Int32Array | null)[][];
  readonly #finished: Float32Array[] = [];
  readonly #rows = new Int32Array(128);
  readonly #scores: Float64Array;
  #model: Perceptron;

  constructor(sentences: Word[][], seed: number) {
    this.#random = randomFrom(seed);
    this.tags = [...new Set(sentences.flat().map((word) => word.tag))].sort();
    const tagIndex = new Map(this.tags.map((tag, index) => [tag, index]));
    this.lexicon = lexiconOf(sentences, tagIndex);
    this.#coder = new Coder(this.lexicon, tagIndex);
    this.#scores = new Float64Array(this.tags.length);
    this.data = [...sentences, ...headlines(sentences, this.#random)].map((words) =>
      this.#coder.encode(words),
    );
    this.#countFeatures();
    this.#statics = this.data.map((sentence) => sentence.at.map((_, i) => this.#staticRows(sentence, i)));
    this.#model = new Perceptron(this.index.rows.size, this.tags.length);
  }

  #countFeatures(): void {
    const coder = this.#coder;
    for (const sentence of this.data) {
      for (let i = 0; i < sentence.at.length; i += 1) {
        if (coder.given(sentence, i) >= 0) continue;
        this.index.count(coder.keys, coder.staticKeys(sentence, i));
        this.index.count(coder.part, coder.historyKeys(sentence, i, sentence.gold, this.tags.length));
      }
    }
    this.index.freeze(2);
  }

  /** The rows of the features that do not depend on tags; null where the tag is given. */
  #staticRows(sentence: Coded, i: number): Int32Array | null {
    if (this.#coder.given(sentence, i) >= 0) return null;
    const n = this.#coder.staticKeys(sentence, i);
    return this.#coder.keys
      .slice(0, n)
      .map((key) => this.index.rows.get(key) ?? -1)
      .filter((row) => row >= 0);
  }

  /** Scores the tags of a word; returns how many rows it has. */
  #score(model: Perceptron, { sentence, i, tags }: Parameters<OnGuess>[2], statics: Int32Array): number {
    this.#rows.set(statics);
    let n = statics.length;
    const count = this.#coder.historyKeys(sentence, i, tags, this.tags.length);
    for (const key of this.#coder.part.subarray(0, count)) {
      const row = this.index.rows.get(key);
      if (row === undefined) continue;
      this.#rows[n] = row;
      n += 1;
    }
    model.score(this.#rows, n, this.#scores);
    return n;
  }

  /** One pass over the data; returns the share of right guesses. */
  epoch(): number {
    const count = { all: 0, right: 0 };
    for (const s of shuffledOrder(this.data.length, this.#random)) {
      const sentence = this.data[s] as Coded;
      const tags: number[] = [];
      for (const [i, statics] of (this.#statics[s] ?? []).entries()) {
        const where = { sentence, i, tags };
        tags.push(statics === null ? this.#coder.given(sentence, i) : this.#learn(where, statics, count));
      }
    }
    return count.right / count.all;
  }

  #learn(where: Parameters<OnGuess>[2], statics: Int32Array, count: { all: number; right: number }): number {
    const n = this.#score(this.#model, where, statics);
    const guess = highest(this.#scores);
    const gold = where.sentence.gold[where.i] as number;
    this.#model.step += 1;
    count.all += 1;
    if (guess === gold) count.right += 1;
    else this.#model.update(this.#rows, n, gold, guess);
    return guess;
  }

  /** Begins again, from nothing and in another order; the weights so far are kept for the mean. */
  restart(): void {
    this.#finished.push(this.#model.averaged());
    this.#model = new Perceptron(this.index.rows.size, this.tags.length);
  }

  /** The mean of the averaged weights of all runs. */
  mean(): Float32Array {
    return meanOf([...this.#finished, ...(this.#model.step > 0 ? [this.#model.averaged()] : [])]);
  }

  /**
   * The features that make tags sure, by what the finished table does with the training data, and how often each of the
   * table's is asked for where none does.
   */
  shortcuts(linear: LinearModel): { sure: Sure[]; uses: Uses } {
    const coder = this.#coder;
    const counts = new ChoiceCounts(OFTEN);
    this.#guess(linear, (tag, n) => counts.add(tag, coder.part, n));
    const sure = counts.sure();
    const table = sureChoices(
      Int32Array.from(sure, ([key]) => key),
      Uint8Array.from(sure, ([, tag]) => tag),
    );
    const uses: Uses = new Map();
    this.#guess(linear, (_, n, { sentence, i, tags }) => {
      if (sureChoice(table, coder.part, n) !== UNSURE) return;
      countUses(uses, coder.keys, coder.staticKeys(sentence, i));
      countUses(uses, coder.part, coder.historyKeys(sentence, i, tags, this.tags.length));
    });
    return { sure, uses };
  }

  /** Tags the training data by the finished table. */
  #guess(linear: LinearModel, onGuess: OnGuess): void {
    const coder = this.#coder;
    const scores = new Int32Array(64);
    for (const sentence of this.data) {
      const tags: number[] = [];
      for (let i = 0; i < sentence.at.length; i += 1) {
        const given = coder.given(sentence, i);
        tags.push(given);
        if (given >= 0) continue;
        scores.fill(0);
        addWeights(linear, coder.keys, coder.staticKeys(sentence, i), scores);
        addWeights(linear, coder.part, coder.historyKeys(sentence, i, tags, this.tags.length), scores);
        const tag = highest(scores.subarray(0, this.tags.length));
        tags[i] = tag;
        onGuess(tag, coder.sureKeys(sentence, i, tags[i - 1] ?? this.tags.length), { sentence, i, tags });
      }
    }
  }

  /** A function that tags sentences with the averaged weights as they are now. */
  tagger(): (words: Word[]) => string[] {
    const model = new Perceptron(0, this.tags.length, this.mean());
    return (words) => {
      const sentence = this.#coder.encode(words);
      const tags: number[] = [];
      for (const i of words.keys()) {
        const statics = this.#staticRows(sentence, i);
        if (statics !== null) this.#score(model, { sentence, i, tags }, statics);
        tags.push(statics === null ? this.#coder.given(sentence, i) : highest(this.#scores));
      }
      return words.map((word, i) => (sentence.mark[i] ? word.tag : (this.tags[tags[i] as number] ?? "")));
    };
  }
}
