// What lets the parser do without its large models where the choice is easy, learnt from what these do with the training data.
import { FIRST_SCALE, firstMove } from "../../dist/nlp/first-look.js";
import { addWeights } from "../../dist/nlp/linear-model.js";
import { sumMoves } from "../../dist/nlp/move-table.js";
import { firstKeys, furtherKeys, transitionKeys } from "../../dist/nlp/parse-features.js";
import * as machine from "../../dist/nlp/parse-state.js";
import { isPunctuation, setWord } from "../../dist/nlp/parse-words.js";
import { labelKeys, sureLabelKeys } from "../../dist/nlp/relation-features.js";
import { sureChoice, sureChoices, UNSURE } from "../../dist/nlp/sure-choices.js";
import { ChoiceCounts } from "./choice-counts.js";
import { countUses, randomFrom, shuffle } from "./perceptron.js";

/** @typedef {{ labels: string[], moves: Int32Array, relations: import("../../dist/nlp/linear-model.js").LinearModel }} Models */
/** @typedef {(move: number, keys: Int32Array, n: number) => void} OnMove */
/** @typedef {(relation: number, keys: Int32Array, n: number, head: number) => void} OnRelation */

/** Longer sentences are lists and tables. */
const LONGEST = 200;

/** How often a relation must have been the same to be sure. */
const OFTEN = 10;

/**
 * The small model of transitions, the features that make relations sure, and how often the large models' are asked for still.
 * @param {import("./parse-trainer.js").Coded[]} data @param {Models} models
 */
export function shortcuts(data, models) {
  const first = new FirstLookTrainer();
  const sure = new ChoiceCounts(OFTEN);
  const reader = new Reader(models, first.add.bind(first), sure.add.bind(sure));
  const short = data.filter(({ words }) => words.length <= LONGEST);
  for (const sentence of short) reader.parse(sentence);
  const found = { first: first.train(), sure: sure.sure() };
  return { ...found, uses: usesBehind(found, short, models) };
}

/**
 * How often each feature of the large models is asked for where the shortcuts are not sure.
 * @param {{ first: Int16Array, sure: [number, number][] }} found @param {import("./parse-trainer.js").Coded[]} data @param {Models} models
 */
function usesBehind({ first, sure }, data, models) {
  const table = sureChoices(
    Int32Array.from(sure, ([key]) => key),
    Uint8Array.from(sure, ([, relation]) => relation),
  );
  const uses = { moves: new Map(), relations: new Map() };
  const reader = new Reader(
    models,
    (_, keys, n) => {
      if (firstMove(first, keys, n, reader.state.top > 1) === UNSURE)
        countUses(uses.moves, keys, transitionKeys(reader.state, keys));
    },
    (_, keys, n, head) => {
      if (sureChoice(table, keys, n) === UNSURE)
        countUses(uses.relations, keys, labelKeys(reader.state, head, keys));
    },
  );
  for (const sentence of data) reader.parse(sentence);
  return uses;
}

/** Parses as the program does, but asks the large models for everything. */
class Reader {
  /** @param {Models} models @param {OnMove} onMove @param {OnRelation} onRelation */
  constructor(models, onMove, onRelation) {
    Object.assign(this, { models, onMove, onRelation });
    this.state = machine.parseState(1024);
    this.keys = new Int32Array(128);
    this.scores = new Int32Array(64);
  }

  /** @param {import("./parse-trainer.js").Coded} sentence */
  parse({ words, tags, lemmas, quoted }) {
    const { state } = this;
    for (const [i, { text }] of words.entries())
      setWord(state, i, { text, lemma: lemmas[i], tag: tags[i] }, quoted[i]);
    machine.begin(state, words.length);
    while (!machine.isDone(state)) {
      const only = machine.onlyMove(state);
      const move = only < 0 ? this.move() : only;
      if (move === machine.SHIFT) machine.shift(state);
      else {
        const head = machine.headOf(state, move);
        machine.attach(state, head, this.relation(head));
      }
    }
  }

  move() {
    const { state, keys, scores, models } = this;
    const n = firstKeys(state, keys);
    sumMoves(models.moves, keys, furtherKeys(state, keys, n), scores);
    const right = state.top > 1 ? scores[1] : Number.NEGATIVE_INFINITY;
    const move =
      scores[0] > 0 && scores[0] >= right ? machine.LEFT : right > 0 ? machine.RIGHT : machine.SHIFT;
    this.onMove(move, keys, n);
    return move;
  }

  /** @param {number} head */
  relation(head) {
    const { state, keys, scores } = this;
    const { labels, relations } = this.models;
    if (head === state.length) return labels.indexOf("root");
    if (isPunctuation(state.tag[state.stack[state.top - 1]])) return labels.indexOf("punct");
    scores.fill(0);
    addWeights(relations, keys, labelKeys(state, head, keys), scores);
    let best = 0;
    for (let label = 1; label < labels.length; label += 1) if (scores[label] > scores[best]) best = label;
    this.onRelation(best, keys, sureLabelKeys(state, head, keys), head);
    return best;
  }
}

/** The logarithm of the small model's size. */
const BITS = 16;
const EPOCHS = 5;
const RATE = 0.12;

/** Logistic regression over three transitions, SHIFT's weights being 0; AdaGrad (Duchi, Hazan and Singer 2011). */
class FirstLookTrainer {
  constructor() {
    /** @type {Int32Array[]} */
    this.places = [];
    /** @type {number[]} */
    this.moves = [];
    this.weights = new Float32Array(2 ** (BITS + 1));
    this.squares = new Float32Array(2 ** (BITS + 1)).fill(1e-3);
  }

  /** @param {number} move @param {Int32Array} keys @param {number} n */
  add(move, keys, n) {
    this.places.push(keys.slice(0, n).map((key) => (key & (2 ** BITS - 1)) * 2));
    this.moves.push(move);
  }

  train() {
    const random = randomFrom(17);
    const order = this.moves.map((_, i) => i);
    for (let epoch = 0; epoch < EPOCHS; epoch += 1) for (const i of shuffle(order, random)) this.step(i);
    return Int16Array.from(this.weights, (weight) => Math.round(weight * FIRST_SCALE));
  }

  /** @param {number} i */
  step(i) {
    const { weights } = this;
    const [left, right] = [0, 1].map((side) =>
      this.places[i].reduce((sum, place) => sum + weights[place + side], 0),
    );
    const top = Math.max(0, left, right);
    const [none, toLeft, toRight] = [0, left, right].map((score) => Math.exp(score - top));
    const total = none + toLeft + toRight;
    this.change(i, 0, toLeft / total - Number(this.moves[i] === machine.LEFT));
    this.change(i, 1, toRight / total - Number(this.moves[i] === machine.RIGHT));
  }

  /** @param {number} i @param {number} side @param {number} slope */
  change(i, side, slope) {
    if (Math.abs(slope) < 0.001) return;
    for (const place of this.places[i]) {
      this.squares[place + side] += slope * slope;
      this.weights[place + side] -= (RATE * slope) / Math.sqrt(this.squares[place + side]);
    }
  }
}
