import type { FeatureWeights } from "../../src/nlp/linear-model.ts";

/** Weights become whole numbers by this factor. */
const SCALE = 32;

/** A feature's weights as whole numbers, and the largest of them before rounding. */
export interface Kept extends FeatureWeights {
  most: number;
}

/** A feature's weights for two transitions, over the first one's, as signed bytes. */
export interface KeptMoves {
  key: number;
  left: number;
  right: number;
  most: number;
}

/** Rounds weights to whole numbers and drops those below `least`: features for `linearModel`, the weightiest first. */
export function quantise(
  rows: ReadonlyMap<number, number>,
  mean: Float32Array,
  classes: number,
  least: number,
): Kept[] {
  const features = [...rows].flatMap(([key, row]): Kept[] => {
    const own = [...mean.subarray(row * classes, (row + 1) * classes)].map((weight, c) => ({ weight, c }));
    const large = own.filter(({ weight }) => Math.abs(weight) >= least);
    if (large.length === 0) return [];
    const entries = large.map(({ weight, c }): [number, number] => [c, Math.round(weight * SCALE)]);
    return [{ key, entries, most: Math.max(...large.map(({ weight }) => Math.abs(weight))) }];
  });
  return features.sort((a, b) => b.most - a.most || a.key - b.key);
}

/**
 * Rounds the weights of the parser's three transitions to two signed bytes, over the first one's, and drops the small:
 * features for `moveTable`, the weightiest first. A byte stands for its square, with its sign: fine steps for small
 * weights, room for large ones.
 */
export function quantiseMoves(
  rows: ReadonlyMap<number, number>,
  mean: Float32Array,
  least: number,
): KeptMoves[] {
  const features = [...rows].map(([key, row]) => {
    const [none = 0, left = 0, right = 0] = mean.subarray(row * 3, row * 3 + 3);
    const most = Math.max(Math.abs(left - none), Math.abs(right - none));
    return { key, left: left - none, right: right - none, most };
  });
  features.sort((a, b) => b.most - a.most || a.key - b.key);
  const top = features[0]?.most ?? 1;
  const byte = (weight: number): number =>
    Math.sign(weight) * Math.round(127 * Math.sqrt(Math.abs(weight) / top));
  return features
    .filter(({ most }) => most >= least)
    .map(({ key, left, right, most }) => ({ key, left: byte(left), right: byte(right), most }));
}

/** How often each feature is asked for. */
export type Uses = Map<number, number>;

/** Counts that `n` features were asked for. */
export function countUses(uses: Uses, keys: Int32Array, n: number): void {
  for (const key of keys.subarray(0, n)) uses.set(key, (uses.get(key) ?? 0) + 1);
}

/**
 * The features that do most, in order: their weight by the root of how often they are asked for. A table that fits the
 * processor's cache is read twice as fast as one that does not.
 */
export function mostUseful<F extends { key: number; most: number }>(
  features: readonly F[],
  uses: Uses,
  count: number,
): F[] {
  const worth = ({ key, most }: F): number => most * Math.sqrt(uses.get(key) ?? 0);
  return features
    .filter(({ key }) => uses.has(key))
    .sort((a, b) => worth(b) - worth(a) || a.key - b.key)
    .slice(0, count);
}
