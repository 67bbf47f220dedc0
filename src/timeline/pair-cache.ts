/** A table has so many slots at most, a power of two. */
const SLOTS = 1 << 16;

/**
 * Remembers what was reckoned for pairs of whole numbers. Its size is fixed: a later pair may push out an earlier one, which
 * is then reckoned anew, so memory does not grow with the number of pairs.
 */
export class PairCache<T> {
  readonly #shift: number;
  readonly #firsts: Int32Array;
  readonly #seconds: Int32Array;
  /** Filled from the start: an array that is filled here and there becomes a slow dictionary. */
  readonly #values: (T | undefined)[];

  /** Of so many items there are no more pairs than a small table holds: of the thousands of small groups each has its own. */
  constructor(items = Number.POSITIVE_INFINITY) {
    const slots = items * items < SLOTS ? Math.max(2, 2 ** Math.ceil(Math.log2(items * items))) : SLOTS;
    this.#shift = Math.clz32(slots) + 1;
    this.#firsts = new Int32Array(slots).fill(-1);
    this.#seconds = new Int32Array(slots);
    this.#values = new Array<T | undefined>(slots).fill(undefined);
  }

  get(a: number, b: number): T | undefined {
    const slot = this.#slotOf(a, b);
    return this.#firsts[slot] === a && this.#seconds[slot] === b ? this.#values[slot] : undefined;
  }

  set(a: number, b: number, value: T): T {
    const slot = this.#slotOf(a, b);
    this.#firsts[slot] = a;
    this.#seconds[slot] = b;
    this.#values[slot] = value;
    return value;
  }

  /** Multiplicative hashing (Knuth, "The Art of Computer Programming", vol. 3, 6.4). */
  #slotOf(a: number, b: number): number {
    const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
    return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> this.#shift;
  }
}
