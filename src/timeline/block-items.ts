import type { Days } from "./same-event/sketch-event.ts";

/** Within one key every two are compared up to this many; beyond, each one with its next neighbours. */
const CAP = 40;

/** A date that spans more days than this is filed under its first ones only. */
const LONGEST = 4;

/** Items of one key, in rising order, and how many of them have been passed. */
interface Block {
  items: number[];
  passed: number;
}

/**
 * Pairs of items worth comparing, each once: those that share a key. Crowded keys are cut by day; what is still crowded is
 * compared with its neighbours only, so that the work grows with the number of items and not with its square. Keys are
 * counted by a hash first: most stand alone and are never kept.
 */
export function* blockItems(
  count: number,
  keysOf: (index: number) => Iterable<string>,
  daysOf: (index: number) => Days | null,
): Generator<[number, number]> {
  const blocksOf = fileItems(count, keysOf, daysOf);
  const met = new Int32Array(count).fill(-1);
  for (const [index, blocks] of blocksOf.entries()) {
    for (const block of blocks) {
      block.passed++;
      const end = Math.min(block.items.length, block.passed + CAP);
      for (let at = block.passed; at < end; at++) {
        const other = block.items[at] ?? index;
        if (met[other] === index) continue;
        met[other] = index;
        yield [index, other];
      }
    }
  }
}

/** The blocks of each item. Two keys of one hash only make a few more pairs. */
function fileItems(
  count: number,
  keysOf: (index: number) => Iterable<string>,
  daysOf: (index: number) => Days | null,
): Block[][] {
  const size = 2 ** Math.min(27, Math.max(12, Math.ceil(Math.log2(count * 32 + 1))));
  const counts = new Uint8Array(size);
  for (let index = 0; index < count; index++) {
    for (const key of new Set(keysOf(index))) {
      const slot = hashOf(key) & (size - 1);
      if ((counts[slot] ?? 0) <= CAP) counts[slot] = (counts[slot] ?? 0) + 1;
    }
  }
  const filed = new Map<number, Block>();
  return Array.from({ length: count }, (_, index) => {
    const own = new Set<Block>();
    for (const key of new Set(keysOf(index))) {
      const hash = hashOf(key);
      const uses = counts[hash & (size - 1)] ?? 0;
      if (uses > CAP)
        for (const day of daysIn(daysOf(index))) own.add(file(filed, hashOf(`${key} ${day}`), index));
      else if (uses > 1) own.add(file(filed, hash, index));
    }
    return [...own];
  });
}

/** The days that an item of a crowded key is filed under; the undated stand apart. */
function daysIn(days: Days | null): number[] {
  if (days === null) return [-1];
  return Array.from({ length: Math.min(LONGEST, days.to - days.from) }, (_, i) => days.from + i);
}

function file(filed: Map<number, Block>, hash: number, index: number): Block {
  const block = filed.get(hash) ?? { items: [], passed: 0 };
  if (block.items.length === 0) filed.set(hash, block);
  if (block.items.at(-1) !== index) block.items.push(index);
  return block;
}

/** FNV-1a of 32 bits (Fowler, Noll, Vo). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
