/** An example of logistic regression: the values of its reasons, the first of which is always 1, and whether it holds. */
export interface Example {
  features: number[];
  label: boolean;
  /** How much it counts; 1 where nothing is said. */
  weight?: number;
}

/** Penalty of the squared weights; the bias goes free. */
const PENALTY = 2;
const STEPS = 12;

/**
 * Learns weights by logistic regression with an L2 penalty: Newton's method on the log-likelihood. What is expected of a weight
 * before any example is seen is 0, or what `prior` says: the penalty is on the distance from it.
 */
export function learnLogistic(
  examples: readonly Example[],
  size: number,
  prior: readonly number[] = new Array<number>(size).fill(0),
): number[] {
  let weights = [...prior];
  for (let step = 0; step < STEPS; step += 1) {
    const move = solve(...slopes(examples, weights, prior));
    weights = weights.map((weight, i) => weight + (move[i] as number));
  }
  return weights;
}

/** How likely an example holds. */
export function probability(features: readonly number[], weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, value, i) => sum + value * (weights[i] as number), 0)));
}

/** The Hessian and the gradient at some weights. */
function slopes(
  examples: readonly Example[],
  weights: readonly number[],
  prior: readonly number[],
): [number[][], number[]] {
  const n = weights.length;
  const gradient = new Array<number>(n).fill(0);
  const hessian = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j): number => (i === j ? (i === 0 ? 1e-6 : PENALTY) : 0)),
  );
  for (const { features, label, weight = 1 } of examples) {
    const p = probability(features, weights);
    for (const [i, row] of hessian.entries()) {
      const value = features[i] as number;
      if (value === 0) continue;
      (gradient[i] as number) += weight * (Number(label) - p) * value;
      const share = weight * p * (1 - p) * value;
      for (let j = 0; j <= i; j += 1) (row[j] as number) += share * (features[j] as number);
    }
  }
  for (const [i, row] of hessian.entries())
    for (let j = i + 1; j < n; j += 1) row[j] = hessian[j]?.[i] as number;
  for (let i = 1; i < n; i += 1)
    (gradient[i] as number) -= PENALTY * ((weights[i] as number) - (prior[i] as number));
  return [hessian, gradient];
}

/** Gaussian elimination with pivoting. */
function solve(matrix: number[][], vector: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, vector[i] as number]);
  const at = (r: number, c: number): number => rows[r]?.[c] as number;
  for (let c = 0; c < rows.length; c += 1) {
    let best = c;
    for (let r = c + 1; r < rows.length; r += 1) if (Math.abs(at(r, c)) > Math.abs(at(best, c))) best = r;
    [rows[c], rows[best]] = [rows[best] as number[], rows[c] as number[]];
    for (const [r, row] of rows.entries()) {
      const factor = r === c ? 0 : at(r, c) / at(c, c);
      if (factor !== 0) for (let k = c; k <= rows.length; k += 1) (row[k] as number) -= factor * at(c, k);
    }
  }
  return rows.map((row, i) => (row[rows.length] as number) / (row[i] as number));
}
