/** Numbers the hashes of features in the order in which they come; those counted too rarely have no number. */
export class FeatureIndex {
  readonly rows = new Map<number, number>();
  #counts = new Map<number, number>();

  /** Counts `n` features once each. */
  count(keys: Int32Array, n: number): void {
    for (const key of keys.subarray(0, n)) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  /** Gives a row to each feature counted at least `least` times. */
  freeze(least: number): void {
    for (const [key, count] of this.#counts) if (count >= least) this.rows.set(key, this.rows.size);
    this.#counts = new Map();
  }
}
