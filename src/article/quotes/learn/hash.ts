/** 32-bit FNV-1a of a word's UTF-16 units: features are hashed, so that no text is in the weights. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** Two hashes as one, in their order. */
export function mix(a: number, b: number): number {
  const x = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  return (x ^ (x >>> 15)) | 0;
}

/** Slots of a weight table, as a power of two. */
export const TABLE_BITS = 19;

const SHIFT = 32 - TABLE_BITS;
const LONGEST = 256;

/** The features of one decision: slots of a weight table, written over and over into one buffer. */
export class Features {
  readonly slots = new Int32Array(LONGEST);
  count = 0;

  /** Adds the feature that `template` makes of a value. */
  add(template: number, value: number): void {
    const x = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
    this.slots[this.count] = Math.imul(x ^ (x >>> 13), 0xc2b2ae35) >>> SHIFT;
    if (this.count < LONGEST - 1) this.count++;
  }

  /** Adds the feature of two values together. */
  add2(template: number, a: number, b: number): void {
    this.add(template, mix(a, b));
  }

  /** The sum of the features' weights. */
  score(weights: Int8Array): number {
    let sum = 0;
    for (let i = 0; i < this.count; i++) sum += weights[this.slots[i] ?? 0] ?? 0;
    return sum;
  }
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
