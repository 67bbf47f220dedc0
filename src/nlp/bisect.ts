/**
 * The first place of a range from which on something holds, or its end; found by halving, so it must hold at every place behind one
 * where it does: the first token that ends behind an offset.
 */
export function firstWhere(from: number, to: number, holds: (place: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
