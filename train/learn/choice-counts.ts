/** How nearly always a choice was the same to be called sure. */
const ALWAYS = 0.99;

/** A feature's hash, and the choice that it makes sure. */
export type Sure = [key: number, choice: number];

/** Counts choices by feature: finds those that a single one makes sure, by what a trained model does with its training data. */
export class ChoiceCounts {
  readonly #often: number;
  readonly #counts = new Map<number, Map<number, number>>();

  /** `often`: how often a choice must have been made to be sure. */
  constructor(often: number) {
    this.#often = often;
  }

  /** Counts a choice under each of `n` features. */
  add(choice: number, keys: Int32Array, n: number): void {
    for (const key of keys.subarray(0, n)) {
      const counts = this.#counts.get(key) ?? new Map<number, number>();
      counts.set(choice, (counts.get(choice) ?? 0) + 1);
      this.#counts.set(key, counts);
    }
  }

  /** Features that make a choice sure, in order. */
  sure(): Sure[] {
    return [...this.#counts]
      .sort((a, b) => a[0] - b[0])
      .flatMap(([key, counts]) => {
        const total = [...counts.values()].reduce((a, b) => a + b, 0);
        const [choice = 0, count = 0] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [];
        const sure = total >= this.#often && count / total >= ALWAYS;
        return sure ? [[key, choice] as Sure] : [];
      });
  }
}
