/** A table of fixed size, a power of two. */
const SLOTS = 1 << 16;

/**
 * Remembers what was reckoned for pairs of whole numbers. Its size is fixed: a later pair may push out an earlier one, which
 * is then reckoned anew, so memory does not grow with the number of pairs.
 */
export class PairCache<T> {
  readonly #firsts = new Int32Array(SLOTS).fill(-1);
  readonly #seconds = new Int32Array(SLOTS);
  /** Filled from the start: an array that is filled here and there becomes a slow dictionary. */
  readonly #values: (T | undefined)[] = new Array<T | undefined>(SLOTS).fill(undefined);

  get(a: number, b: number): T | undefined {
    const slot = slotOf(a, b);
    return this.#firsts[slot] === a && this.#seconds[slot] === b ? this.#values[slot] : undefined;
  }

  set(a: number, b: number, value: T): T {
    const slot = slotOf(a, b);
    this.#firsts[slot] = a;
    this.#seconds[slot] = b;
    this.#values[slot] = value;
    return value;
  }
}

/** Multiplicative hashing (Knuth, "The Art of Computer Programming", vol. 3, 6.4). */
function slotOf(a: number, b: number): number {
  const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 16;
}
