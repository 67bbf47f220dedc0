import { Features } from "../../src/article/quotes/learn/feature-hash.ts";
import { SCALE } from "../../src/article/quotes/learn/model.ts";
import { randomFrom, shuffle } from "../learn/random.ts";

/** Says how training goes. */
export type Log = (line: string) => void;

/** A decision to learn: its step width, the size of its table, and the seed of its examples' order. */
export interface Decision {
  name: string;
  rate: number;
  size: number;
  seed: number;
}

const EPOCHS = 4;
/** What one order of the examples happens to end with is averaged out. */
const ORDERS = 2;

/** Learns a decision from its examples and gives its table as the engine reads it; `step` learns from one and gives the loss. */
export function learn<E>(
  { name, rate, size, seed }: Decision,
  examples: readonly E[],
  step: (learner: Learner, example: E) => number,
  log: Log,
): Int8Array {
  const sums = new Float64Array(size);
  for (let run = 0; run < ORDERS; run += 1) {
    const learner = new Learner(rate, size);
    const random = randomFrom(seed + 1000 * run);
    const order = [...examples];
    for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
      if (epoch === 1) learner.average();
      let loss = 0;
      for (const example of shuffle(order, random)) loss += step(learner, example);
      if (run === 0)
        log(`${name} epoch ${epoch} loss ${(loss / examples.length).toFixed(4)} of ${examples.length}`);
    }
    for (let slot = 0; slot < size; slot += 1) (sums[slot] as number) += learner.mean(slot);
  }
  return Int8Array.from(sums, (sum) => Math.max(-127, Math.min(127, Math.round((sum / ORDERS) * SCALE))));
}

/** Sixteenths of the features that each step leaves out (Hinton et al. 2012). */
const DROPPED = 5;
/** Slopes below this move nothing. */
const FLAT = 0.004;

/**
 * Logistic regression and soft-max ranking over hashed features by AdaGrad (Duchi, Hazan and Singer 2011). The candidates
 * of a step are written to `pool` before it.
 */
export class Learner {
  readonly pool = new Pool();
  readonly #rate: number;
  readonly #weights: Float64Array;
  readonly #squares: Float64Array;
  readonly #moved: Float64Array;
  #steps = 0;
  #from = Number.POSITIVE_INFINITY;

  constructor(rate: number, size: number) {
    this.#rate = rate;
    this.#weights = new Float64Array(size);
    this.#squares = new Float64Array(size).fill(0.1);
    this.#moved = new Float64Array(size);
  }

  /** From here on weights are averaged over the steps (Freund and Schapire 1999). */
  average(): void {
    this.#from = this.#steps;
  }

  /** One step of logistic regression on the pool's one candidate; gives the loss. */
  classify(right: boolean): number {
    this.#steps += 1;
    const p = 1 / (1 + Math.exp(-this.#score(0)));
    this.#update(0, p - Number(right));
    return -Math.log(Math.max(1e-9, right ? p : 1 - p));
  }

  /** One step of soft-max ranking of the pool's candidates, `offsets` being added to their scores; gives the loss. */
  rank(right: number, offsets: readonly number[] | null = null): number {
    this.#steps += 1;
    const scores = new Float64Array(this.pool.size).map((_, k) => this.#score(k, offsets?.[k]));
    const top = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
    const odds = scores.map((score) => Math.exp(score - top));
    const total = odds.reduce((sum, odd) => sum + odd, 0);
    for (const [k, odd] of odds.entries()) {
      const slope = odd / total - Number(k === right);
      if (Math.abs(slope) >= FLAT) this.#update(k, slope);
    }
    return -Math.log(Math.max(1e-9, (odds[right] as number) / total));
  }

  /** A weight, averaged over the steps, for use with all features. */
  mean(slot: number): number {
    const span = this.#steps - this.#from;
    const weight = this.#weights[slot] as number;
    const mean = span > 0 ? weight + (this.#moved[slot] as number) / span : weight;
    return mean * (1 - DROPPED / 16);
  }

  #score(candidate: number, offset = 0): number {
    const { slots } = this.pool;
    const end = this.pool.end(candidate);
    let sum = offset;
    for (let i = this.pool.end(candidate - 1); i < end; i += 1) {
      const slot = slots[i] as number;
      if (this.#counts(slot)) sum += this.#weights[slot] as number;
    }
    return sum;
  }

  #update(candidate: number, slope: number): void {
    const { slots } = this.pool;
    const end = this.pool.end(candidate);
    for (let i = this.pool.end(candidate - 1); i < end; i += 1) {
      const slot = slots[i] as number;
      if (this.#counts(slot)) this.#move(slot, slope);
    }
  }

  /** Whether a slot counts in this step: each is left out of some, so that no feature is leant on alone. */
  #counts(slot: number): boolean {
    const x = Math.imul(slot ^ Math.imul(this.#steps, 0x9e3779b1), 0x85ebca6b);
    return Math.imul(x ^ (x >>> 15), 0x2c1b3c6d) >>> 28 >= DROPPED;
  }

  /** Moves a weight; what it moved by counts only for the steps that follow. */
  #move(slot: number, slope: number): void {
    const square = (this.#squares[slot] as number) + slope * slope;
    this.#squares[slot] = square;
    const by = (this.#rate * slope) / Math.sqrt(square);
    (this.#weights[slot] as number) -= by;
    if (this.#steps > this.#from) (this.#moved[slot] as number) += by * (this.#steps - this.#from);
  }
}

/** The features of all candidates of one decision, one list behind the other. */
class Pool {
  /** What the next `put` takes. */
  readonly features = new Features();
  readonly slots = new Int32Array(1 << 17);
  readonly #ends = new Int32Array(1 << 12);
  #filled = 0;
  /** How many candidates there are. */
  size = 0;

  clear(): this {
    this.size = 0;
    this.#filled = 0;
    return this;
  }

  /** Adds the written features to the open candidate: in a table of `2 ** bits` whose first slot is `offset`, as templates from `base` on. */
  put(bits: number, base = 0, offset = 0): this {
    const from = this.#filled;
    this.#filled += this.features.slots(this.slots, from, bits, base);
    if (offset > 0) for (let i = from; i < this.#filled; i += 1) (this.slots[i] as number) += offset;
    return this;
  }

  /** Ends the open candidate. */
  close(): void {
    this.#ends[this.size] = this.#filled;
    this.size += 1;
  }

  /** Where the slots of a candidate end. */
  end(candidate: number): number {
    return candidate < 0 ? 0 : (this.#ends[candidate] as number);
  }
}
