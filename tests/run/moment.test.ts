import { describe, expect, it } from "vitest";
import { firstDayOf, lastDayOf, momentOf } from "../../src/run/moment.ts";

describe("momentOf", () => {
  it.each([
    ["2024", "2024"],
    [" 2024-06-19 ", "2024-06-19"],
    ["2024-06-19T14:05", "2024-06-19T14:05"],
    ["2024-06-19T14:05:09.123+09:00", "2024-06-19T14:05"],
    ["2024-06-31", null],
    ["2024-00", null],
    ["19 June 2024", null],
    ["20240619", null],
    ["2024-6-19", null],
    ["", null],
  ])("%j → %j", (text, value) => {
    expect(momentOf(text)).toBe(value);
  });
});

describe("firstDayOf and lastDayOf", () => {
  it.each([
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["2024-06-19", "2024-06-19", "2024-06-19"],
  ])("%s", (moment, first, last) => {
    expect([firstDayOf(moment), lastDayOf(moment)]).toEqual([first, last]);
  });
});
