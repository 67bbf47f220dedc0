/**
 * The weights of the parser's transitions, made for speed: every feature has two, what it gives to LEFT and to RIGHT over
 * SHIFT. A place of the open-addressed table is one number: the upper half of the feature's hash to know it by, and the two
 * weights as signed bytes, each standing for its square. A feature that was never learnt is taken for another once in thousands of times; so it was in
 * the figures of the model's card.
 */
export interface MoveTable {
  places: Int32Array;
  mask: number;
}

/** The logarithm of the table's size. */
const BITS = 20;

/** Builds the table from the features' hashes and, two by two, their weights. */
export function moveTable(keys: Int32Array, weights: Int8Array): MoveTable {
  const places = new Int32Array(2 ** BITS);
  const mask = places.length - 1;
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] as number;
    let place = key & mask;
    while (places[place] !== 0) place = (place + 1) & mask;
    const both = (((weights[index * 2] as number) & 255) << 8) | ((weights[index * 2 + 1] as number) & 255);
    places[place] = (key & 0xffff0000) | both;
  }
  return { places, mask };
}

/** Sums the weights of `n` features: `out[0]` for LEFT, `out[1]` for RIGHT; SHIFT has none. */
export function sumMoves({ places, mask }: MoveTable, keys: Int32Array, n: number, out: Int32Array): void {
  let left = 0;
  let right = 0;
  for (let index = 0; index < n; index += 1) {
    const key = keys[index] as number;
    let place = key & mask;
    let entry = places[place] as number;
    while (entry !== 0) {
      if ((entry ^ key) >>> 16 === 0) {
        left += squared((entry << 16) >> 24);
        right += squared((entry << 24) >> 24);
        break;
      }
      place = (place + 1) & mask;
      entry = places[place] as number;
    }
  }
  out[0] = left;
  out[1] = right;
}

/** A byte stands for its square, with its sign: fine steps for small weights, room for large ones. */
function squared(byte: number): number {
  return byte < 0 ? -byte * byte : byte * byte;
}
