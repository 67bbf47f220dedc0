import { describe, it } from "vitest";
import { check } from "../../../support/times.ts";

describe("units before, around and after", () => {
  it.each<[string, ...string[]]>([
    ["Rain fell last week.", "last week = 2023-W36"],
    ["Sales rose last month.", "last month = 2023-08"],
    ["The law takes effect next year.", "next year = 2024"],
    ["It was cut this quarter.", "this quarter = 2023-Q3"],
    ["The current decade began badly.", "The current decade = 202X"],
    [
      "He landed on June 3, 2022, and left the following day.",
      "June 3, 2022 = 2022-06-03",
      "the following day = 2022-06-04",
    ],
    ["He was born in 1950; that year the war began.", "1950 = 1950", "that year = 1950"],
    [
      "They warn that last year was worse; he left that same year.",
      "last year = 2022",
      "that same year = 2022",
    ],
    ["She had waited for the past month.", "the past month = P1M"],
    ['He spoke on the "This Week" programme.'],
    ["It was the last straw of the week."],
  ])("%s", (text, ...expected) => check(text, expected));
});
