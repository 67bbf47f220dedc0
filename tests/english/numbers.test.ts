import { expect, it } from "vitest";
import { readNumber } from "../../src/english/numbers.ts";

it.each([
  ["10,000", "10000"],
  ["34 million", "34000000"],
  ["1.5 billion", "1500000000"],
  ["twenty-one", "21"],
  ["two hundred", "200"],
  ["three thousand five hundred", "3500"],
  ["2.75", "2.75"],
  ["dozen", "12"],
  ["two and a half million", "2500000"],
  ["5 m", "5000000"],
])("reads %s as %s", (words, value) => expect(readNumber(words.split(" "))).toBe(value));

it.each(["many", "1,00", "12:30", "", "third", "15-20", "17 18"])("reads no number in %j", (words) =>
  expect(readNumber(words.split(" "))).toBeNull(),
);
