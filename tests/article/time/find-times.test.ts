import { describe, expect, it } from "vitest";
import { resolvePending } from "../../../src/calendar/resolve-pending.ts";
import { check, PUBLISHED, timesOf } from "../../support/times.ts";

const cases: [text: string, ...expected: string[]][] = [
  ["The two leaders met on 13 September 2023 at the spaceport.", "13 September 2023 = 2023-09-13"],
  ["The summit opened on Sept. 13, 2023.", "Sept. 13, 2023 = 2023-09-13"],
  ["Updated on: 03 November,2024", "03 November,2024 = 2024-11-03"],
  ["They signed the treaty on 2024-06-19.", "2024-06-19 = 2024-06-19"],
  ["He arrived on Tuesday and left on Wednesday.", "Tuesday = 2023-09-12", "Wednesday = 2023-09-13"],
  ["The minister will meet reporters on Friday.", "Friday = 2023-09-15"],
  ["Trade fell last month and rose last year.", "last month = 2023-08", "last year = 2022"],
  ["The train left on Tuesday night.", "Tuesday night = 2023-09-12TNI"],
  ["Two weeks ago the port was closed.", "Two weeks ago = 2023-W35"],
  ["The crossing took six to seven hours.", "six to seven hours = PT6H/PT7H"],
  ["The plan covers the first nine months.", "the first nine months = P9M"],
  ["Exports rose in the third quarter.", "the third quarter = 2023-Q3"],
  ["It was built in the 1990s.", "the 1990s = 199X"],
  ["The bridge opened in early 1990.", "early 1990 = 1990 START"],
  ["The ship sailed in July last year.", "July last year = 2022-07"],
  ["The committee meets twice a year.", "twice a year = P1Y"],
  ["The ferry now runs again.", "now = PRESENT_REF"],
];

describe("findTimes", () => {
  it.each(cases)("%s", (text, ...expected) => check(text, expected));

  it("leaves what is relative pending without a date of publication", () => {
    check(
      "He arrived on Wednesday, three years after 2019.",
      ["Wednesday = XXXX-WXX-3", "three years = P3Y", "2019 = 2019"],
      null,
    );
  });

  it("goes on from a day that awaits its date", () => {
    const text =
      "He left on Wednesday. The next day he met aides; two days later, in the morning, he flew home.";
    check(
      text,
      [
        "Wednesday = XXXX-WXX-3",
        "The next day = XXXX-WXX-4",
        "two days later = XXXX-WXX-6",
        "the morning = XXXX-WXX-6TMO",
      ],
      null,
    );
    const rules = timesOf(text, null).map(({ pending }) => pending?.rule);
    expect(rules).toEqual(["weekday-past", "weekday-past+1", "weekday-past+3", "weekday-past+3"]);
  });

  it("gives pending times the value that they have with the date", () => {
    const text =
      "On Wednesday he came; last week, in October, on Sept. 5, this morning, on the 25th, two years ago, over the weekend, at Christmas.";
    const known = timesOf(text);
    const pending = timesOf(text, null);
    expect(pending.length).toBe(known.length);
    pending.forEach((time, index) => {
      const late = time.pending === null ? null : resolvePending(time.pending, PUBLISHED);
      expect(late?.value).toBe(known[index]?.value);
      expect(late?.from).toBe(known[index]?.from);
    });
  });

  it("names what a value starts from", () => {
    const anchors = (text: string) => timesOf(text).map(({ anchor }) => anchor);
    expect(anchors("He left on Tuesday. The next day it rained. He was born in 1950.")).toEqual([
      "published",
      "time:0",
      null,
    ]);
  });

  it("knows the days of a value", () => {
    const [time] = timesOf("It rained last week.");
    expect([time?.from, time?.to]).toEqual(["2023-09-04", "2023-09-11"]);
  });

  it.each<[string, ...string[]]>([
    ["They will meet on Thursday and Friday.", "Thursday = 2023-09-14", "Friday = 2023-09-15"],
    ["It was reported on Thursday morning Korean time.", "Thursday morning = 2023-09-14TMO"],
    [
      "They had met on Oct. 3, 2021, and two weeks later they signed.",
      "Oct. 3, 2021 = 2021-10-03",
      "two weeks later = 2021-W41",
    ],
  ])("%s", (text, ...expected) => check(text, expected));
});
