/** Numbers the hashes of features in typed arrays, for there are millions: counts them, then gives a row to the frequent. */
export class HashIndex {
  readonly #mask: number;
  readonly #keys: Int32Array;
  readonly #values: Int32Array;
  /** How many features there are. */
  size = 0;

  /** `bits`: the logarithm of the table's size. */
  constructor(bits: number) {
    this.#mask = 2 ** bits - 1;
    this.#keys = new Int32Array(2 ** bits);
    this.#values = new Int32Array(2 ** bits);
  }

  #place(key: number): number {
    let place = Math.imul(key, 0x9e3779b1) & this.#mask;
    while (this.#keys[place] !== 0 && this.#keys[place] !== key) place = (place + 1) & this.#mask;
    return place;
  }

  /** Counts `n` features once each. */
  count(keys: Int32Array, n: number): void {
    for (const key of keys.subarray(0, n)) {
      const place = this.#place(key);
      if (this.#keys[place] === 0) this.size += 1;
      this.#keys[place] = key;
      this.#values[place] = (this.#values[place] as number) + 1;
    }
    if (this.size > this.#mask * 0.8) throw new Error("the index is too small");
  }

  /** An index that gives a row to each feature counted at least `least` times. */
  frozen(least: number): HashIndex {
    const kept = this.#keys.filter((_, place) => (this.#values[place] as number) >= least).sort();
    let bits = 4;
    while (2 ** bits < kept.length * 2.5) bits += 1;
    const index = new HashIndex(bits);
    for (const [row, key] of kept.entries()) {
      const place = index.#place(key);
      index.#keys[place] = key;
      index.#values[place] = row;
    }
    index.size = kept.length;
    return index;
  }

  /** Writes the rows of the known among `n` features to `rows`; returns how many. */
  look(keys: Int32Array, n: number, rows: Int32Array): number {
    let m = 0;
    for (let i = 0; i < n; i += 1) {
      const place = this.#place(keys[i] as number);
      if (this.#keys[place] === 0) continue;
      rows[m] = this.#values[place] as number;
      m += 1;
    }
    return m;
  }

  /** Features and their rows. */
  entries(): Map<number, number> {
    const all = new Map<number, number>();
    for (const [place, key] of this.#keys.entries())
      if (key !== 0) all.set(key, this.#values[place] as number);
    return all;
  }
}
