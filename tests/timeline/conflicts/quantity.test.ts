import { describe, expect, it } from "vitest";
import { compatible, readQuantity } from "../../../src/timeline/conflicts/quantity.ts";

describe("readQuantity", () => {
  it.each([
    ["four to five hours", 4, 5, "hours"],
    ["between four and five hours", 4, 5, "hours"],
    ["four and five hours", 4, 5, "hours"],
    ["about two hours", 1.6, 2.4, "hours"],
    ["nearly two hours", 1.6, 2, "hours"],
    ["more than 10,000 South African miners", 10000, 15000, "south african miners"],
    ["300 or so pilgrims", 240, 360, "pilgrims"],
    ["twenty-one cars", 21, 21, "cars"],
    ["half an hour", 0.44, 0.56, "hour"],
    ["1.5 million tons", 1.425e6, 1.575e6, "tons"],
    ["an hour and a half", 1.32, 1.68, "hour"],
    ["two and a half hours", 2.2, 2.8, "hours"],
  ])("%s", (text, low, high, unit) => {
    const read = readQuantity(text);
    expect(read?.unit).toBe(unit);
    expect(read?.low).toBeCloseTo(low, 1);
    expect(read?.high).toBeCloseTo(high, 1);
  });

  it.each(["for hours", "several days", ""])("finds no number in %j", (text) => {
    expect(readQuantity(text)).toBeNull();
  });
});

describe("compatible", () => {
  it.each([
    ["four to five hours", "about two hours", false],
    ["nearly two hours", "about an hour", false],
    ["about two hours", "two hours and more", true],
    ["12 carriages", "15 cars", false],
    ["almost 10,000 workers", "more than 9,500 workers", true],
    ["3,000 or so miners", "more than 5,000 miners", false],
  ])("%s and %s", (a, b, expected) => {
    const [x, y] = [readQuantity(a), readQuantity(b)];
    expect(x !== null && y !== null && compatible(x, y)).toBe(expected);
  });
});
