// Learners of the quotation engine: logistic regression and soft-max ranking over hashed features, by AdaGrad.
// Deterministic: examples come in an order that a seeded generator shuffles.
import { Features, TABLE_BITS } from "../dist/article/quotes/learn/hash.js";
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

/** Weights in training. */
export class Learner {
  constructor(rate = 0.15) {
    const size = 1 << TABLE_BITS;
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

  score(slots, count) {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += this.weights[slots[i]];
    return sum;
  }

  update(slots, count, gradient) {
    for (let i = 0; i < count; i++) this.move(slots[i], gradient);
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
      for (; i < ends[k]; i++) sum += weights[slots[i]];
      scores[k] = sum;
      if (sum > top) top = sum;
    }
    let total = 0;
    for (let k = 0; k < size; k++) total += scores[k] = Math.exp(scores[k] - top);
    for (let k = 0; k < size; k++) {
      const gradient = scores[k] / total - (k === right ? 1 : 0);
      if (Math.abs(gradient) < 0.004) continue;
      for (let i = k === 0 ? 0 : ends[k - 1]; i < ends[k]; i++) this.move(slots[i], gradient);
    }
    return -Math.log(Math.max(1e-9, scores[right] / total));
  }

  /** The weights as the engine reads them. */
  table() {
    const table = new Int8Array(this.weights.length);
    const span = this.steps - this.from;
    this.weights.forEach((w, i) => {
      const mean = span > 0 ? w + this.moved[i] / span : w;
      table[i] = Math.max(-127, Math.min(127, Math.round(mean * SCALE)));
    });
    return table;
  }
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

  /** Adds a candidate whose features the functions write. */
  add(...writers) {
    for (const write of writers) {
      write(buffer);
      for (let i = 0; i < buffer.count; i++) this.slots[this.filled + i] = buffer.slots[i];
      this.filled += buffer.count;
    }
    this.ends[this.size++] = this.filled;
  }
}

const buffer = new Features();

/** The slots that a feature function writes, as a list of their own. */
export function slotsOf(write) {
  write(buffer);
  return buffer.slots.slice(0, buffer.count);
}
