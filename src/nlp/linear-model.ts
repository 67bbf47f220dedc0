/**
 * A linear classifier over hashed features: which weight a feature gives to which class. Weights are whole numbers, so
 * every machine computes the same. The table is open-addressed; a place holds a feature's hash and where its weights are.
 */
export interface LinearModel {
  /** Pairs: hash (0 = empty), and first entry × 64 + number of entries. */
  places: Int32Array;
  mask: number;
  classes: Uint8Array;
  weights: Int16Array;
}

/** The parts of a model as they lie in its file: hashes, the number of each one's entries, the entries. */
export interface ModelParts {
  keys: Int32Array;
  counts: Uint8Array;
  classes: Uint8Array;
  weights: Int16Array;
}

/** Builds the table of a model. */
export function linearModel({ keys, counts, classes, weights }: ModelParts): LinearModel {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const places = new Int32Array(size * 2);
  const mask = size - 1;
  let entry = 0;
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] as number;
    let place = key & mask;
    while (places[place * 2] !== 0) place = (place + 1) & mask;
    const count = counts[index] as number;
    places[place * 2] = key;
    places[place * 2 + 1] = entry * 64 + count;
    entry += count;
  }
  return { places, mask, classes, weights };
}

/** Adds a feature's weights to the scores of the classes. */
export function addWeights(model: LinearModel, key: number, scores: Int32Array): void {
  const { places, mask, classes, weights } = model;
  let place = key & mask;
  for (let found = places[place * 2]; found !== 0; found = places[place * 2]) {
    if (found === key) {
      const packed = places[place * 2 + 1] as number;
      const end = (packed >>> 6) + (packed & 63);
      for (let entry = packed >>> 6; entry < end; entry += 1) {
        (scores[classes[entry] as number] as number) += weights[entry] as number;
      }
      return;
    }
    place = (place + 1) & mask;
  }
}
