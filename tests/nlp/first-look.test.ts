import { expect, test } from "vitest";
import { FIRST_SCALE, firstMove } from "../../src/nlp/first-look.ts";
import { LEFT, RIGHT, SHIFT } from "../../src/nlp/parse-state.ts";
import { UNSURE } from "../../src/nlp/sure-choices.ts";

/** The choice where a single feature gives so many units to LEFT and to RIGHT. */
function check(left: number, right: number, expected: number, hasTwo = true): void {
  const table = new Int16Array(32);
  table[10] = left * FIRST_SCALE;
  table[11] = right * FIRST_SCALE;
  expect(firstMove(table, Int32Array.of(5, 9), 2, hasTwo)).toBe(expected);
}

test("what lies far above the others is sure", () => {
  check(4, 0, LEFT);
  check(-1, 4, RIGHT);
  check(-4, -5, SHIFT);
});

test("what lies near another is not", () => {
  check(2, 0, UNSURE);
  check(6, 5, UNSURE);
  check(-2, -5, UNSURE);
  check(0, 0, UNSURE);
});

test("with one word on the stack there is no RIGHT", () => {
  check(0, 9, UNSURE, false);
  check(4, 9, LEFT, false);
  check(-4, 9, SHIFT, false);
});

test("a feature's place is the lowest bits of its hash", () => {
  const table = Int16Array.of(0, 0, 5 * FIRST_SCALE, 0);
  expect(firstMove(table, Int32Array.of(-1), 1, true)).toBe(LEFT);
});
