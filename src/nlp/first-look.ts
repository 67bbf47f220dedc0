import { LEFT, RIGHT, SHIFT } from "./parse-state.ts";
import { UNSURE } from "./sure-choices.ts";

/**
 * A small model that looks at a transition first: where it is sure, the large one is not asked (after Strubell et al. 2015,
 * "Learning Dynamic Feature Selection for Fast Sequential Prediction"). Two weights a place, for LEFT and for RIGHT over SHIFT;
 * a feature's place is the lowest bits of its hash, whatever else sits there: it was trained so.
 */
export type FirstLook = Int16Array;

/** Steps of a weight to one, which is a unit of log odds. */
export const FIRST_SCALE = 128;

/** By so many units the choice must lie above the next: one in two hundred is then not the large model's. */
const SURE = 3 * FIRST_SCALE;

/** The transition that the first `n` features make sure, or UNSURE; `hasTwo`: whether the stack has two words, as RIGHT needs. */
export function firstMove(table: FirstLook, keys: Int32Array, n: number, hasTwo: boolean): number {
  const mask = (table.length >> 1) - 1;
  let left = 0;
  let right = 0;
  for (let index = 0; index < n; index += 1) {
    const place = ((keys[index] as number) & mask) * 2;
    left += table[place] as number;
    right += table[place + 1] as number;
  }
  if (!hasTwo) right = Math.min(left, 0) - SURE - 1;
  if (left > SURE && left - right > SURE) return LEFT;
  if (right > SURE && right - left > SURE) return RIGHT;
  return left < -SURE && right < -SURE ? SHIFT : UNSURE;
}
