// An averaged perceptron over hashed features (Collins 2002; averaging after Daumé), and its export to whole numbers.

/** Numbers the hashes of features; those never seen in counting have no number. */
export class FeatureIndex {
  constructor() {
    /** @type {Map<number, number>} */
    this.counts = new Map();
    /** @type {Map<number, number>} */
    this.rows = new Map();
  }

  /** @param {Int32Array} keys @param {number} n */
  count(keys, n) {
    for (let i = 0; i < n; i += 1) this.counts.set(keys[i], (this.counts.get(keys[i]) ?? 0) + 1);
  }

  /** Gives a row to each feature counted at least `least` times. @param {number} least */
  freeze(least) {
    for (const [key, count] of this.counts) if (count >= least) this.rows.set(key, this.rows.size);
    this.counts = new Map();
  }
}

/** Weights of each feature for each class, with their sums for averaging. */
export class Perceptron {
  /** @param {number} rows @param {number} classes */
  constructor(rows, classes) {
    this.classes = classes;
    this.weights = new Float32Array(rows * classes);
    this.sums = new Float64Array(rows * classes);
    this.step = 0;
  }

  /** @param {Int32Array} rows @param {number} n @param {Float64Array} scores */
  score(rows, n, scores) {
    const { classes, weights } = this;
    scores.fill(0);
    for (let i = 0; i < n; i += 1) {
      const base = rows[i] * classes;
      for (let c = 0; c < classes; c += 1) scores[c] += weights[base + c];
    }
  }

  /** @param {Int32Array} rows @param {number} n @param {number} right @param {number} wrong */
  update(rows, n, right, wrong) {
    const { classes, weights, sums, step } = this;
    for (let i = 0; i < n; i += 1) {
      const base = rows[i] * classes;
      weights[base + right] += 1;
      sums[base + right] += step;
      weights[base + wrong] -= 1;
      sums[base + wrong] -= step;
    }
  }

  /** The mean of the weights over all steps. */
  averaged() {
    const mean = new Float32Array(this.weights.length);
    for (let i = 0; i < mean.length; i += 1)
      mean[i] = this.weights[i] - this.sums[i] / Math.max(1, this.step);
    return mean;
  }
}

/** Weights become whole numbers by this factor. */
const SCALE = 32;

/**
 * The features that do most, in order: their weight by the root of how often they are asked for. A table that fits the
 * processor's cache is read twice as fast as one that does not.
 * @template {{ key: number, most: number }} F
 * @param {F[]} features @param {Map<number, number>} uses @param {number} count how many to keep
 * @returns {F[]}
 */
export function mostUseful(features, uses, count) {
  const worth = (/** @type {F} */ { key, most }) => most * Math.sqrt(uses.get(key) ?? 0);
  return features
    .filter(({ key }) => uses.has(key))
    .sort((a, b) => worth(b) - worth(a) || a.key - b.key)
    .slice(0, count);
}

/** Counts into `uses` that features were asked for. @param {Map<number, number>} uses @param {Int32Array} keys @param {number} n */
export function countUses(uses, keys, n) {
  for (const key of keys.subarray(0, n)) uses.set(key, (uses.get(key) ?? 0) + 1);
}

/**
 * Rounds weights to whole numbers and drops the small: features for `linearModel`, the weightiest first.
 * @param {Map<number, number>} rows @param {Float32Array} mean @param {number} classes @param {number} least the smallest weight kept
 */
export function quantise(rows, mean, classes, least) {
  /** @type {{ key: number, entries: [number, number][], most: number }[]} */
  const features = [];
  for (const [key, row] of rows) {
    /** @type {[number, number][]} */
    const entries = [];
    let most = 0;
    for (let c = 0; c < classes; c += 1) {
      const weight = mean[row * classes + c];
      if (Math.abs(weight) < least) continue;
      entries.push([c, Math.round(weight * SCALE)]);
      most = Math.max(most, Math.abs(weight));
    }
    if (entries.length > 0) features.push({ key, entries, most });
  }
  return features.sort((a, b) => b.most - a.most || a.key - b.key);
}

/**
 * Rounds the weights of the parser's three transitions to two signed bytes, over the first one's: features for `moveTable`,
 * the weightiest first. A byte stands for its square, with its sign: fine steps for small weights, room for large ones.
 * @param {Map<number, number>} rows @param {Float32Array} mean @param {number} least the smallest weight kept
 */
export function quantiseMoves(rows, mean, least) {
  /** @type {{ key: number, both: number[], most: number }[]} */
  const features = [];
  for (const [key, row] of rows) {
    const both = [1, 2].map((move) => mean[row * 3 + move] - mean[row * 3]);
    features.push({ key, both, most: Math.max(...both.map(Math.abs)) });
  }
  features.sort((a, b) => b.most - a.most || a.key - b.key);
  const top = features[0]?.most ?? 1;
  const byte = (/** @type {number} */ weight) =>
    Math.sign(weight) * Math.round(127 * Math.sqrt(Math.abs(weight) / top));
  return features
    .filter(({ most }) => most >= least)
    .map(({ key, both, most }) => ({ key, left: byte(both[0]), right: byte(both[1]), most }));
}

/**
 * The bytes of a model's file, as src/nlp/model-file.ts reads them.
 * @param {Record<string, string[]>} names @param {[string, { buffer: ArrayBufferLike, byteOffset: number, byteLength: number }][]} parts
 */
export function modelBytes(names, parts) {
  const plain = JSON.stringify({ names, parts: parts.map(([name, part]) => [name, part.byteLength]) });
  // Spaces, so that the numbers behind it begin at a multiple of four.
  const header = plain.padEnd(plain.length + ((4 - (Buffer.byteLength(plain) % 4)) % 4));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(Buffer.byteLength(header));
  return Buffer.concat([
    length,
    Buffer.from(header),
    ...parts.map(([, part]) => Buffer.from(part.buffer, part.byteOffset, part.byteLength)),
  ]);
}

/** Random numbers that are the same on every machine (mulberry32). @param {number} seed */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** @template T @param {T[]} items @param {() => number} random */
export function shuffle(items, random) {
  for (let i = items.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j], items[i]];
  }
  return items;
}
