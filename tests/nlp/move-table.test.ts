import { expect, test } from "vitest";
import { moveTable, sumMoves } from "../../src/nlp/move-table.ts";

test("weights stand for their squares, and go to LEFT and RIGHT", () => {
  const table = moveTable(Int32Array.of(0x12340001, 0x56780001, -7), Int8Array.of(3, -2, 0, 5, -127, 127), 6);
  const out = new Int32Array(2);
  sumMoves(table, Int32Array.of(0x12340001), 1, out);
  expect([...out]).toEqual([9, -4]);
  sumMoves(table, Int32Array.of(0x12340001, 0x56780001, -7, 99), 4, out);
  expect([...out]).toEqual([9 - 127 * 127, 21 + 127 * 127]);
  sumMoves(table, Int32Array.of(99, 0x7fff0001), 2, out);
  expect([...out]).toEqual([0, 0]);
});
