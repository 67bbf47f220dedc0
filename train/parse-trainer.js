// Trains the parser: an averaged perceptron with a dynamic oracle and exploration (Goldberg and Nivre 2013).
import { lemmaOf } from "../../dist/nlp/lemma.js";
import { transitionKeys } from "../../dist/nlp/parse-features.js";
import * as machine from "../../dist/nlp/parse-state.js";
import { isPunctuation, setWord } from "../../dist/nlp/parse-words.js";
import { labelKeys } from "../../dist/nlp/relation-features.js";
import { HashIndex } from "./hash-index.js";
import { Perceptron, randomFrom, shuffle } from "./perceptron.js";

/** @typedef {import("./conllu.js").Word} Word */
/** @typedef {{ words: Word[], tags: string[], lemmas: string[], quoted: number[], heads: number[], labels: number[], children: number[][] }} Coded */

/** Sentences with the tags that a tagger gave them, coded for the parser. @param {Word[][]} sentences @param {string[][]} tags @param {string[]} labels */
export function encode(sentences, tags, labels) {
  let depth = 0;
  return sentences.map((words, index) => {
    const lemmas = words.map((word, i) => lemmaOf(word.text, word.text.toLowerCase(), tags[index][i]));
    const heads = words.map((word) => (word.head < 0 ? words.length : word.head));
    const quoted = words.map((word) => {
      if (word.tag === "``") depth = Math.min(1, depth + 1);
      if (word.tag === "''") depth = 0;
      return depth;
    });
    if (words.length < 3) depth = 0;
    const children = [...words, null].map(() => /** @type {number[]} */ ([]));
    for (const [child, head] of heads.entries()) children[head].push(child);
    return {
      words,
      tags: tags[index],
      lemmas,
      quoted,
      heads,
      labels: words.map((word) => labels.indexOf(word.dep)),
      children,
    };
  });
}

/** Longer sentences are lists and tables. */
const LONGEST = 200;

/** A parser in training. */
export class ParseTrainer {
  /** @param {Coded[]} data @param {string[]} labels @param {{ explore: number, least: number }} options */
  constructor(data, labels, { explore, least }) {
    Object.assign(this, { data, labels, explore });
    this.random = randomFrom(11);
    this.state = machine.parseState(1024);
    this.keys = new Int32Array(128);
    this.rows = new Int32Array(128);
    this.scores = new Float64Array(3);
    this.labelScores = new Float64Array(labels.length);
    this.countFeatures(least);
    /** @type {{ moves: Float32Array, relations: Float32Array }[]} */
    this.finished = [];
    this.restart();
  }

  /** Begins again, from nothing and in another order; the weights so far are kept for the mean. */
  restart() {
    if (this.rounds > 0)
      this.finished.push({ moves: this.moves.averaged(), relations: this.relations.averaged() });
    this.moves = new Perceptron(this.moveIndex.size, 3);
    this.relations = new Perceptron(this.labelIndex.size, this.labels.length);
    this.rounds = 0;
  }

  /** The mean of the averaged weights of all runs (parameter mixing; McDonald, Hall and Mann 2010). */
  mean() {
    const runs = [...this.finished, { moves: this.moves.averaged(), relations: this.relations.averaged() }];
    const mix = (/** @type {Float32Array[]} */ all) =>
      all[0].map((_, at) => all.reduce((sum, run) => sum + run[at], 0) / all.length);
    return { moves: mix(runs.map((run) => run.moves)), relations: mix(runs.map((run) => run.relations)) };
  }

  meanModels() {
    const { moves, relations } = this.mean();
    const models = { moves: new Perceptron(0, 3), relations: new Perceptron(0, this.labels.length) };
    models.moves.weights = moves;
    models.relations.weights = relations;
    return models;
  }

  /** @param {Coded} sentence */
  start({ words, tags, lemmas, quoted }) {
    for (const [i, word] of words.entries())
      setWord(this.state, i, { text: word.text, lemma: lemmas[i], tag: tags[i] }, quoted[i]);
    machine.begin(this.state, words.length);
  }

  /** Counts the features along the oracle's way. @param {number} least */
  countFeatures(least) {
    const moves = new HashIndex(24);
    const labels = new HashIndex(22);
    const { state, keys } = this;
    for (const sentence of this.data) {
      this.start(sentence);
      while (!machine.isDone(state)) {
        if (machine.onlyMove(state) < 0) moves.count(keys, transitionKeys(state, keys));
        const move =
          [machine.LEFT, machine.RIGHT, machine.SHIFT].find(
            (one) => machine.isLegal(state, one) && cost(state, sentence, one) === 0,
          ) ??
          [machine.SHIFT, machine.RIGHT, machine.LEFT].find((one) => machine.isLegal(state, one)) ??
          0;
        if (move === machine.SHIFT) machine.shift(state);
        else {
          const head = machine.headOf(state, move);
          if (this.givenLabel(head, state.stack[state.top - 1]) < 0)
            labels.count(keys, labelKeys(state, head, keys));
          machine.attach(state, head, sentence.labels[state.stack[state.top - 1]]);
        }
      }
    }
    this.moveIndex = moves.freeze(least);
    this.labelIndex = labels.freeze(least);
  }

  /** One pass over the data. */
  epoch() {
    this.rounds += 1;
    const count = { moves: 0, right: 0, arcs: 0, labelled: 0 };
    for (const index of shuffle(
      this.data.map((_, i) => i),
      this.random,
    )) {
      const sentence = this.data[index];
      if (sentence.words.length > LONGEST) continue;
      this.start(sentence);
      while (!machine.isDone(this.state)) this.step(sentence, count);
    }
    return { moves: count.right / count.moves, labels: count.labelled / count.arcs };
  }

