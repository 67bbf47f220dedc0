// Finds the transitions and relations that tags alone decide, by what a trained parser does with its training data.

/** How often, and how nearly always, a choice was the same to be called sure. */
const OFTEN = 20;
const ALWAYS = 0.99;

/** Counts choices by a key. */
export class ChoiceCounts {
  constructor() {
    /** @type {Map<number, Map<number, number>>} */
    this.counts = new Map();
  }

  /** @param {number} key @param {number} choice */
  add(key, choice) {
    const counts = this.counts.get(key) ?? new Map();
    counts.set(choice, (counts.get(choice) ?? 0) + 1);
    this.counts.set(key, counts);
  }

  /** Keys and choices that are sure, in order. @returns {[number, number][]} */
  sure() {
    return [...this.counts]
      .sort((a, b) => a[0] - b[0])
      .flatMap(([key, counts]) => {
        const total = [...counts.values()].reduce((a, b) => a + b, 0);
        const [choice, count] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
        return total >= OFTEN && count / total >= ALWAYS
          ? [/** @type {[number, number]} */ ([key, choice])]
          : [];
      });
  }
}
