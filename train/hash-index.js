// Numbers the hashes of features in typed arrays, for there are millions.

/** Counts the hashes of features, then gives a row to each that is frequent enough. */
export class HashIndex {
  /** @param {number} bits the logarithm of the table's size */
  constructor(bits) {
    this.mask = 2 ** bits - 1;
    this.keys = new Int32Array(2 ** bits);
    this.values = new Int32Array(2 ** bits);
    this.size = 0;
  }

  /** @param {number} key */
  place(key) {
    let place = Math.imul(key, 0x9e3779b1) & this.mask;
    while (this.keys[place] !== 0 && this.keys[place] !== key) place = (place + 1) & this.mask;
    return place;
  }

  /** @param {Int32Array} keys @param {number} n */
  count(keys, n) {
    for (let i = 0; i < n; i += 1) {
      const place = this.place(keys[i]);
      if (this.keys[place] === 0) this.size += 1;
      this.keys[place] = keys[i];
      this.values[place] += 1;
    }
    if (this.size > this.mask * 0.8) throw new Error("the index is too small");
  }

  /** Gives a row to each feature counted at least `least` times. @param {number} least */
  freeze(least) {
    const kept = [];
    for (let place = 0; place <= this.mask; place += 1)
      if (this.values[place] >= least) kept.push(this.keys[place]);
    kept.sort((a, b) => a - b);
    let bits = 4;
    while (2 ** bits < kept.length * 2.5) bits += 1;
    const index = new HashIndex(bits);
    for (const [row, key] of kept.entries()) {
      const place = index.place(key);
      index.keys[place] = key;
      index.values[place] = row;
    }
    index.size = kept.length;
    return index;
  }

  /** Writes the rows of the known among `keys` to `rows`; returns how many. @param {Int32Array} keys @param {number} n @param {Int32Array} rows */
  look(keys, n, rows) {
    let m = 0;
    for (let i = 0; i < n; i += 1) {
      const place = this.place(keys[i]);
      if (this.keys[place] !== 0) rows[m++] = this.values[place];
    }
    return m;
  }

  /** Hashes and rows. @returns {Map<number, number>} */
  entries() {
    const all = new Map();
    for (let place = 0; place <= this.mask; place += 1)
      if (this.keys[place] !== 0) all.set(this.keys[place], this.values[place]);
    return all;
  }
}
