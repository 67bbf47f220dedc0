import { describe, expect, it } from "vitest";
import { bytes, count, day, moment, share } from "../../src/cli/option-values.ts";

describe("option values", () => {
  it.each([
    [count, "4", 4],
    [bytes, "500", 500],
    [bytes, "20M", 20_000_000],
    [bytes, "2gb", 2_000_000_000],
    [share, "0.75", 0.75],
    [share, ".5", 0.5],
    [share, "1", 1],
    [day, "2024", "2024"],
    [day, "2024-06", "2024-06"],
    [day, "2024-02-29", "2024-02-29"],
    [moment, "2024-06-19", "2024-06-19"],
    [moment, "2024-06-19T14:05:09Z", "2024-06-19T14:05"],
    [moment, "2024-06-19 14:05", "2024-06-19T14:05"],
  ])("%o reads %s", (read, text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each([
    [count, "1.5"],
    [count, ""],
    [count, "1e3"],
    [bytes, "M"],
    [bytes, "1.5M"],
    [share, "-0.1"],
    [share, "1.01"],
    [share, "NaN"],
    [day, "2023-02-29"],
    [day, "2024-13"],
    [day, "19.06.2024"],
    [moment, "2024"],
    [moment, "2024-06-19T25:00"],
  ])("%o refuses %s", (read, text) => {
    expect(() => read(text)).toThrow(/^It must be/);
  });
});
