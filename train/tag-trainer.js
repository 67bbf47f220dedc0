// Trains a tagger on sentences of a treebank; used for the tagger itself and for the tags the parser is trained on.
import { casingOf } from "../../dist/nlp/casing.js";
import { addWeights } from "../../dist/nlp/linear-model.js";
import { markTag } from "../../dist/nlp/mark-tags.js";
import { sureChoice, sureChoices, UNSURE } from "../../dist/nlp/sure-choices.js";
import * as features from "../../dist/nlp/tag-features.js";
import { AMBIGUITY, describeWord, FIELDS, FIXED, WORD } from "../../dist/nlp/word-types.js";
import { ChoiceCounts } from "./choice-counts.js";
import { countUses, FeatureIndex, Perceptron, randomFrom, shuffle } from "./perceptron.js";

/** @typedef {import("./conllu.js").Word} Word */
/** @typedef {{ words: Word[], at: number[], gold: number[], mark: boolean[], casing: number }} Coded */

/** Whether a token has its tag by table, or by the pairing of marks. @param {string} text */
export const isMark = (text) => markTag(text) !== "" || /^["'’]$/.test(text);

/** How often a tag must have been the same to be sure. */
const OFTEN = 20;

/** The lexicon: for each word's hash the number of its set of tags, and the only tag of a word that never varies. */
class Lexicon {
  /** @param {Word[][]} sentences @param {Map<string, number>} tagIndex */
  constructor(sentences, tagIndex) {
    /** @type {Map<number, [number, number]>} */
    this.entries = new Map();
    const rows = [...countTags(sentences)].map(([key, counts]) => lexiconRow(key, counts));
    const frequent = rows.filter((row) => row.total >= 3).sort((a, b) => a.key - b.key);
    /** @type {Map<string, number>} */
    const sizes = new Map();
    for (const row of frequent) sizes.set(row.often, (sizes.get(row.often) ?? 0) + row.total);
    const order = [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 250);
    const classes = new Map(order.map(([often], index) => [often, index + 1]));
    for (const row of frequent) {
      this.entries.set(row.key, [classes.get(row.often) ?? 0, tagIndex.get(row.only) ?? 255]);
    }
  }
}

/** @param {Word[][]} sentences */
function countTags(sentences) {
  /** @type {Map<number, Map<string, number>>} */
  const seen = new Map();
  const fields = new Int32Array(FIELDS);
  for (const word of sentences.flat()) {
    if (isMark(word.text)) continue;
    describeWord(word.text, word.text.toLowerCase(), fields, 0);
    const counts = seen.get(fields[WORD]) ?? new Map();
    counts.set(word.tag, (counts.get(word.tag) ?? 0) + 1);
    seen.set(fields[WORD], counts);
  }
  return seen;
}

/** @param {number} key @param {Map<string, number>} counts */
function lexiconRow(key, counts) {
  const total = [...counts.values()].reduce((a, b) => a + b, 0);
  const ordered = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const often = ordered.filter(([, count]) => count / total >= 0.04).slice(0, 3);
  const only = total >= 20 && ordered[0][1] / total >= 0.99 ? ordered[0][0] : "";
  return { key, total, often: often.map(([tag]) => tag).join("|"), only };
}

/** A tagger in training. */
export class TagTrainer {
  /** @param {Word[][]} sentences @param {number} seed */
  constructor(sentences, seed) {
    this.random = randomFrom(seed);
    /** @type {Float32Array[]} */
    this.finished = [];
    this.tags = [...new Set(sentences.flat().map((word) => word.tag))].sort();
    this.tagIndex = new Map(this.tags.map((tag, index) => [tag, index]));
    this.lexicon = new Lexicon(sentences, this.tagIndex);
    this.types = new Map([["", 0]]);
    this.fields = new Int32Array(FIELDS * 65536);
    describeWord("", "", this.fields, 0);
    this.fields[FIXED] = -1;
    this.keys = new Int32Array(128);
    this.part = new Int32Array(128);
    this.rows = new Int32Array(128);
    this.scores = new Float64Array(this.tags.length);
    this.index = new FeatureIndex();
    this.data = [...sentences, ...headlines(sentences, this.random)].map((words) => this.encode(words));
    this.countFeatures();
    this.statics = this.data.map((sentence) => sentence.at.map((_, i) => this.staticRows(sentence, i)));
    this.model = new Perceptron(this.index.rows.size, this.tags.length);
  }

  /** @param {string} text */
  typeOf(text) {
    const known = this.types.get(text);
    if (known !== undefined) return known;
    const at = this.types.size * FIELDS;
    if (at + FIELDS > this.fields.length) {
      const larger = new Int32Array(this.fields.length * 2);
      larger.set(this.fields);
      this.fields = larger;
    }
    describeWord(text, text.toLowerCase(), this.fields, at);
    const [can = 0, only = 255] = this.lexicon.entries.get(this.fields[at + WORD]) ?? [];
    this.fields[at + AMBIGUITY] = can;
    this.fields[at + FIXED] = only === 255 ? -1 : only;
    this.types.set(text, at);
    return at;
  }

  /** @param {Word[]} words @returns {Coded} */
  encode(words) {
    const at = words.map((word) => this.typeOf(word.text));
    const gold = words.map((word) => this.tagIndex.get(word.tag) ?? 0);
    const mark = words.map((word) => isMark(word.text));
    const forms = words.map((word) => ({ text: word.text, lower: word.text.toLowerCase() }));
    return { words, at, gold, mark, casing: casingOf(forms, 0, words.length) };
  }

  /** The tag of a mark, or of a word that never varies; -1 for what is to be learnt. @param {Coded} sentence @param {number} i */
  given(sentence, i) {
    return sentence.mark[i] ? sentence.gold[i] : this.fields[sentence.at[i] + FIXED];
  }

  /** @param {Coded} sentence @param {number} i */
  place({ at, mark, casing }, i) {
    const first = i === 0 || (i === 1 && mark[0]) ? 1 : 0;
    return {
      before: at[i - 1] ?? 0,
      word: at[i],
      after: at[i + 1] ?? 0,
      later: at[i + 2] ?? 0,
      first,
      casing,
    };
  }

  /** @param {Coded} sentence @param {number} i */
  staticKeys(sentence, i) {
    const { fields, keys, part } = this;
    let n = features.ownKeys(fields, sentence.at[i], keys);
    const append = (/** @type {number} */ m) => {
      for (let j = 0; j < m; j += 1) keys[n + j] = part[j];
      n += m;
    };
    for (const distance of [-2, -1, 1, 2]) {
      append(features.neighbourKeys(fields, sentence.at[i + distance] ?? 0, distance, part));
    }
    append(features.placeKeys(fields, this.place(sentence, i), part));
    return n;
  }

  /** @param {Coded} sentence @param {number} i @param {ArrayLike<number>} tags */
  historyKeys(sentence, i, tags) {
    const start = this.tags.length;
    const before = /** @type {[number, number]} */ ([tags[i - 1] ?? start, tags[i - 2] ?? start]);
    return features.historyKeys(this.fields, this.place(sentence, i), before, this.part);
  }

  countFeatures() {
    for (const sentence of this.data) {
      for (let i = 0; i < sentence.at.length; i += 1) {
        if (this.given(sentence, i) >= 0) continue;
        this.index.count(this.keys, this.staticKeys(sentence, i));
        this.index.count(this.part, this.historyKeys(sentence, i, sentence.gold));
      }
    }
    this.index.freeze(2);
  }

  /** The rows of the features that do not depend on tags. @param {Coded} sentence @param {number} i */
  staticRows(sentence, i) {
    if (this.given(sentence, i) >= 0) return null;
    const n = this.staticKeys(sentence, i);
    return this.keys
      .slice(0, n)
      .map((key) => this.index.rows.get(key) ?? -1)
      .filter((row) => row >= 0);
  }

  /** Scores the tags of a word. @param {Perceptron} model @param {Coded} sentence @param {number} i @param {Int32Array} statics @param {number[]} tags */
  scoreTags(model, sentence, i, statics, tags) {
    this.rows.set(statics);
    let n = statics.length;
    const m = this.historyKeys(sentence, i, tags);
    for (let j = 0; j < m; j += 1) {
      const row = this.index.rows.get(this.part[j]);
      if (row !== undefined) this.rows[n++] = row;
    }
    model.score(this.rows, n, this.scores);
    return n;
  }

  /** One pass over the data; returns the share of right guesses. */
  epoch() {
    let right = 0;
    let all = 0;
    for (const s of shuffle(
      this.data.map((_, index) => index),
      this.random,
    )) {
      const sentence = this.data[s];
      /** @type {number[]} */
      const tags = [];
      for (let i = 0; i < sentence.at.length; i += 1) {
        const statics = this.statics[s][i];
        if (statics === null) {
          tags.push(this.given(sentence, i));
          continue;
        }
        const n = this.scoreTags(this.model, sentence, i, statics, tags);
        const guess = highest(this.scores);
        this.model.step += 1;
        if (guess !== sentence.gold[i]) this.model.update(this.rows, n, sentence.gold[i], guess);
        else right += 1;
        all += 1;
        tags.push(guess);
      }
    }
    return right / all;
  }

  /** Begins again, from nothing and in another order; the weights so far are kept for the mean. */
  restart() {
    this.finished.push(this.model.averaged());
    this.model = new Perceptron(this.index.rows.size, this.tags.length);
  }

  /** The mean of the averaged weights of all runs (parameter mixing; McDonald, Hall and Mann 2010). */
  mean() {
    const runs = [...this.finished, ...(this.model.step > 0 ? [this.model.averaged()] : [])];
    return runs[0].map((_, at) => runs.reduce((sum, run) => sum + run[at], 0) / runs.length);
  }

  /**
   * The features that make tags sure, by what the finished table does with the training data, and how often each of the
   * table's is asked for where none does.
   * @param {import("../../dist/nlp/linear-model.js").LinearModel} linear
   */
  shortcuts(linear) {
    const counts = new ChoiceCounts(OFTEN);
    this.guess(linear, (tag, n) => counts.add(tag, this.part, n));
    const sure = counts.sure();
    const table = sureChoices(
      Int32Array.from(sure, ([key]) => key),
      Uint8Array.from(sure, ([, tag]) => tag),
    );
    /** @type {Map<number, number>} */
    const uses = new Map();
    this.guess(linear, (_, n, sentence, i, tags) => {
      if (sureChoice(table, this.part, n) !== UNSURE) return;
      countUses(uses, this.keys, this.staticKeys(sentence, i));
      countUses(uses, this.part, this.historyKeys(sentence, i, tags));
    });
    return { sure, uses };
  }

  /**
   * Tags the training data by the finished table; tells of each guess, with what could make it sure in `part`.
   * @param {import("../../dist/nlp/linear-model.js").LinearModel} linear
   * @param {(tag: number, n: number, sentence: Coded, i: number, tags: number[]) => void} onGuess
   */
  guess(linear, onGuess) {
    const scores = new Int32Array(64);
    for (const sentence of this.data) {
      /** @type {number[]} */
      const tags = [];
      for (let i = 0; i < sentence.at.length; i += 1) {
        tags.push(this.given(sentence, i));
        if (tags[i] >= 0) continue;
        scores.fill(0);
        addWeights(linear, this.keys, this.staticKeys(sentence, i), scores);
        addWeights(linear, this.part, this.historyKeys(sentence, i, tags), scores);
        tags[i] = highest(scores.subarray(0, this.tags.length));
        const last = tags[i - 1] ?? this.tags.length;
        const n = features.sureTagKeys(this.fields, this.place(sentence, i), last, this.part);
        onGuess(tags[i], n, sentence, i, tags);
      }
    }
  }

  /** A function that tags sentences with the averaged weights as they are now. */
  tagger() {
    const model = new Perceptron(0, this.tags.length);
    model.weights = this.mean();
    return (/** @type {Word[]} */ words) => {
      const sentence = this.encode(words);
      /** @type {number[]} */
      const tags = [];
      for (let i = 0; i < words.length; i += 1) {
        const statics = this.staticRows(sentence, i);
        if (statics === null) tags.push(this.given(sentence, i));
        else {
          this.scoreTags(model, sentence, i, statics, tags);
          tags.push(highest(this.scores));
        }
      }
      return tags.map((tag, i) => (sentence.mark[i] ? words[i].tag : this.tags[tag]));
    };
  }
}

/** @param {ArrayLike<number>} scores */
function highest(scores) {
  let best = 0;
  for (let c = 1; c < scores.length; c += 1) if (scores[c] > scores[best]) best = c;
  return best;
}

/** A part of the sentences once more as headlines, in title case or in capitals. @param {Word[][]} sentences @param {() => number} random */
function headlines(sentences, random) {
  return sentences.flatMap((words) => {
    const dice = words.length > 4 && words.length < 18 ? random() : 1;
    return dice < 0.12 ? [words.map(titled)] : dice < 0.14 ? [words.map(capitalised)] : [];
  });
}

/** @param {Word} word */
function titled(word) {
  const small = /^(?:IN|DT|CC|TO|POS|RP)$/.test(word.tag) && word.text.length < 5;
  if (small || /^['’n]/.test(word.text)) return word;
  return { ...word, text: word.text.charAt(0).toUpperCase() + word.text.slice(1) };
}

/** @param {Word} word */
function capitalised(word) {
  return { ...word, text: word.text.toUpperCase() };
}
