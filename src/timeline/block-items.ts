import { addTo } from "./multimap.ts";
import type { Days } from "./same-event/sketch-event.ts";

/** Within one key every two are compared up to this many; beyond, each one with its next neighbours. */
const CAP = 40;

/** A date that spans more days than this is filed under its first ones only. */
const LONGEST = 4;

/**
 * Pairs of items worth comparing: those that share a key. Crowded keys are cut by day; what is still crowded is compared
 * with its neighbours only, so that the work grows with the number of items and not with its square.
 */
export function blockItems(
  keys: Iterable<string>[],
  daysOf: (index: number) => Days | null,
): [number, number][] {
  const blocks = new Map<string, number[]>();
  keys.forEach((list, index) => {
    for (const key of new Set(list)) addTo(blocks, key, index);
  });
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  for (const block of blocks.values()) {
    for (const part of block.length > CAP ? byDay(block, daysOf) : [block]) {
      part.forEach((a, i) => {
        for (const b of part.slice(i + 1, i + 1 + CAP)) {
          const key = a * keys.length + b;
          if (seen.has(key)) continue;
          seen.add(key);
          pairs.push([a, b]);
        }
      });
    }
  }
  return pairs;
}

/** A crowded block cut by the days of its items; the undated stand apart. */
function byDay(block: number[], daysOf: (index: number) => Days | null): number[][] {
  const parts = new Map<number | null, number[]>();
  for (const index of block) {
    const days = daysOf(index);
    if (days === null) addTo(parts, null, index);
    else
      for (let day = days.from; day < days.to && day < days.from + LONGEST; day++) addTo(parts, day, index);
  }
  return [...parts.values()];
}
