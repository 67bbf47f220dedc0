/** 32-bit FNV-1a of a word's UTF-16 units: features are hashed, so that no text is in the weights. */
export function hashWord(word: string): number {
  return hashTail(word, 0);
}

/** The hash of a word's end, from a place on. */
export function hashTail(word: string, from: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}

const imul = Math.imul;

/** Two values as one, in their order; nested either way, none is like another. Short, so that the compiler puts it in place. */
export function mix(a: number, b: number): number {
  return imul(imul(a, 0x9e3779b1) ^ b, 0x85ebca77);
}

const SALT = 0x85ebca6b;
const MIXER = 0x2c1b3c6d;
const LONGEST = 512;

/**
 * The features of one decision: a value for each template, in the order of the templates, written over and over into one
 * buffer. A value and its place in the list together make the slot of a weight table, whose size is a power of two.
 */
export class Features {
  readonly values = new Int32Array(LONGEST);
  count = 0;

  /** The sum of the features' weights from the one at `from` on; `base` is the number of the first template. */
  score(weights: Int8Array, base = 0, from = 0): number {
    const { values, count } = this;
    const shift = Math.clz32(weights.length) + 1;
    let sum = 0;
    for (let i = from, salt = imul(base + from, SALT); i < count; i++, salt = (salt + SALT) | 0) {
      const x = ((values[i] ?? 0) + salt) | 0;
      sum += weights[imul(x ^ (x >>> 15), MIXER) >>> shift] ?? 0;
    }
    return sum;
  }

  /** Adds up four columns of a table whose rows hold four weights each. */
  score4(weights: Int8Array, into: Int32Array, at: number): void {
    const { values, count } = this;
    const shift = Math.clz32(weights.length) + 3;
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let i = 0, salt = 0; i < count; i++, salt = (salt + SALT) | 0) {
      const x = ((values[i] ?? 0) + salt) | 0;
      const row = (imul(x ^ (x >>> 15), MIXER) >>> shift) << 2;
      a += weights[row] ?? 0;
      b += weights[row + 1] ?? 0;
      c += weights[row + 2] ?? 0;
      d += weights[row + 3] ?? 0;
    }
    into[at] = a;
    into[at + 1] = b;
    into[at + 2] = c;
    into[at + 3] = d;
  }

  /** Writes the features' slots in a table of `2 ** bits` into a list and gives how many they are: what training moves. */
  slots(into: Int32Array, at: number, bits: number, base = 0): number {
    for (let i = 0; i < this.count; i++) {
      const x = ((this.values[i] ?? 0) + imul(base + i, SALT)) | 0;
      into[at + i] = imul(x ^ (x >>> 15), MIXER) >>> (32 - bits);
    }
    return this.count;
  }
}

/** What stands at place `at` of the list as if it stood at that of a template: for features that a decision has several of. */
export function asTemplate(value: number, template: number, at: number): number {
  return (value + imul(template - at, SALT)) | 0;
}

/** A count as a step of a scale that grows: 0 1 2 3 4, 5-6, 7-9, 10-14, 15-24, 25-49, more. */
export function step(count: number): number {
  if (count < 5) return count;
  if (count < 7) return 5;
  if (count < 10) return 6;
  if (count < 15) return 7;
  if (count < 25) return 8;
  return count < 50 ? 9 : 10;
}
