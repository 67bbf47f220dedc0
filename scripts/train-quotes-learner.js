// Learners of the quotation engine: logistic regression and soft-max ranking over hashed features, by AdaGrad.
// Deterministic: examples come in an order that a seeded generator shuffles.
import { Features } from "../dist/article/quotes/learn/hash.js";
import { SCALE } from "../dist/article/quotes/learn/model.js";

/** Mulberry32: a small generator with a seed. */
export function random(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Shuffles a list in place. */
export function shuffle(list, next) {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
  return list;
}

/** Sixteenths of the features that each step leaves out (Hinton et al. 2012). */
const DROPPED = 5;

/** Weights in training. */
class Learner {
  constructor(rate, size) {
    this.weights = new Float64Array(size);
    this.squares = new Float64Array(size).fill(0.1);
    this.moved = new Float64Array(size);
    this.rate = rate;
    this.steps = 0;
    this.from = Number.POSITIVE_INFINITY;
  }

  /** From here on weights are averaged over the steps (Freund and Schapire 1999). */
  average() {
    if (this.from === Number.POSITIVE_INFINITY) this.from = this.steps;
  }

  /** Moves a weight; what it moved by counts only for the steps that follow. */
  move(slot, gradient) {
    this.squares[slot] += gradient * gradient;
    const by = (this.rate * gradient) / Math.sqrt(this.squares[slot]);
    this.weights[slot] -= by;
    if (this.steps > this.from) this.moved[slot] += by * (this.steps - this.from);
  }

  /** Whether a slot counts in this step: each is left out of some, so that no feature is leant on alone. */
  counts(slot) {
    const x = Math.imul(slot ^ Math.imul(this.steps, 0x9e3779b1), 0x85ebca6b);
    return Math.imul(x ^ (x >>> 15), 0x2c1b3c6d) >>> 28 >= DROPPED;
  }

  score(slots, count) {
    let sum = 0;
    for (let i = 0; i < count; i++) if (this.counts(slots[i])) sum += this.weights[slots[i]];
    return sum;
  }

  update(slots, count, gradient) {
    for (let i = 0; i < count; i++) if (this.counts(slots[i])) this.move(slots[i], gradient);
  }

  /** One step of logistic regression; gives the loss. */
  classify(slots, count, right, weight = 1) {
    this.steps++;
    const p = 1 / (1 + Math.exp(-this.score(slots, count)));
    this.update(slots, count, weight * (p - (right ? 1 : 0)));
    return -Math.log(Math.max(1e-9, right ? p : 1 - p));
  }

  /** One step of soft-max ranking over a pool's lists: the index of the right one, offsets in logits. */
  rank({ slots, ends, size }, right, offsets = null) {
    const { weights } = this;
    this.steps++;
    const scores = new Float64Array(size);
    let top = Number.NEGATIVE_INFINITY;
    for (let k = 0, i = 0; k < size; k++) {
      let sum = offsets ? offsets[k] : 0;
      for (; i < ends[k]; i++) if (this.counts(slots[i])) sum += weights[slots[i]];
      scores[k] = sum;
      if (sum > top) top = sum;
    }
    let total = 0;
    for (let k = 0; k < size; k++) total += scores[k] = Math.exp(scores[k] - top);
    for (let k = 0; k < size; k++) {
      const gradient = scores[k] / total - (k === right ? 1 : 0);
      if (Math.abs(gradient) < 0.004) continue;
      for (let i = k === 0 ? 0 : ends[k - 1]; i < ends[k]; i++)
        if (this.counts(slots[i])) this.move(slots[i], gradient);
    }
    return -Math.log(Math.max(1e-9, scores[right] / total));
  }

  /** The weights, averaged over the steps. */
  mean(slot) {
    const span = this.steps - this.from;
    const mean = span > 0 ? this.weights[slot] + this.moved[slot] / span : this.weights[slot];
    return mean * (1 - DROPPED / 16);
  }
}

/**
 * Learns the same decision in several orders of its examples and gives the mean of the weights as the engine reads them:
 * what one order happens to end with is averaged out. `teach` is given a learner and the order's generator.
 */
export function inOrders(orders, { rate, size, seed }, teach) {
  const sums = new Float64Array(size);
  for (let k = 0; k < orders; k++) {
    const learner = new Learner(rate, size);
    teach(learner, random(seed + 1000 * k), k === 0);
    for (let i = 0; i < size; i++) sums[i] += learner.mean(i);
  }
  const table = new Int8Array(size);
  sums.forEach((sum, i) => {
    table[i] = Math.max(-127, Math.min(127, Math.round((sum / orders) * SCALE)));
  });
  return table;
}

/** The features of all candidates of one decision, one list behind the other. */
export class Pool {
  slots = new Int32Array(1 << 17);
  ends = new Int32Array(1 << 12);
  size = 0;
  filled = 0;

  clear() {
    this.size = 0;
    this.filled = 0;
    return this;
  }

  /** Adds a candidate: functions that write its features, each with its table's bits, the number of its first template and of its first slot. */
  add(...parts) {
    for (const [write, bits, base = 0, offset = 0] of parts) {
      write(buffer);
      const count = buffer.slots(this.slots, this.filled, bits, base);
      if (offset > 0) for (let i = 0; i < count; i++) this.slots[this.filled + i] += offset;
      this.filled += count;
    }
    this.ends[this.size++] = this.filled;
  }
}

const buffer = new Features();

/** The slots that a feature function writes, as a list of their own. */
export function slotsOf(write, bits) {
  write(buffer);
  const slots = new Int32Array(buffer.count);
  buffer.slots(slots, 0, bits);
  return slots;
}
