import { describe, it } from "vitest";
import { check } from "../../../support/times.ts";

const PUBLISHED = "2023-06-15";

describe("weeks from a day", () => {
  it.each<[string, ...string[]]>([
    ["The trial would resume a week from Monday.", "a week from Monday = 2023-06-26"],
    ["The inquest opens on Friday week.", "Friday week = 2023-06-23"],
    ["The gate is shut two weeks from Friday.", "two weeks from Friday = 2023-06-30"],
    ["Three days from tomorrow it opens.", "Three days from tomorrow = 2023-06-19"],
    ["It opens a week on Sunday.", "a week on Sunday = 2023-06-25"],
    ["It opens on Monday fortnight.", "Monday fortnight = 2023-07-03"],
    ["The pact was signed a week ago Tuesday.", "a week ago Tuesday = 2023-06-06"],
    ["He fell two weeks ago Friday night.", "two weeks ago Friday night = 2023-05-26TNI"],
    ["They met a year ago today.", "a year ago today = 2022-06-15"],
    ["The inquiry starts three weeks today.", "three weeks today = 2023-07-06"],
    ["The school shuts a week tomorrow.", "a week tomorrow = 2023-06-23"],
    ["The bridge closed a week last Monday.", "a week last Monday = 2023-06-05"],
    ["She left a fortnight yesterday.", "a fortnight yesterday = 2023-05-31"],
    ["He was shut in for two weeks today.", "two weeks = P2W", "today = 2023-06-15"],
    ["It closes two Fridays from now.", "two Fridays from now = 2023-06-23"],
    ["It closed three Sundays ago.", "three Sundays ago = 2023-05-28"],
    ["They met a year ago tomorrow.", "a year ago tomorrow = 2022-06-16"],
    ["The dam broke a month ago yesterday.", "a month ago yesterday = 2023-05-14"],
    ["The ferry sank two years ago yesterday.", "two years ago yesterday = 2021-06-14"],
    ["He trains twice a week on Monday.", "twice a week = P1W", "Monday = 2023-06-19"],
    [
      "On Tuesday he came. A fortnight later he left.",
      "Tuesday = 2023-06-13",
      "A fortnight later = 2023-W26",
    ],
  ])("%s", (text, ...expected) => check(text, expected, PUBLISHED));
});

describe("before last, after next", () => {
  it.each<[string, ...string[]]>([
    ["The bridge fell the night before last.", "the night before last = 2023-06-13TNI"],
    ["He came the week before last.", "the week before last = 2023-W22"],
    ["He leaves the week after next.", "the week after next = 2023-W26"],
    ["The Friday before last it rained.", "The Friday before last = 2023-06-02"],
    ["The week before last year's vote was calm.", "last year = 2022"],
  ])("%s", (text, ...expected) => check(text, expected, PUBLISHED));
});
