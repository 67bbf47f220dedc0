import { expect, test } from "vitest";
import { moveTable, sumMoves } from "../../src/nlp/move-table.ts";

test("weights stand for their squares, and go to LEFT and RIGHT", () => {
  const features = [
    { key: 0x12340001, left: 3, right: -2 },
    { key: 0x56780001, left: 0, right: 5 },
    { key: -7, left: -127, right: 127 },
  ];
  const table = moveTable(features, 6);
  const out = new Int32Array(2);
  sumMoves(table, Int32Array.of(0x12340001), 1, out);
  expect([...out]).toEqual([9, -4]);
  sumMoves(table, Int32Array.of(0x12340001, 0x56780001, -7, 99), 4, out);
  expect([...out]).toEqual([9 - 127 * 127, 21 + 127 * 127]);
  sumMoves(table, Int32Array.of(99, 0x7fff0001), 2, out);
  expect([...out]).toEqual([0, 0]);
});
