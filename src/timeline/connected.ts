/** Items by index, some of which are joined: what is joined directly or by others is connected (union-find with path halving; Tarjan and van Leeuwen, 1984). */
export class Connected {
  readonly #roots: Int32Array;

  constructor(count: number) {
    this.#roots = Int32Array.from({ length: count }, (_, item) => item);
  }

  join(a: number, b: number): void {
    const [x, y] = [this.first(a), this.first(b)];
    this.#roots[Math.max(x, y)] = Math.min(x, y);
  }

  /** The first of the items that an item is connected with. */
  first(item: number): number {
    let at = item;
    for (let up = this.#up(at); up !== at; up = this.#up(at)) {
      const next = this.#up(up);
      this.#roots[at] = next;
      at = next;
    }
    return at;
  }

  /** The items in their components, in the order of their first items. */
  components(): number[][] {
    const found = new Map<number, number[]>();
    for (let item = 0; item < this.#roots.length; item++) {
      const first = this.first(item);
      const known = found.get(first);
      if (known === undefined) found.set(first, [item]);
      else known.push(item);
    }
    return [...found.values()];
  }

  #up(item: number): number {
    return this.#roots[item] ?? item;
  }
}
