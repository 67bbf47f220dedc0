import { transitionKeys } from "../../src/nlp/parse-features.ts";
import * as machine from "../../src/nlp/parse-state.ts";
import { isPunctuation } from "../../src/nlp/parse-words.ts";
import { labelKeys } from "../../src/nlp/relation-features.ts";
import { HashIndex } from "../learn/hash-index.ts";
import { highest, meanOf, Perceptron } from "../learn/perceptron.ts";
import { randomFrom, shuffledOrder } from "../learn/random.ts";
import { type Coded, LONGEST, start } from "./coded.ts";

/** How often the parser follows its own mistakes from the second pass on, and how often a feature must be seen to count. */
const EXPLORE = 0.9;
const LEAST = 2;

/** Weights of the transitions and of the relations. */
interface Weights {
  moves: Float32Array;
  relations: Float32Array;
}

/** A parser in training: an averaged perceptron with a dynamic oracle and exploration (Goldberg and Nivre 2013). */
export class ParseTrainer {
  readonly data: Coded[];
  readonly moveIndex: HashIndex;
  readonly labelIndex: HashIndex;
  readonly #labels: string[];
  readonly #random = randomFrom(11);
  readonly #state = machine.parseState(1024);
  readonly #keys = new Int32Array(128);
  readonly #rows = new Int32Array(128);
  readonly #scores = new Float64Array(3);
  readonly #labelScores: Float64Array;
  readonly #finished: Weights[] = [];
  #moves: Perceptron;
  #relations: Perceptron;
  #rounds = 0;

  constructor(data: Coded[], labels: string[]) {
    this.data = data;
    this.#labels = labels;
    this.#labelScores = new Float64Array(labels.length);
    [this.moveIndex, this.labelIndex] = this.#countFeatures();
    this.#moves = new Perceptron(this.moveIndex.size, 3);
    this.#relations = new Perceptron(this.labelIndex.size, labels.length);
  }

  /** Begins again, from nothing and in another order; the weights so far are kept for the mean. */
  restart(): void {
    this.#finished.push(this.#averaged());
    this.#moves = new Perceptron(this.moveIndex.size, 3);
    this.#relations = new Perceptron(this.labelIndex.size, this.#labels.length);
    this.#rounds = 0;
  }

  #averaged(): Weights {
    return { moves: this.#moves.averaged(), relations: this.#relations.averaged() };
  }