  /** @param {Coded} sentence @param {{ moves: number, right: number, arcs: number, labelled: number }} count */
  step(sentence, count) {
    const { state, keys, rows, scores, moves } = this;
    const only = machine.onlyMove(state);
    if (only === machine.SHIFT) return machine.shift(state);
    if (only >= 0) return this.attach(sentence, machine.headOf(state, only), count);
    const n = this.moveIndex.look(keys, transitionKeys(state, keys), rows);
    moves.score(rows, n, scores);
    const legal = [machine.SHIFT, machine.LEFT, machine.RIGHT].filter((move) => machine.isLegal(state, move));
    const costs = legal.map((move) => cost(state, sentence, move));
    const least = Math.min(...costs);
    const guess = bestOf(legal, scores);
    const best = bestOf(
      legal.filter((_, i) => costs[i] === least),
      scores,
    );
    const right = costs[legal.indexOf(guess)] === least;
    moves.step += 1;
    count.moves += 1;
    if (right) count.right += 1;
    else moves.update(rows, n, best, guess);
    const follow = right || (this.rounds > 1 && this.random() < this.explore) ? guess : best;
    if (follow === machine.SHIFT) machine.shift(state);
    else this.attach(sentence, machine.headOf(state, follow), count);
  }

  /** @param {Coded} sentence @param {number} head @param {{ arcs: number, labelled: number }} count */
  attach(sentence, head, count) {
    const { state, keys, rows, labelScores, relations } = this;
    const child = state.stack[state.top - 1];
    const given = this.givenLabel(head, child);
    if (given >= 0) return machine.attach(state, head, given);
    const n = this.labelIndex.look(keys, labelKeys(state, head, keys), rows);
    relations.score(rows, n, labelScores);
    const guess = highest(labelScores);
    if (sentence.heads[child] === head) {
      const gold = sentence.labels[child];
      relations.step += 1;
      count.arcs += 1;
      if (guess === gold) count.labelled += 1;
      else relations.update(rows, n, gold, guess);
    }
    machine.attach(state, head, guess);
  }

  /** The relation that needs no guess: of the root, and of marks. @param {number} head @param {number} child */
  givenLabel(head, child) {
    if (head === this.state.length) return this.labels.indexOf("root");
    return isPunctuation(this.state.tag[child]) ? this.labels.indexOf("punct") : -1;
  }

  /** Scores sentences with averaged weights: unlabelled and labelled attachment, with and without marks. @param {Coded[]} data */
  evaluate(data) {
    const models = this.meanModels();
    const count = { all: 0, heads: 0, labelled: 0, words: 0, wordHeads: 0, wordLabelled: 0 };
    for (const sentence of data) {
      this.parse(sentence, models);
      for (const [i, word] of sentence.words.entries()) {
        const head = Number(this.state.head[i] === sentence.heads[i]);
        const both = head * Number(this.state.label[i] === sentence.labels[i]);
        const isWord = Number(word.dep !== "punct");
        count.all += 1;
        count.heads += head;
        count.labelled += both;
        count.words += isWord;
        count.wordHeads += isWord * head;
        count.wordLabelled += isWord * both;
      }
    }
    return count;
  }

  /** @param {Coded} sentence @param {{ moves: Perceptron, relations: Perceptron }} models */
  parse(sentence, models) {
    const { state, keys, rows, scores } = this;
    this.start(sentence);
    while (!machine.isDone(state)) {
      let move = machine.onlyMove(state);
      if (move < 0) {
        models.moves.score(rows, this.moveIndex.look(keys, transitionKeys(state, keys), rows), scores);
        move = bestOf(
          [machine.SHIFT, machine.LEFT, machine.RIGHT].filter((one) => machine.isLegal(state, one)),
          scores,
        );
      }
      if (move === machine.SHIFT) machine.shift(state);
      else this.name(machine.headOf(state, move), models.relations);
    }
  }

  /** Makes an arc with the relation that scores highest. @param {number} head @param {Perceptron} relations */
  name(head, relations) {
    const { state, keys, rows, labelScores } = this;
    const child = state.stack[state.top - 1];
    const given = this.givenLabel(head, child);
    if (given >= 0) return machine.attach(state, head, given);
    relations.score(rows, this.labelIndex.look(keys, labelKeys(state, head, keys), rows), labelScores);
    machine.attach(state, head, highest(labelScores));
  }
}

/** How many arcs of the treebank a transition makes impossible. @param {import("../../dist/nlp/parse-state.js").ParseState} state @param {Coded} sentence @param {number} move */
function cost(state, { heads, children }, move) {
  const { stack, top, next } = state;
  const s0 = stack[top - 1];
  if (move === machine.SHIFT) {
    let lost = 0;
    for (let i = 0; i < top; i += 1)
      if (heads[stack[i]] === next || (i < top - 1 && heads[next] === stack[i])) lost += 1;
    return lost;
  }
  let lost = children[s0].filter((child) => child >= next).length;
  const head = heads[s0];
  if (move === machine.LEFT ? (top > 1 && head === stack[top - 2]) || head > next : head >= next) lost += 1;
  return lost;
}

/** @param {number[]} moves @param {Float64Array} scores */
function bestOf(moves, scores) {
  let best = moves[0];
  for (const move of moves) if (scores[move] > scores[best]) best = move;
  return best;
}

/** @param {Float64Array} scores */
function highest(scores) {
  let best = 0;
  for (let c = 1; c < scores.length; c += 1) if (scores[c] > scores[best]) best = c;
  return best;
}
