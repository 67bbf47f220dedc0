import { otherPlace, seatFeatures } from "./feature-places.ts";

/**
 * The weights of the parser's transitions, made for speed: every feature has two, what it gives to LEFT and to RIGHT over
 * SHIFT. A place of the table is one number: the upper half of the feature's hash to know it by, and the two weights as
 * signed bytes, each standing for its square: fine steps for small weights, room for large ones. A feature that was never
 * learnt is taken for another once in tens of thousands of times. A kernel: it reads half of what the parser takes.
 */
export type MoveTable = Int32Array;

/** A feature's hash, and its weights as signed bytes. */
export interface MoveWeights {
  key: number;
  left: number;
  right: number;
}

/** The table of `2 ** bits` places; features that come first have the better chance of one. */
export function moveTable(features: readonly MoveWeights[], bits: number): MoveTable {
  const keys = Int32Array.from(features, ({ key }) => key);
  return seatFeatures(keys, bits).map((owner) => {
    const feature = features[owner - 1];
    if (feature === undefined) return 0;
    return (feature.key & 0xffff0000) | ((feature.left & 255) << 8) | (feature.right & 255);
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
