import { compareText } from "./order.ts";

/** The first item of the most frequent key; among equals, of the first key in the order of texts. Null of nothing. */
export function most<T>(items: readonly T[], keyOf: (item: T) => string): T | null {
  const counts = new Map<string, { item: T; count: number }>();
  for (const item of items) {
    const known = counts.get(keyOf(item));
    if (known === undefined) counts.set(keyOf(item), { item, count: 1 });
    else known.count++;
  }
  const ranked = [...counts].sort(([a, x], [b, y]) => y.count - x.count || compareText(a, b));
  return ranked[0]?.[1].item ?? null;
}
