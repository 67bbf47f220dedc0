import { type FirstLook, firstMove } from "../../src/nlp/first-look.ts";
import { addWeights, type LinearModel } from "../../src/nlp/linear-model.ts";
import { type MoveTable, sumMoves } from "../../src/nlp/move-table.ts";
import { firstKeys, furtherKeys, transitionKeys } from "../../src/nlp/parse-features.ts";
import * as machine from "../../src/nlp/parse-state.ts";
import { isPunctuation } from "../../src/nlp/parse-words.ts";
import { labelKeys, sureLabelKeys } from "../../src/nlp/relation-features.ts";
import { sureChoice, sureChoices, UNSURE } from "../../src/nlp/sure-choices.ts";
import { ChoiceCounts, type Sure } from "../learn/choice-counts.ts";
import { highest } from "../learn/perceptron.ts";
import { countUses, type Uses } from "../learn/quantise.ts";
import { type Coded, LONGEST, start } from "./coded.ts";
import { FirstLookTrainer } from "./first-look-trainer.ts";

/** The large models, and the names of the relations. */
export interface Models {
  labels: string[];
  moves: MoveTable;
  relations: LinearModel;
}

/** How often a relation must have been the same to be sure. */
const OFTEN = 10;

/** What spares the parser its large models where the choice is easy. */
interface Shortcuts {
  first: FirstLook;
  sure: Sure[];
}

/**
 * The small model of transitions and the features that make relations sure, learnt from what the large models do with the
 * training data; and how often these are asked for still.
 */
export function shortcuts(
  data: Coded[],
  models: Models,
): Shortcuts & { uses: { moves: Uses; relations: Uses } } {
  const trainer = new FirstLookTrainer();
  const counts = new ChoiceCounts(OFTEN);
  const short = data.filter(({ words }) => words.length <= LONGEST);
  const reader = new Reader(models, {
    move: (move, keys, n) => trainer.add(move, keys, n),
    relation: (relation, keys, n) => counts.add(relation, keys, n),
  });
  for (const sentence of short) reader.parse(sentence);
  const found = { first: trainer.train(), sure: counts.sure() };
  return { ...found, uses: usesBehind(found, short, models) };
}

/** How often each feature of the large models is asked for where the shortcuts are not sure. */
function usesBehind({ first, sure }: Shortcuts, data: Coded[], models: Models) {
  const table = sureChoices(
    Int32Array.from(sure, ([key]) => key),
    Uint8Array.from(sure, ([, relation]) => relation),
  );
  const uses = { moves: new Map<number, number>(), relations: new Map<number, number>() };
  const reader = new Reader(models, {
    move: (_, keys, n) => {
      if (firstMove(first, keys, n, reader.state.top > 1) === UNSURE)
        countUses(uses.moves, keys, transitionKeys(reader.state, keys));
    },
    relation: (_, keys, n, head) => {
      if (sureChoice(table, keys, n) === UNSURE)
        countUses(uses.relations, keys, labelKeys(reader.state, head, keys));
    },
  });
  for (const sentence of data) reader.parse(sentence);
  return uses;
}

/** Told of each choice of the large models, and of the features that a shortcut would look at. */
interface Listener {
  move(move: number, keys: Int32Array, n: number): void;
  relation(relation: number, keys: Int32Array, n: number, head: number): void;
}

/** Parses as the program does, but asks the large models for everything. */
class Reader {
  readonly state = machine.parseState(1024);
  readonly #keys = new Int32Array(128);
  readonly #scores = new Int32Array(64);
  readonly #models: Models;
  readonly #listener: Listener;

  constructor(models: Models, listener: Listener) {
    this.#models = models;
    this.#listener = listener;
  }

  parse(sentence: Coded): void {
    const { state } = this;
    start(state, sentence);
    while (!machine.isDone(state)) {
      const only = machine.onlyMove(state);
      const move = only < 0 ? this.#move() : only;
      if (move === machine.SHIFT) machine.shift(state);
      else {
        const head = machine.headOf(state, move);
        machine.attach(state, head, this.#relation(head));
      }
    }
  }

  #move(): number {
    const { state } = this;
    const n = firstKeys(state, this.#keys);
    sumMoves(this.#models.moves, this.#keys, furtherKeys(state, this.#keys, n), this.#scores);
    const [toLeft = 0, toRight = 0] = this.#scores;
    const right = state.top > 1 ? toRight : Number.NEGATIVE_INFINITY;
    const rightOrShift = right > 0 ? machine.RIGHT : machine.SHIFT;
    const move = toLeft > 0 && toLeft >= right ? machine.LEFT : rightOrShift;
    this.#listener.move(move, this.#keys, n);
    return move;
  }

  #relation(head: number): number {
    const { state } = this;
    const { labels, relations } = this.#models;
    if (head === state.length) return labels.indexOf("root");
    const child = state.stack[state.top - 1] as number;
    if (isPunctuation(state.tag[child] as number)) return labels.indexOf("punct");
    this.#scores.fill(0);
    addWeights(relations, this.#keys, labelKeys(state, head, this.#keys), this.#scores);
    const best = highest(this.#scores.subarray(0, labels.length));
    this.#listener.relation(best, this.#keys, sureLabelKeys(state, head, this.#keys), head);
    return best;
  }
}
