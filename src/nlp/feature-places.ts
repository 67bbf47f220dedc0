/**
 * Where hashed features lie in a table: each at one of two places, both in the same lines of the processor's memory (after
 * Pagh and Rodler's cuckoo hashing, 2004). A reader looks at both without asking which: no branch for the processor to guess.
 */
const NONE = 0;

/** The other of a feature's two places; the first is the lowest bits of its hash. */
export function otherPlace(place: number, key: number): number {
  return place ^ ((key >>> 20) & 14) ^ 1;
}

/**
 * Seats features, the weightiest first: for each of the `2 ** bits` places the number of its feature, counted from 1. Place 0
 * stays empty, and the few that find no room are left out. Used when a model is written.
 */
export function seatFeatures(keys: Int32Array, bits: number): Int32Array {
  const seats = { owners: new Int32Array(2 ** bits), keys, mask: 2 ** bits - 1 };
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] as number;
    const first = key & seats.mask;
    const free = [first, otherPlace(first, key)].find((place) => isFree(seats, place, LONGEST));
    if (free !== undefined) seats.owners[free] = index + 1;
  }
  return seats.owners;
}

/** So many features change places at most to let one in. */
const LONGEST = 16;

interface Seats {
  owners: Int32Array;
  keys: Int32Array;
  mask: number;
}

/** Whether a place is free, or its owner can go to its other place. */
function isFree(seats: Seats, place: number, depth: number): boolean {
  const { owners, keys, mask } = seats;
  const owner = owners[place] as number;
  if (place === 0) return false;
  if (owner === NONE) return true;
  const key = keys[owner - 1] as number;
  const first = key & mask;
  const to = place === first ? otherPlace(first, key) : first;
  if (depth === 0 || !isFree(seats, to, depth - 1)) return false;
  owners[to] = owner;
  return true;
}
