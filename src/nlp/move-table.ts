import { otherPlace, seatFeatures } from "./places.ts";

/**
 * The weights of the parser's transitions, made for speed: every feature has two, what it gives to LEFT and to RIGHT over
 * SHIFT. A place of the table is one number: the upper half of the feature's hash to know it by, and the two weights as
 * signed bytes, each standing for its square: fine steps for small weights, room for large ones. A feature that was never
 * learnt is taken for another once in tens of thousands of times. A kernel: it reads half of what the parser takes.
 */
export type MoveTable = Int32Array;

/** The table of `2 ** bits` places from the features' hashes and, two by two, their weights; the first are seated first. */
export function moveTable(keys: Int32Array, weights: Int8Array, bits: number): MoveTable {
  return seatFeatures(keys, bits).map((owner) => {
    if (owner === 0) return 0;
    const at = (owner - 1) * 2;
    const both = (((weights[at] as number) & 255) << 8) | ((weights[at + 1] as number) & 255);
    return ((keys[owner - 1] as number) & 0xffff0000) | both;
  });
}

/** Sums the weights of `n` features: `out[0]` for LEFT, `out[1]` for RIGHT; SHIFT has none. */
export function sumMoves(table: MoveTable, keys: Int32Array, n: number, out: Int32Array): void {
  const mask = table.length - 1;
  let left = 0;
  let right = 0;
  for (let index = 0; index < n; index += 1) {
    const key = keys[index] as number;
    const place = key & mask;
    const one = table[place] as number;
    const other = table[otherPlace(place, key)] as number;
    const both = (one & sameHalf(one, key)) | (other & sameHalf(other, key));
    left += SQUARES[(both >>> 8) & 255] as number;
    right += SQUARES[both & 255] as number;
  }
  out[0] = left;
  out[1] = right;
}

/** All bits where two numbers have the same upper half, else none. */
function sameHalf(a: number, b: number): number {
  return ((((a ^ b) >>> 16) - 1) | 0) >> 31;
}

/** By a signed byte's bits, its square with its sign. */
const SQUARES = Int32Array.from({ length: 256 }, (_, bits) => {
  const byte = (bits << 24) >> 24;
  return byte * Math.abs(byte);
});
