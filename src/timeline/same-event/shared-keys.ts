import { ENOUGH, type Shelf } from "./shelf.ts";

/** So many pairs of tellings are joined at once: of two long articles, a few rows after the other. */
const CELLS = 2 ** 20;

/** What each telling of one article has in common with each of another: a row a telling of the first, a column one of the second. */
export class SharedKeys {
  readonly #cells = new Int32Array(CELLS);
  #columns = 0;
  #first = 0;
  #rows = 0;

  /**
   * Joins two shelves by their keys, as a database joins sorted tables: what no two tellings share costs nothing. It takes rows
   * from the given one on, and gives the one behind the last that it took.
   */
  join(a: Shelf, b: Shelf, first: number): number {
    this.#columns = b.size;
    this.#first = first;
    this.#rows = Math.max(1, Math.min(a.size - first, Math.floor(CELLS / b.size)));
    this.#cells.fill(0, 0, this.#rows * this.#columns);
    if (a === b) this.#joinNeighbours();
    for (let i = 0, j = 0; i < a.keys.length && j < b.keys.length; ) {
      const [x, y] = [a.keys[i] ?? 0, b.keys[j] ?? 0];
      if (x !== y) {
        if (x < y) i++;
        else j++;
        continue;
      }
      let end = j;
      while (end < b.keys.length && b.keys[end] === x) end++;
      for (; i < a.keys.length && a.keys[i] === x; i++) this.#meet(a, i, { b, from: j, to: end });
      j = end;
    }
    return first + this.#rows;
  }

  /** Of a row, each column whose worth is at least so much: of a word's two worths the lower one counts. */
  each(row: number, least: number, use: (column: number, worth: number) => void): void {
    const cells = this.#cells;
    const from = (row - this.#first) * this.#columns;
    for (let column = 0; column < this.#columns; column++) {
      const worth = cells[from + column] ?? 0;
      if (worth >= least) use(column, worth);
    }
  }

  /** Tellings that stand side by side in one article. */
  #joinNeighbours(): void {
    for (let row = 0; row < this.#rows; row++) {
      const next = this.#first + row + 1;
      if (next < this.#columns) this.#cells[row * this.#columns + next] = ENOUGH;
    }
  }

  #meet(a: Shelf, at: number, { b, from, to }: { b: Shelf; from: number; to: number }): void {
    const row = (a.tellings[at] ?? 0) - this.#first;
    if (row < 0 || row >= this.#rows) return;
    const own = a.worths[at] ?? 0;
    for (let j = from; j < to; j++) {
      const cell = row * this.#columns + (b.tellings[j] ?? 0);
      const worth = Math.min(own, b.worths[j] ?? 0);
      if (worth > (this.#cells[cell] ?? 0)) this.#cells[cell] = worth;
    }
  }
}
