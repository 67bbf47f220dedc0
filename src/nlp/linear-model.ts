import { otherPlace, seatFeatures } from "./feature-places.ts";

/**
 * A linear classifier over hashed features: which weight a feature gives to which class. Weights are whole numbers, so
 * every machine computes the same. A kernel: a place of the table is two numbers, in which most features have all their
 * weights: 14 bits of the hash to know the feature by and an entry; another entry, or where there are more.
 */
export interface LinearModel {
  /** An entry is a class × 4096 + a weight of 12 bits; below 0: (first of `more` × 64 + how many) of the other entries, inverted. */
  places: Int32Array;
  more: Int32Array;
}

/** A feature's hash, its classes and their weights. */
export interface FeatureWeights {
  key: number;
  entries: [label: number, weight: number][];
}

/** Builds a table of `2 ** bits` places; features that come first have the better chance of one. */
export function linearModel(features: readonly FeatureWeights[], bits: number): LinearModel {
  const places = new Int32Array(2 ** (bits + 1));
  const more: number[] = [];
  const keys = Int32Array.from(features, ({ key }) => key);
  for (const [place, owner] of seatFeatures(keys, bits).entries()) {
    const feature = features[owner - 1];
    if (feature === undefined) continue;
    const [first = 0, second = 0, ...others] = feature.entries.map(entryOf);
    places[place * 2] = (feature.key & CHECK) | first;
    places[place * 2 + 1] = others.length === 0 ? second : ~(more.length * 64 + others.length + 1);
    if (others.length > 0) more.push(second, ...others);
  }
  return { places, more: Int32Array.from(more) };
}

/**
 * Adds the weights of `n` features to the scores of the classes. What lies all over the table is fetched first, then added:
 * a sum in the making would hold up the next look into memory.
 */
export function addWeights(model: LinearModel, keys: Int32Array, n: number, scores: Int32Array): void {
  fetchPlaces(model.places, keys, n);
  for (let at = 0; at < n * 2; at += 2) {
    const second = FETCHED[at + 1] as number;
    addEntry(FETCHED[at] as number, scores);
    if (second >= 0) addEntry(second, scores);
    else addMore(model.more, ~second, scores);
  }
}

/** What the places of features hold, two numbers each. */
const FETCHED = new Int32Array(128);

function fetchPlaces(places: Int32Array, keys: Int32Array, n: number): void {
  const mask = (places.length >> 1) - 1;
  for (let index = 0; index < n; index += 1) {
    const key = keys[index] as number;
    const one = key & mask;
    const other = otherPlace(one, key);
    const isOne = sameCheck(places[one * 2] as number, key);
    const isOther = sameCheck(places[other * 2] as number, key) & ~isOne;
    const place = ((one & isOne) | (other & isOther)) * 2;
    FETCHED[index * 2] = places[place] as number;
    FETCHED[index * 2 + 1] = places[place + 1] as number;
  }
}

function addMore(more: Int32Array, where: number, scores: Int32Array): void {
  const end = (where >>> 6) + (where & 63);
  for (let at = where >>> 6; at < end; at += 1) addEntry(more[at] as number, scores);
}

const CHECK = -1 << 18;

/** All bits where two numbers have the same upper 14 bits, else none. */
function sameCheck(a: number, b: number): number {
  return ((((a ^ b) >>> 18) - 1) | 0) >> 31;
}

function addEntry(entry: number, scores: Int32Array): void {
  (scores[(entry >>> 12) & 63] as number) += (entry << 20) >> 20;
}

function entryOf([label, weight]: [number, number]): number {
  return (label << 12) | (Math.max(-2048, Math.min(2047, weight)) & 4095);
}
