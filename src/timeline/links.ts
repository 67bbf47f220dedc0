import { Connected } from "./connected.ts";

/** Pairs of items, by index, that could be one, each with a score; a higher one means surer. Kept in columns, for there are many. */
export class Links {
  #firsts = new Int32Array(1024);
  #seconds = new Int32Array(1024);
  #scores = new Float64Array(1024);
  #size = 0;

  add(a: number, b: number, score: number): void {
    if (this.#size === this.#scores.length) this.#grow();
    this.#firsts[this.#size] = a;
    this.#seconds[this.#size] = b;
    this.#scores[this.#size++] = score;
  }

  first(link: number): number {
    return this.#firsts[link] ?? 0;
  }

  second(link: number): number {
    return this.#seconds[link] ?? 0;
  }

  /**
   * The links of at least a score, piece by piece: items that links connect, directly or by others, are of one piece. Pieces stand
   * in the order of their first items; in each the surest link comes first, of equals the one of the earlier items.
   */
  *pieces(count: number, least: number): Generator<Int32Array> {
    const roots = this.#roots(count, least);
    const order = Int32Array.from({ length: this.#size }, (_, link) => link).filter(
      (link) => this.#score(link) >= least,
    );
    const rootOf = (link: number): number => roots[this.first(link)] ?? 0;
    order.sort((x, y) => rootOf(x) - rootOf(y) || x - y);
    for (let from = 0, to = 0; from < order.length; from = to) {
      const root = rootOf(order[from] ?? 0);
      while (to < order.length && rootOf(order[to] ?? 0) === root) to++;
      yield order.subarray(from, to).sort((x, y) => this.#compare(x, y));
    }
  }

  #compare(x: number, y: number): number {
    return (
      this.#score(y) - this.#score(x) || this.first(x) - this.first(y) || this.second(x) - this.second(y)
    );
  }

  #score(link: number): number {
    return this.#scores[link] ?? 0;
  }

  /** The first item of each item's piece. */
  #roots(count: number, least: number): Int32Array {
    const connected = new Connected(count);
    for (let link = 0; link < this.#size; link++) {
      if (this.#score(link) >= least) connected.join(this.first(link), this.second(link));
    }
    return Int32Array.from({ length: count }, (_, item) => connected.first(item));
  }

  #grow(): void {
    const wider = <T extends Int32Array | Float64Array>(column: T, empty: T): T => {
      empty.set(column);
      return empty;
    };
    const size = 2 * this.#size;
    this.#firsts = wider(this.#firsts, new Int32Array(size));
    this.#seconds = wider(this.#seconds, new Int32Array(size));
    this.#scores = wider(this.#scores, new Float64Array(size));
  }
}
