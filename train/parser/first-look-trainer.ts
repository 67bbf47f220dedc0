import { FIRST_SCALE } from "../../src/nlp/first-look.ts";
import { LEFT, RIGHT } from "../../src/nlp/parse-state.ts";
import { randomFrom, shuffle } from "../learn/random.ts";

/** The logarithm of the small model's size. */
const BITS = 16;
const EPOCHS = 5;
const RATE = 0.12;

/** Slopes below this move nothing. */
const FLAT = 0.001;

/** Logistic regression over three transitions, SHIFT's weights being 0; AdaGrad (Duchi, Hazan and Singer 2011). */
export class FirstLookTrainer {
  readonly #places: Int32Array[] = [];
  readonly #moves: number[] = [];
  readonly #weights = new Float32Array(2 ** (BITS + 1));
  readonly #squares = new Float32Array(2 ** (BITS + 1)).fill(1e-3);

  /** Notes an example: a transition and its `n` features. */
  add(move: number, keys: Int32Array, n: number): void {
    this.#places.push(keys.slice(0, n).map((key) => (key & (2 ** BITS - 1)) * 2));
    this.#moves.push(move);
  }

  /** Learns from all examples; gives the weights as the parser reads them. */
  train(): Int16Array {
    const random = randomFrom(17);
    const order = this.#moves.map((_, i) => i);
    for (let epoch = 0; epoch < EPOCHS; epoch += 1) for (const i of shuffle(order, random)) this.#step(i);
    return Int16Array.from(this.#weights, (weight) => Math.round(weight * FIRST_SCALE));
  }

  #step(i: number): void {
    const places = this.#places[i] as Int32Array;
    const score = (side: number): number =>
      places.reduce((sum, place) => sum + (this.#weights[place + side] as number), 0);
    const [left, right] = [score(0), score(1)];
    const top = Math.max(0, left, right);
    const [toLeft, toRight] = [Math.exp(left - top), Math.exp(right - top)];
    const total = Math.exp(-top) + toLeft + toRight;
    this.#change(places, 0, toLeft / total - Number(this.#moves[i] === LEFT));
    this.#change(places, 1, toRight / total - Number(this.#moves[i] === RIGHT));
  }

  #change(places: Int32Array, side: number, slope: number): void {
    if (Math.abs(slope) < FLAT) return;
    for (const place of places) {
      (this.#squares[place + side] as number) += slope * slope;
      (this.#weights[place + side] as number) -=
        (RATE * slope) / Math.sqrt(this.#squares[place + side] as number);
    }
  }
}
