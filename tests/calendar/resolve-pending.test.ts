import { describe, expect, it } from "vitest";
import { resolvePending } from "../../src/calendar/resolve-pending.ts";

type Case = [
  what: string,
  rule: string,
  offset: number,
  unit: string | null,
  part: string | null,
  value: string,
];

/** From Wednesday, 13 September 2023. */
const cases: Case[] = [
  ["today", "shift", 0, "day", null, "2023-09-13"],
  ["this morning", "shift", 0, "day", "TMO", "2023-09-13TMO"],
  ["two days ago", "shift", -2, "day", null, "2023-09-11"],
  ["last week", "shift", -1, "week", null, "2023-W36"],
  ["next weekend", "shift", 1, "weekend", null, "2023-W38-WE"],
  ["last month", "shift", -1, "month", null, "2023-08"],
  ["last quarter", "shift", -1, "quarter", null, "2023-Q2"],
  ["the next half", "shift", 1, "half", null, "2024-H1"],
  ["last year", "shift", -1, "year", null, "2022"],
  ["July last year", "shift", -1, "year", "-07", "2022-07"],
  ["the last decade", "shift", -1, "decade", null, "201X"],
  ["the last century", "shift", -1, "century", null, "19XX"],
  ["two weeks ago", "shift-day", -2, "week", null, "2023-08-30"],
  ["on Wednesday", "weekday-past", 3, null, null, "2023-09-13"],
  ["Friday night", "weekday-past", 5, null, "TNI", "2023-09-08TNI"],
  ["the day after Wednesday", "weekday-past+1", 3, null, null, "2023-09-14"],
  ["two days before Friday", "weekday-past-2", 5, null, "TMO", "2023-09-06TMO"],
  ["Thursday local time", "weekday-local", 4, null, null, "2023-09-14"],
  ["Friday local time", "weekday-local", 5, null, null, "2023-09-08"],
  ["Dec. 31 - Jan. 2", "date-near", 1231, null, "/01-02", "2023-12-31/2024-01-02"],
  ["the week of Sept. 6", "date-near", 906, "week", null, "2023-W36"],
  ["Thanksgiving", "holiday-near", 0, "thanksgiving", null, "2023-11-23"],
  ["last Wednesday", "weekday-before", 3, null, null, "2023-09-06"],
  ["will on Friday", "weekday-future", 5, null, null, "2023-09-15"],
  ["next Wednesday", "weekday-after", 3, null, null, "2023-09-20"],
  ["Friday last week", "weekday-in-week", -2, null, null, "2023-09-08"],
  ["in November", "month-past", 11, null, null, "2022-11"],
  ["last September", "month-before", 9, null, null, "2022-09"],
  ["next March", "month-after", 3, null, null, "2024-03"],
  ["from September", "month-future", 9, null, null, "2023-09"],
  ["January", "month-near", 1, null, null, "2024-01"],
  ["Nov. 14, past", "date-past", 1114, null, null, "2022-11-14"],
  ["Sept. 14 in the past, rather tomorrow", "date-past", 914, null, null, "2023-09-14"],
  ["Sept. 14, future", "date-future", 914, null, null, "2023-09-14"],
  ["Jan. 2, nearest", "date-near", 102, null, null, "2024-01-02"],
  ["the 25th, past", "day-past", 25, null, null, "2023-08-25"],
  ["the 31st, future", "day-future", 31, null, null, "2023-10-31"],
  ["over the weekend", "weekend-past", 0, null, null, "2023-W36-WE"],
  ["by the weekend", "weekend-future", 0, null, null, "2023-W37-WE"],
  ["the third quarter", "period-past", 3, "quarter", null, "2023-Q3"],
  ["the fourth quarter, past", "period-past", 4, "quarter", null, "2022-Q4"],
  ["the winter, past", "period-past", 4, "season", null, "2022-WI"],
  ["last summer", "period-before", 2, "season", null, "2023-SU"],
  ["last fall", "period-before", 3, "season", null, "2022-FA"],
  ["the summer, nearest", "period-near", 2, "season", null, "2023-SU"],
  ["the winter to come", "period-future", 4, "season", null, "2023-WI"],
  ["the first half to come", "period-future", 1, "half", null, "2024-H1"],
];

describe("resolvePending", () => {
  it.each(cases)("%s", (_, rule, offset, unit, part, value) => {
    expect(resolvePending({ rule, offset, unit, part }, "2023-09-13T16:29")?.value).toBe(value);
  });
  it("gives the days of the value, and none for what is no single stretch", () => {
    expect(resolvePending({ rule: "shift", offset: -1, unit: "week", part: null }, "2023-09-13")).toEqual({
      value: "2023-W36",
      from: "2023-09-04",
      to: "2023-09-11",
    });
  });
  it("is null without a date or under a rule of no name", () => {
    expect(resolvePending({ rule: "shift", offset: 0, unit: "day", part: null }, "soon")).toBeNull();
    expect(
      resolvePending({ rule: "shift", offset: 0, unit: "fortnight", part: null }, "2023-09-13"),
    ).toBeNull();
    expect(resolvePending({ rule: "toString", offset: 0, unit: "day", part: null }, "2023-09-13")).toBeNull();
  });
});
