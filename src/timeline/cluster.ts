/** A pair of items, by index, that could be one; a higher score means surer. */
export interface Link {
  a: number;
  b: number;
  score: number;
}

/** What the clustering asks of two items: their score, or null where they can never be one. */
export type Judge = (a: number, b: number) => number | null;

/** How groups are joined. */
export interface Linkage {
  /** The least score of a link. */
  least: number;
  /** The least mean score across two groups; by default that of a link. */
  mean?: number;
  /** How much an item's pairs count in the mean; by default all the same. */
  weight?: (item: number) => number;
}

/** Pairs between two groups beyond this are not all asked; each group's first members speak for it. */
const SPOKESMEN = 40;

/**
 * Groups items by falling score of their links, agglomerative with average linkage and vetoes (as in Manning et al.,
 * "Introduction to Information Retrieval", ch. 17, with cannot-links): two groups become one only where no pair across
 * is vetoed and the mean score across is high enough, so no chain joins what no pair would. Items stand in a total
 * order and links are taken in one, so the result does not depend on the order in which links were found.
 */
export function cluster(
  count: number,
  links: Link[],
  judge: Judge,
  { least, mean = least, weight = () => 1 }: Linkage,
): number[][] {
  const groupOf = Array.from({ length: count }, (_, i) => i);
  const members: number[][] = groupOf.map((i) => [i]);
  const sorted = links.filter((link) => link.score >= least);
  sorted.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of sorted) {
    const [x, y] = [groupOf[a] ?? a, groupOf[b] ?? b];
    if (x === y) continue;
    const [left, right] = [members[x] ?? [], members[y] ?? []];
    if (!joinable(left, right, judge, { mean, weight })) continue;
    const [into, from] = x < y ? [x, y] : [y, x];
    for (const item of members[from] ?? []) groupOf[item] = into;
    members[into] = [...left, ...right].sort((m, n) => m - n);
    members[from] = [];
  }
  return members.filter((group) => group.length > 0);
}

function joinable(
  left: number[],
  right: number[],
  judge: Judge,
  linkage: Required<Omit<Linkage, "least">>,
): boolean {
  const { mean, weight } = linkage;
  let sum = 0;
  let asked = 0;
  for (const a of left.slice(0, SPOKESMEN)) {
    for (const b of right.slice(0, SPOKESMEN)) {
      const score = judge(a, b);
      if (score === null) return false;
      const counts = weight(a) * weight(b);
      sum += score * counts;
      asked += counts;
    }
  }
  return sum >= mean * asked;
}
