import { describe, it } from "vitest";
import { check } from "../../../support/times.ts";

describe("neighbours are joined", () => {
  it.each<[string, ...string[]]>([
    ["It began on Friday, Sept. 8.", "Friday, Sept. 8 = 2023-09-08"],
    ["It began on Sept. 8, 2023, Friday.", "Sept. 8, 2023, Friday = 2023-09-08"],
    ["It began at 10:30 Sunday morning.", "10:30 Sunday morning = 2023-09-10T10:30"],
    ["It fell in July last year.", "July last year = 2022-07"],
    ["It fell in last year's third quarter.", "last year's third quarter = 2022-Q3"],
    ["He will speak on Tuesday next week.", "Tuesday next week = 2023-09-19"],
    ["It came in the second half of May.", "the second half of May = 2023-05 END"],
    ["It came in 2021, and in March it went.", "2021 = 2021", "March = 2023-03"],
    ["In June, the year was half over.", "June = 2023-06", "the year = 2023"],
    ["On Monday, the night was calm.", "Monday = 2023-09-11", "the night = 2023-09-11TNI"],
  ])("%s", (text, ...expected) => check(text, expected));
});

describe("modifiers are taken", () => {
  it.each<[string, ...string[]]>([
    ["It opened in early 1990.", "early 1990 = 1990 START"],
    ["It opened in mid-October.", "mid-October = 2022-10 MID"],
    ["It closed late last month.", "late last month = 2023-08 END"],
    ["It began earlier this year.", "earlier this year = 2023 START"],
    ["It ended by the end of 2022.", "the end of 2022 = 2022 END"],
    ["The post-1959 politics hurt.", "post-1959 = 1959 AFTER"],
    ["The ice held no more than forty days.", "no more than forty days = P40D EQUAL_OR_LESS"],
    ["He stayed for at least two years.", "at least two years = P2Y EQUAL_OR_MORE"],
    ["He stayed nearly an hour.", "nearly an hour = PT1H LESS_THAN"],
    ["They talked for about two hours.", "two hours = PT2H APPROX"],
    ["He left around Sept. 1.", "around Sept. 1 = 2023-09-01 APPROX"],
    ["It was the first part of this century.", "the first part of this century = 20XX START"],
    ["The late king spoke on Monday.", "Monday = 2023-09-11"],
  ])("%s", (text, ...expected) => check(text, expected));
});

describe("a unit of a date", () => {
  it.each<[string, ...string[]]>([
    ["He testifies the week of Sept. 18.", "the week of Sept. 18 = 2023-W38"],
    ["They met on the weekend of Sept. 2, 2023.", "the weekend of Sept. 2, 2023 = 2023-W35-WE"],
    ["It rained in the month of May.", "the month of May = 2023-05"],
    ["It was the day of March 6.", "March 6 = 2023-03-06"],
  ])("%s", (text, ...expected) => check(text, expected));
});
