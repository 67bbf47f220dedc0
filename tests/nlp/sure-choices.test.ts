import { expect, test } from "vitest";
import { key1 } from "../../src/nlp/hash.ts";
import { sureChoice, sureChoices, UNSURE } from "../../src/nlp/sure-choices.ts";

/** The choice that some features make sure in a table of 500, each of which makes its number modulo 7 sure. */
function check(features: number[], expected: number): void {
  expect(sureChoice(table, Int32Array.from(features), features.length)).toBe(expected);
}

const keys = Int32Array.from({ length: 500 }, (_, at) => key1(3, at));
const table = sureChoices(
  keys,
  Uint8Array.from(keys, (_, at) => at % 7),
);

test("every feature that makes a choice sure is found", () => {
  for (const [at, key] of keys.entries()) check([key], at % 7);
});

test("the first that can decides", () => {
  check([key1(4, 1), key1(3, 12), key1(3, 13)], 5);
  check([key1(3, 13), key1(3, 12)], 6);
});

test("what was never sure stays open", () => {
  check([key1(4, 1), key1(3, 500)], UNSURE);
  check([], UNSURE);
  expect(sureChoice(sureChoices(new Int32Array(0), new Uint8Array(0)), Int32Array.of(1), 1)).toBe(UNSURE);
});
