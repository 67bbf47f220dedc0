import { describe, it } from "vitest";
import { check } from "../../../support/times.ts";

describe("quarters and halves", () => {
  it.each<[string, ...string[]]>([
    ["Exports rose in the second quarter.", "the second quarter = 2023-Q2"],
    ["The firm expects a small profit for the third quarter.", "the third quarter = 2023-Q3"],
    ["It posted a third-quarter loss.", "third-quarter = 2023-Q3"],
    ["It fell in the second half of 2022.", "the second half of 2022 = 2022-H2"],
    ["Orders fell in the third and fourth quarters.", "the third = 2023-Q3", "fourth quarters = 2022-Q4"],
    ["Sales fell in this year's first quarter.", "this year's first quarter = 2023-Q1"],
    [
      "The canal was dug in the second half of the 19th century.",
      "the second half of the 19th century = 18XX END",
    ],
    ["Sales fell in the third quarter of the year.", "the third quarter of the year = 2023-Q3"],
    ["He scored twice in the first half of the match."],
  ])("%s", (text, ...expected) => check(text, expected));
});

describe("the quarter reported on", () => {
  it.each<[string, ...string[]]>([
    [
      "Profit in the second quarter of 2023 rose from a year earlier.",
      "the second quarter of 2023 = 2023-Q2",
      "a year earlier = 2022-Q2",
    ],
    [
      "Net for the first quarter of 2023 beat the year-ago period.",
      "the first quarter of 2023 = 2023-Q1",
      "the year-ago period = 2022-Q1",
    ],
    [
      "Sales in the first quarter of 2023 fell; in the 2021 period they rose.",
      "the first quarter of 2023 = 2023-Q1",
      "the 2021 period = 2021-Q1",
    ],
    [
      "In the first quarter of 2023 it earned more than in the same period last year.",
      "the first quarter of 2023 = 2023-Q1",
      "the same period last year = 2022-Q1",
    ],
    [
      "Net for the second quarter of 2023 rose. He joined the party a year ago.",
      "the second quarter of 2023 = 2023-Q2",
      "a year ago = 2022",
    ],
    ["The period between the wars was calm."],
  ])("%s", (text, ...expected) => check(text, expected));
});

describe("a half of a match", () => {
  it.each<[string, ...string[]]>([
    ["Diaz scored twice in the first half."],
    ["The goalkeeper was sent off in the second half and the hosts lost."],
    ["He threw two touchdowns in the third quarter."],
    ["Profit rose 4% in the second half as the club sold its striker.", "the second half = 2023-H2"],
    ["Output grew in the third quarter.", "the third quarter = 2023-Q3"],
    ["They scored in the first half of 2019.", "the first half of 2019 = 2019-H1"],
  ])("%s", (text, ...expected) => check(text, expected));
});
