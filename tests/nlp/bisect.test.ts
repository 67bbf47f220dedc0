import { expect, test } from "vitest";
import { firstWhere } from "../../src/nlp/bisect.ts";

const RISING = [2, 3, 3, 7];

test.each([
  [1, 0],
  [3, 1],
  [4, 3],
  [7, 3],
])("finds the first number that is %i or more", (least, place) => {
  expect(firstWhere(0, RISING.length, (at) => (RISING[at] ?? 0) >= least)).toBe(place);
});

test("gives the end of the range where it holds nowhere", () => {
  expect(firstWhere(0, RISING.length, () => false)).toBe(RISING.length);
  expect(firstWhere(1, 2, (at) => (RISING[at] ?? 0) > 3)).toBe(2);
  expect(firstWhere(2, 2, () => true)).toBe(2);
});
