import { firstWhere } from "../nlp/bisect.ts";
import { hashString } from "../nlp/hash.ts";
import { eventPairs } from "./decisions.ts";

/** Keys are cut to so many bits and indexes to so many, which together are the whole numbers that a double can hold. */
const KEY_BITS = 29;
const INDEXES = 2 ** 24;

/**
 * Pairs of items worth comparing, each once: those that share a key (a hash; two keys of one hash only make a few more pairs).
 * Items of a crowded key are compared with their neighbours only, so the work grows with the number of items and not with
 * its square; items stand in the order of time, so neighbours are what is near in time.
 */
export function* blockItems(
  count: number,
  keysOf: (index: number) => readonly number[],
): Generator<[number, number]> {
  const { crowded } = eventPairs();
  const { filed, keys, ends } = fileItems(count, keysOf);
  const met = new Int32Array(count).fill(-1);
  for (let index = 0; index < count; index++) {
    for (let own = ends[index - 1] ?? 0; own < (ends[index] ?? 0); own++) {
      const at = placeOf(filed, keys[own] ?? 0, index);
      for (let next = at + 1; next <= at + crowded && sameKey(filed, at, next); next++) {
        const other = (filed[next] ?? 0) % INDEXES;
        if (met[other] === index) continue;
        met[other] = index;
        yield [index, other];
      }
    }
  }
}

/** The key of a whole text. */
export function hashOf(text: string): number {
  return hashString(text, 0, text.length);
}

/** Every key with its item. */
interface Filed {
  /** In the order of keys, then of items: a key and an index make one number. */
  filed: Float64Array;
  /** In the order of items, and where each item's end: what gives the keys is asked once. */
  keys: Int32Array;
  ends: Int32Array;
}

function fileItems(count: number, keysOf: (index: number) => readonly number[]): Filed {
  let filed = new Float64Array(1024);
  let size = 0;
  const ends = new Int32Array(count);
  for (let index = 0; index < count; index++) {
    for (const key of new Set(keysOf(index))) {
      if (size === filed.length) {
        const grown = new Float64Array(2 * size);
        grown.set(filed);
        filed = grown;
      }
      filed[size++] = together(key, index);
    }
    ends[index] = size;
  }
  filed = filed.subarray(0, size);
  // Of the numbers, before they are sorted, the keys are left.
  const keys = Int32Array.from(filed, (both) => keyOf(both) << (32 - KEY_BITS));
  return { filed: filed.sort(), keys, ends };
}

function keyOf(both: number): number {
  return Math.floor(both / INDEXES);
}

function together(key: number, index: number): number {
  return (key >>> (32 - KEY_BITS)) * INDEXES + index;
}

/** Where a key stands with an item, by halving. */
function placeOf(filed: Float64Array, key: number, index: number): number {
  const wanted = together(key, index);
  return firstWhere(0, filed.length, (at) => (filed[at] ?? 0) >= wanted);
}

function sameKey(filed: Float64Array, a: number, b: number): boolean {
  return b < filed.length && keyOf(filed[a] ?? 0) === keyOf(filed[b] ?? 0);
}
