import { describe, it } from "vitest";
import { check } from "../../../support/times.ts";

describe("month and day", () => {
  it.each<[string, ...string[]]>([
    ["The summit opened on Sept. 13, 2023, in the east.", "Sept. 13, 2023 = 2023-09-13"],
    ["They had met on September 3.", "September 3 = 2023-09-03"],
    ["The visit ran from June 18-19.", "June 18-19 = 2023-06-18/2023-06-19"],
    ["They spoke on June 18 and 19.", "June 18 = 2023-06-18", "19 = 2023-06-19"],
    ["The ship docked on Oct.3, 2022.", "Oct.3, 2022 = 2022-10-03"],
    ["It was signed on June the 12th.", "June the 12th = 2023-06-12"],
    ["Article 31, paragraph 2, was changed."],
    ["He voted on Sept. 31 of the list.", "Sept. = 2023-09"],
  ])("%s", (text, ...expected) => check(text, expected));
});

describe("day and month", () => {
  it.each<[string, ...string[]]>([
    ["He arrived on 12 September 2023.", "12 September 2023 = 2023-09-12"],
    ["Updated on: 03 November,2024", "03 November,2024 = 2024-11-03"],
    ["On the night of 18–19 June they dined.", "the night of 18–19 June = 2023-06-18/2023-06-19"],
    ["The port was closed between 24 and 26 April.", "24 = 2023-04-24", "26 April = 2023-04-26"],
    ["The port closes between 24 and 26 April.", "24 = 2024-04-24", "26 April = 2024-04-26"],
    ["It was the 4th of July.", "the 4th of July = 2023-07-04"],
  ])("%s", (text, ...expected) => check(text, expected));
});

describe("day of the month", () => {
  it.each<[string, ...string[]]>([
    ["He returned on the 9th.", "the 9th = 2023-09-09"],
    ["She will speak on the 25th.", "the 25th = 2023-09-25"],
    ["They met again on the 25th anniversary."],
    ["On the night of the 6th the river rose.", "the night of the 6th = 2023-09-06TNI"],
    ["She wrote to him on the evening of the 12th.", "the evening of the 12th = 2023-09-12TEV"],
    ["He slept on the morning of the 5th; nobody woke him.", "the morning of the 5th = 2023-09-05TMO"],
    ["It was the night of the 25th anniversary.", "the night = 2023-09-13TNI"],
  ])("%s", (text, ...expected) => check(text, expected));
});

describe("numbers", () => {
  it.each<[string, ...string[]]>([
    ["Filed 2023-09-12.", "2023-09-12 = 2023-09-12"],
    ["Filed 09/12/23 in Moscow.", "09/12/23 = 2023-09-12"],
    ["Version 1.5.3 is out."],
    ["Call 555-1990 for tickets."],
  ])("%s", (text, ...expected) => check(text, expected));
});
