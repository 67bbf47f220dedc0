const SWEEPS = 30;

/** The eigenvectors of a symmetric matrix by falling eigenvalue (Jacobi's method). */
export function eigenvectors(symmetric: readonly number[][]): number[][] {
  const matrix = symmetric.map((row) => [...row]);
  const vectors = matrix.map((_, i) => matrix.map((_, j) => (i === j ? 1 : 0)));
  const at = (r: number, c: number): number => matrix[r]?.[c] as number;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1)
    for (let p = 0; p < matrix.length; p += 1)
      for (let q = p + 1; q < matrix.length; q += 1) {
        if (Math.abs(at(p, q)) < 1e-12) continue;
        const theta = (at(q, q) - at(p, p)) / (2 * at(p, q));
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const cos = 1 / Math.sqrt(t * t + 1);
        rotate(matrix, vectors, { p, q, cos, sin: t * cos });
      }
  const order = matrix.map((_, i) => i).sort((x, y) => at(y, y) - at(x, x));
  return order.map((k) => vectors.map((row) => row[k] as number));
}

function rotate(
  matrix: number[][],
  vectors: number[][],
  { p, q, cos, sin }: { p: number; q: number; cos: number; sin: number },
): void {
  const turn = (row: number[]): void => {
    const [x, y] = [row[p] as number, row[q] as number];
    row[p] = cos * x - sin * y;
    row[q] = sin * x + cos * y;
  };
  for (const row of matrix) turn(row);
  const [above, below] = [matrix[p] as number[], matrix[q] as number[]];
  for (const [k, x] of [...above].entries()) {
    const y = below[k] as number;
    above[k] = cos * x - sin * y;
    below[k] = sin * x + cos * y;
  }
  for (const row of vectors) turn(row);
}
