/** An averaged perceptron over hashed features (Collins 2002; averaging after Daumé): weights of each row for each class. */
export class Perceptron {
  readonly #classes: number;
  readonly #sums: Float64Array;
  weights: Float32Array;
  /** How many examples were seen. */
  step = 0;

  constructor(rows: number, classes: number, weights: Float32Array = new Float32Array(rows * classes)) {
    this.#classes = classes;
    this.weights = weights;
    this.#sums = new Float64Array(rows * classes);
  }

  /** Sums the weights of `n` rows into the scores of the classes. */
  score(rows: Int32Array, n: number, scores: Float64Array): void {
    const { weights } = this;
    const classes = this.#classes;
    scores.fill(0);
    for (let i = 0; i < n; i += 1) {
      const base = (rows[i] as number) * classes;
      for (let c = 0; c < classes; c += 1) (scores[c] as number) += weights[base + c] as number;
    }
  }

  /** Makes a mistake less likely. */
  update(rows: Int32Array, n: number, right: number, wrong: number): void {
    for (let i = 0; i < n; i += 1) {
      const base = (rows[i] as number) * this.#classes;
      this.#move(base + right, 1);
      this.#move(base + wrong, -1);
    }
  }

  #move(at: number, by: number): void {
    (this.weights[at] as number) += by;
    (this.#sums[at] as number) += by * this.step;
  }

  /** The mean of the weights over all steps. */
  averaged(): Float32Array {
    const steps = Math.max(1, this.step);
    return this.weights.map((weight, i) => weight - (this.#sums[i] as number) / steps);
  }
}

/** The class that scores highest, the first of equals. */
export function highest(scores: ArrayLike<number>): number {
  let best = 0;
  for (let c = 1; c < scores.length; c += 1) if ((scores[c] as number) > (scores[best] as number)) best = c;
  return best;
}

/** The mean of the weights of several runs (parameter mixing; McDonald, Hall and Mann 2010). */
export function meanOf(runs: readonly Float32Array[]): Float32Array {
  const [first = new Float32Array(0)] = runs;
  return first.map((_, at) => runs.reduce((sum, run) => sum + (run[at] as number), 0) / runs.length);
}
