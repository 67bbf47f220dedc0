import { eventPairs } from "./decisions.ts";
import type { Links } from "./links.ts";
import { PairCache } from "./pair-cache.ts";

/** What the clustering asks of two items: their score, or null where they can never be one. Symmetric. */
export type Judge = (a: number, b: number) => number | null;

/** How groups are joined. */
export interface Linkage {
  /** The least score of a link. */
  least: number;
  /** The least mean score across two groups; by default that of a link. */
  mean?: number;
}

/**
 * Groups items by falling score of their links, agglomerative with average linkage and vetoes (as in Manning et al.,
 * "Introduction to Information Retrieval", ch. 17, with cannot-links): two groups become one only where no pair across
 * is vetoed and the mean score across is high enough, so no chain joins what no pair would. Items stand in a total
 * order and links are taken in one, so the result does not depend on the order in which links were found. What no links
 * connect is grouped apart, one piece after the other.
 */
export function cluster(count: number, links: Links, judge: Judge, linkage: Linkage): number[][] {
  const { least, mean = least } = linkage;
  const groups = new Groups(count);
  const asked = remembered(judge, count);
  for (const piece of links.pieces(count, least)) {
    // Two groups have many links: as long as neither grows they are not asked again.
    const refused = new Set<number>();
    for (const link of piece) {
      const [left, right] = [groups.of(links.first(link)), groups.of(links.second(link))];
      if (left === right) continue;
      const both = left.id * INDEXES + right.id;
      if (refused.has(both)) continue;
      if (joinable(left.items, right.items, asked, mean)) groups.join(left, right);
      else refused.add(both);
    }
  }
  return groups.all();
}

/** More groups than there can be; two ids make one number. */
const INDEXES = 2 ** 26;

/** Remembers the scores of the pairs asked last. */
function remembered(judge: Judge, count: number): Judge {
  const known = new PairCache<number | null>(count);
  return (a, b) => {
    const [x, y] = a < b ? [a, b] : [b, a];
    const found = known.get(x, y);
    return found === undefined ? known.set(x, y, judge(x, y)) : found;
  };
}

function joinable(left: number[], right: number[], judge: Judge, mean: number): boolean {
  const { spokesmen } = eventPairs();
  let sum = 0;
  let asked = 0;
  for (let i = 0; i < left.length && i < spokesmen; i++) {
    for (let j = 0; j < right.length && j < spokesmen; j++) {
      const [a, b] = [left[i] ?? 0, right[j] ?? 0];
      const score = judge(a, b);
      if (score === null) return false;
      sum += score;
      asked += 1;
    }
  }
  return sum >= mean * asked;
}

/** Items in rising order; a group that grows is another one. */
interface Group {
  id: number;
  items: number[];
}

const NOBODY: Group = { id: -1, items: [] };

/** Items in groups; at first each item alone. */
class Groups {
  readonly #groupOf: Group[];
  #next: number;

  constructor(count: number) {
    this.#groupOf = Array.from({ length: count }, (_, item) => ({ id: item, items: [item] }));
    this.#next = count;
  }

  of(item: number): Group {
    return this.#groupOf[item] ?? NOBODY;
  }

  join(left: Group, right: Group): void {
    const items = [...left.items, ...right.items].sort((a, b) => a - b);
    const both = { id: this.#next++, items };
    for (const item of items) this.#groupOf[item] = both;
  }

  /** The groups in the order of their first items. */
  all(): number[][] {
    return this.#groupOf.filter(({ items }, item) => items[0] === item).map(({ items }) => items);
  }
}
