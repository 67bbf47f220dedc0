/** A table has so many slots at most, a power of two. */
const SLOTS = 1 << 16;

/**
 * Gives pairs of whole numbers a slot each in a table of fixed size: a later pair may push out an earlier one, so memory does not
 * grow with the number of pairs.
 */
export class PairSlots {
  readonly size: number;
  readonly #shift: number;
  readonly #firsts: Int32Array;
  readonly #seconds: Int32Array;

  /** Of so many items there are no more pairs than a small table holds: of the thousands of small groups each has its own. */
  constructor(items: number) {
    this.size = items * items < SLOTS ? Math.max(2, 2 ** Math.ceil(Math.log2(items * items))) : SLOTS;
    this.#shift = Math.clz32(this.size) + 1;
    this.#firsts = new Int32Array(this.size).fill(-1);
    this.#seconds = new Int32Array(this.size);
  }

  /** The slot of a pair, -1 where it has none. */
  find(a: number, b: number): number {
    const slot = this.#slotOf(a, b);
    return this.#firsts[slot] === a && this.#seconds[slot] === b ? slot : -1;
  }

  /** Gives a pair its slot. */
  take(a: number, b: number): number {
    const slot = this.#slotOf(a, b);
    this.#firsts[slot] = a;
    this.#seconds[slot] = b;
    return slot;
  }

  /** Multiplicative hashing (Knuth, "The Art of Computer Programming", vol. 3, 6.4). */
  #slotOf(a: number, b: number): number {
    const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
    return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> this.#shift;
  }
}

/** Remembers what was reckoned for pairs of whole numbers; what is pushed out is reckoned anew. */
export class PairCache<T> {
  readonly #slots: PairSlots;
  /** Filled from the start: an array that is filled here and there becomes a slow dictionary. */
  readonly #values: (T | undefined)[];

  constructor(items = Number.POSITIVE_INFINITY) {
    this.#slots = new PairSlots(items);
    this.#values = new Array<T | undefined>(this.#slots.size).fill(undefined);
  }

  get(a: number, b: number): T | undefined {
    const slot = this.#slots.find(a, b);
    return slot < 0 ? undefined : this.#values[slot];
  }

  set(a: number, b: number, value: T): T {
    this.#values[this.#slots.take(a, b)] = value;
    return value;
  }
}
