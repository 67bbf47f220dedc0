import { readFileSync } from "node:fs";

/** Where the vector of a stem stands; -1 where it has none. */
export function rowOf(stem: string): number {
  return table().index.get(stem) ?? -1;
}

/** How near two vectors are, by where they stand, -1 to 1; 0 where one is none. */
export function rowsNear(i: number, j: number): number {
  if (i < 0 || j < 0) return 0;
  const vectors = table();
  const { size, bytes } = vectors;
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

/** So long are the vectors that texts are compared by, in whole numbers. */
const LENGTH = 4096;

/** What texts mean, each by the weighted sum of its words' vectors: kept together, for there are many, and named by number. */
export class Senses {
  readonly #size = table().size;
  readonly #sum = new Float64Array(this.#size);
  #vectors = new Int16Array(1024 * this.#size);
  #count = 0;

  /** Adds the sense of a text by its stems, and gives its number. The sum is of integers, so it is exact in any order. */
  add(stems: Iterable<string>, weightOf: (stem: string) => number): number {
    const { index, size, bytes } = table();
    const sum = this.#sum.fill(0);
    for (const stem of stems) {
      const row = index.get(stem);
      if (row === undefined) continue;
      const weight = weightOf(stem);
      for (let k = 0, at = row * size; k < size; k++, at++)
        sum[k] = (sum[k] ?? 0) + weight * (bytes[at] ?? 0);
    }
    let squares = 0;
    for (let k = 0; k < size; k++) squares += (sum[k] ?? 0) ** 2;
    const length = Math.sqrt(squares);
    if (this.#vectors.length < (this.#count + 1) * size) this.#vectors = doubled(this.#vectors);
    const scale = length === 0 ? 0 : LENGTH / length;
    for (let k = 0; k < size; k++) this.#vectors[this.#count * size + k] = Math.round(scale * (sum[k] ?? 0));
    return this.#count++;
  }

  /** How near two texts are in what they mean: the cosine of their vectors; 0 where one is of unknown words only. */
  nearness(a: number, b: number): number {
    const size = this.#size;
    const vectors = this.#vectors;
    let dot = 0;
    for (let k = 0, x = a * size, y = b * size; k < size; k++, x++, y++)
      dot += (vectors[x] ?? 0) * (vectors[y] ?? 0);
    return dot / (LENGTH * LENGTH);
  }
}

function doubled(column: Int16Array<ArrayBuffer>): Int16Array<ArrayBuffer> {
  const wider = new Int16Array(2 * column.length);
  wider.set(column);
  return wider;
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
