import { expect, test } from "vitest";
import { key1, key2, key3 } from "../../src/nlp/hash.ts";
import { addWeights, linearModel } from "../../src/nlp/linear-model.ts";

const model = linearModel(
  [
    {
      key: key1(1, 5),
      entries: [
        [0, 300],
        [2, -4],
      ],
    },
    { key: key2(1, 5, 6), entries: [[1, 7]] },
    {
      key: key3(2, 5, 6, 7),
      entries: [
        [0, 1],
        [1, -1],
        [2, 2],
        [3, 2000],
      ],
    },
  ],
  6,
);

/** The scores of four classes after adding the weights of some features. */
function check(features: number[], expected: number[]): void {
  const scores = new Int32Array(4);
  addWeights(model, Int32Array.from(features), features.length, scores);
  expect([...scores]).toEqual(expected);
}

test("a feature adds its weights to its classes", () => {
  check([key1(1, 5)], [300, 0, -4, 0]);
  check([key2(1, 5, 6), key1(1, 5), key1(1, 5)], [600, 7, -8, 0]);
});

test("a feature can have weights for many classes", () => {
  check([key3(2, 5, 6, 7), key2(1, 5, 6)], [1, 6, 2, 2000]);
});

test("a feature that was not learnt adds nothing", () => {
  check([key1(2, 5), key2(1, 6, 5), key3(2, 7, 6, 5), 1, -1], [0, 0, 0, 0]);
});
