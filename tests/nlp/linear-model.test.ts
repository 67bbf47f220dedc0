import { expect, test } from "vitest";
import { key1, key2, key3 } from "../../src/nlp/hash.ts";
import { addWeights, linearModel } from "../../src/nlp/linear-model.ts";

const keys = Int32Array.of(key1(1, 5), key2(1, 5, 6), key3(2, 5, 6, 7));
const model = linearModel({
  keys,
  counts: Uint8Array.of(2, 1, 1),
  classes: Uint8Array.of(0, 2, 1, 2),
  weights: Int16Array.of(300, -4, 7, 1),
});

/** The scores of three classes after adding the weights of some features. */
function check(features: number[], expected: number[]): void {
  const scores = new Int32Array(3);
  for (const key of features) addWeights(model, key, scores);
  expect([...scores]).toEqual(expected);
}

test("a feature adds its weights to its classes", () => {
  check([key1(1, 5)], [300, 0, -4]);
  check([key2(1, 5, 6), key3(2, 5, 6, 7), key1(1, 5)], [300, 7, -3]);
});

test("a feature that was not learnt adds nothing", () => {
  check([key1(2, 5), key2(1, 6, 5), key3(2, 7, 6, 5), 1, -1], [0, 0, 0]);
});
