import { readFileSync } from "node:fs";

/** How near the meanings of two stems are, -1 to 1: "cut" and "sever", "meet" and "summit". Null where one is unknown. */
export function nearness(a: string, b: string): number | null {
  const vectors = table();
  const { index, size, bytes } = vectors;
  const [i, j] = [index.get(a), index.get(b)];
  if (i === undefined || j === undefined) return null;
  let dot = 0;
  for (let k = 0, x = i * size, y = j * size; k < size; k++, x++, y++)
    dot += (bytes[x] ?? 0) * (bytes[y] ?? 0);
  const both = squareOf(vectors, i) * squareOf(vectors, j);
  return both === 0 ? 0 : dot / Math.sqrt(both);
}

/** The sum of the squares of a stem's vector, reckoned once. */
function squareOf({ size, bytes, squares }: Table, row: number): number {
  const known = squares[row] ?? 0;
  if (known > 0) return known;
  let sum = 0;
  for (let at = row * size; at < (row + 1) * size; at++) sum += (bytes[at] ?? 0) ** 2;
  squares[row] = sum;
  return sum;
}

/** The weighted sum of the vectors of stems, in integers, so that it is exact in any order. */
export function sumVectors(stems: Iterable<string>, weightOf: (stem: string) => number): Int32Array {
  const { index, size, bytes } = table();
  const sum = new Int32Array(size);
  for (const stem of stems) {
    const row = index.get(stem);
    if (row === undefined) continue;
    const weight = weightOf(stem);
    for (let k = 0; k < size; k++) sum[k] = (sum[k] ?? 0) + weight * (bytes[row * size + k] ?? 0);
  }
  return sum;
}

/** The cosine of two vectors; 0 where one is nothing. */
export function cosineOf(a: Int32Array | Int8Array, b: Int32Array | Int8Array): number {
  let [dot, x, y] = [0, 0, 0];
  for (let k = 0; k < a.length; k++) {
    const [p, q] = [a[k] ?? 0, b[k] ?? 0];
    dot += p * q;
    x += p * p;
    y += q * q;
  }
  return x === 0 || y === 0 ? 0 : dot / Math.sqrt(x * y);
}

interface Table {
  index: Map<string, number>;
  size: number;
  bytes: Int8Array;
  /** The sum of the squares of each vector, or 0 where it has not been asked for. */
  squares: Int32Array;
}

let loaded: Table | null = null;

/** The first line holds the number of dimensions and the stems; then come the vectors, a signed byte each number. */
function table(): Table {
  loaded ??= read(readFileSync(new URL("../../../models/merge-vectors.bin", import.meta.url)));
  return loaded;
}

function read(file: Buffer): Table {
  const end = file.indexOf("\n");
  const [size = "0", ...stems] = file.toString("latin1", 0, end).split(" ");
  const bytes = new Int8Array(file.buffer, file.byteOffset + end + 1, stems.length * Number(size));
  const index = new Map(stems.map((stem, i) => [stem, i]));
  return { index, size: Number(size), bytes, squares: new Int32Array(stems.length) };
}
