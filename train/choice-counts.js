// Finds the choices that a single feature makes sure, by what a trained model does with its training data.

/** How nearly always a choice was the same to be called sure. */
const ALWAYS = 0.99;

/** Counts choices by key. */
export class ChoiceCounts {
  /** @param {number} often how often a choice must have been made to be sure */
  constructor(often) {
    this.often = often;
    /** @type {Map<number, Map<number, number>>} */
    this.counts = new Map();
  }

  /** @param {number} choice @param {Int32Array} keys @param {number} n */
  add(choice, keys, n) {
    for (const key of keys.slice(0, n)) {
      const counts = this.counts.get(key) ?? new Map();
      counts.set(choice, (counts.get(choice) ?? 0) + 1);
      this.counts.set(key, counts);
    }
  }

  /** Keys and choices that are sure, in order. @returns {[number, number][]} */
  sure() {
    return [...this.counts]
      .sort((a, b) => a[0] - b[0])
      .flatMap(([key, counts]) => {
        const total = [...counts.values()].reduce((a, b) => a + b, 0);
        const [choice, count] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
        const sure = total >= this.often && count / total >= ALWAYS;
        return sure ? [/** @type {[number, number]} */ ([key, choice])] : [];
      });
  }
}