  /** The mean of the averaged weights of all runs. */
  mean(): Weights {
    const runs = [...this.#finished, this.#averaged()];
    return {
      moves: meanOf(runs.map(({ moves }) => moves)),
      relations: meanOf(runs.map(({ relations }) => relations)),
    };
  }

  /** Counts the features along the oracle's way. */
  #countFeatures(): [HashIndex, HashIndex] {
    const [moves, labels] = [new HashIndex(24), new HashIndex(22)];
    const state = this.#state;
    for (const sentence of this.data) {
      start(state, sentence);
      while (!machine.isDone(state)) {
        if (machine.onlyMove(state) < 0) moves.count(this.#keys, transitionKeys(state, this.#keys));
        const move = oracleMove(state, sentence);
        if (move === machine.SHIFT) machine.shift(state);
        else {
          const head = machine.headOf(state, move);
          const child = topOf(state);
          if (this.#givenLabel(head, child) < 0) labels.count(this.#keys, labelKeys(state, head, this.#keys));
          machine.attach(state, head, sentence.labels[child] as number);
        }
      }
    }
    return [moves.frozen(LEAST), labels.frozen(LEAST)];
  }

  /** One pass over the data; returns the shares of right transitions and relations. */
  epoch(): { moves: number; labels: number } {
    this.#rounds += 1;
    const count = { moves: 0, right: 0, arcs: 0, labelled: 0 };
    for (const index of shuffledOrder(this.data.length, this.#random)) {
      const sentence = this.data[index] as Coded;
      if (sentence.words.length > LONGEST) continue;
      start(this.#state, sentence);
      while (!machine.isDone(this.#state)) this.#step(sentence, count);
    }
    return { moves: count.right / count.moves, labels: count.labelled / count.arcs };
  }

  #step(sentence: Coded, count: { moves: number; right: number; arcs: number; labelled: number }): void {
    const state = this.#state;
    const only = machine.onlyMove(state);
    const follow = only < 0 ? this.#learnMove(sentence, count) : only;
    if (follow === machine.SHIFT) machine.shift(state);
    else this.#learnArc(sentence, machine.headOf(state, follow), count);
  }

  #learnMove(sentence: Coded, count: { moves: number; right: number }): number {
    const state = this.#state;
    const n = this.moveIndex.look(this.#keys, transitionKeys(state, this.#keys), this.#rows);
    this.#moves.score(this.#rows, n, this.#scores);
    const legal = legalMoves(state);
    const costs = legal.map((move) => cost(state, sentence, move));
    const least = Math.min(...costs);
    const guess = bestOf(legal, this.#scores);
    const cheapest = legal.filter((_, i) => costs[i] === least);
    const best = bestOf(cheapest, this.#scores);
    const right = cheapest.includes(guess);
    this.#moves.step += 1;
    count.moves += 1;
    if (right) count.right += 1;
    else this.#moves.update(this.#rows, n, best, guess);
    return right || (this.#rounds > 1 && this.#random() < EXPLORE) ? guess : best;
  }

  #learnArc(sentence: Coded, head: number, count: { arcs: number; labelled: number }): void {
    const child = topOf(this.#state);
    const given = this.#givenLabel(head, child);
    const label = given < 0 ? this.#learnRelation(sentence, { head, child }, count) : given;
    machine.attach(this.#state, head, label);
  }

  /** Guesses the relation of an arc; learns from it where the arc is the treebank's. */
  #learnRelation(
    sentence: Coded,
    { head, child }: { head: number; child: number },
    count: { arcs: number; labelled: number },
  ): number {
    const n = this.#scoreRelations(this.#relations, head);
    const guess = highest(this.#labelScores);
    if (sentence.heads[child] !== head) return guess;
    const gold = sentence.labels[child] as number;
    this.#relations.step += 1;
    count.arcs += 1;
    if (guess === gold) count.labelled += 1;
    else this.#relations.update(this.#rows, n, gold, guess);
    return guess;
  }

  #scoreRelations(relations: Perceptron, head: number): number {
    const n = this.labelIndex.look(this.#keys, labelKeys(this.#state, head, this.#keys), this.#rows);
    relations.score(this.#rows, n, this.#labelScores);
    return n;
  }

  /** The relation that needs no guess: of the root, and of marks. */
  #givenLabel(head: number, child: number): number {
    if (head === this.#state.length) return this.#labels.indexOf("root");
    return isPunctuation(this.#state.tag[child] as number) ? this.#labels.indexOf("punct") : -1;
  }

  /** Scores sentences with averaged weights: how many tokens, of them words, have the right head, and relation too. */
  evaluate(
    data: Coded[],
  ): Record<"all" | "heads" | "labelled" | "words" | "wordHeads" | "wordLabelled", number> {
    const mean = this.mean();
    const models = {
      moves: new Perceptron(0, 3, mean.moves),
      relations: new Perceptron(0, this.#labels.length, mean.relations),
    };
    const count = { all: 0, heads: 0, labelled: 0, words: 0, wordHeads: 0, wordLabelled: 0 };
    for (const sentence of data) {
      this.#parse(sentence, models);
      for (const [i, word] of sentence.words.entries()) {
        const head = Number(this.#state.head[i] === sentence.heads[i]);
        const both = head * Number(this.#state.label[i] === sentence.labels[i]);
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

  #parse(sentence: Coded, { moves, relations }: { moves: Perceptron; relations: Perceptron }): void {
    const state = this.#state;
    start(state, sentence);
    while (!machine.isDone(state)) {
      const only = machine.onlyMove(state);
      const move = only < 0 ? this.#guessMove(moves) : only;
      if (move === machine.SHIFT) machine.shift(state);
      else this.#guessArc(machine.headOf(state, move), relations);
    }
  }

  #guessMove(moves: Perceptron): number {
    const n = this.moveIndex.look(this.#keys, transitionKeys(this.#state, this.#keys), this.#rows);
    moves.score(this.#rows, n, this.#scores);
    return bestOf(legalMoves(this.#state), this.#scores);
  }

  #guessArc(head: number, relations: Perceptron): void {
    const given = this.#givenLabel(head, topOf(this.#state));
    if (given < 0) this.#scoreRelations(relations, head);
    machine.attach(this.#state, head, given < 0 ? highest(this.#labelScores) : given);
  }
}

function topOf({ stack, top }: machine.ParseState): number {
  return stack[top - 1] as number;
}

function legalMoves(state: machine.ParseState): number[] {
  return [machine.SHIFT, machine.LEFT, machine.RIGHT].filter((move) => machine.isLegal(state, move));
}

/** A transition that loses no arc, or any that is legal. */
function oracleMove(state: machine.ParseState, sentence: Coded): number {
  const free = [machine.LEFT, machine.RIGHT, machine.SHIFT].find(
    (move) => machine.isLegal(state, move) && cost(state, sentence, move) === 0,
  );
  const legal = [machine.SHIFT, machine.RIGHT, machine.LEFT].find((move) => machine.isLegal(state, move));
  return free ?? legal ?? machine.SHIFT;
}

/** How many arcs of the treebank a transition makes impossible. */
function cost(state: machine.ParseState, { heads, children }: Coded, move: number): number {
  const { stack, top, next } = state;
  const below = stack.subarray(0, top);
  if (move === machine.SHIFT) {
    const lost = (token: number, i: number): boolean =>
      heads[token] === next || (i < top - 1 && heads[next] === token);
    return below.reduce((sum, token, i) => sum + Number(lost(token, i)), 0);
  }
  const child = topOf(state);
  const lost = (children[child] ?? []).filter((each) => each >= next).length;
  const head = heads[child] as number;
  const isBelow = top > 1 && head === stack[top - 2];
  return lost + Number(move === machine.LEFT ? isBelow || head > next : head >= next);
}

function bestOf(moves: number[], scores: Float64Array): number {
  const score = (move: number): number => scores[move] as number;
  return moves.reduce((best, move) => (score(move) > score(best) ? move : best));
}
