import { describe, expect, it } from "vitest";
import {
  compareIntervals,
  contains,
  gapInDays,
  intersection,
  intervalOf,
  lengthInDays,
  overlap,
  widen,
} from "../../src/calendar/intervals.ts";

const days: [value: string, from: string, to: string][] = [
  ["2023", "2023-01-01", "2024-01-01"],
  ["2023-09", "2023-09-01", "2023-10-01"],
  ["2023-12", "2023-12-01", "2024-01-01"],
  ["2024-02-29", "2024-02-29", "2024-03-01"],
  ["2023-W37", "2023-09-11", "2023-09-18"],
  ["2023-W37-3", "2023-09-13", "2023-09-14"],
  ["2023-W37-WE", "2023-09-16", "2023-09-18"],
  ["2020-W53", "2020-12-28", "2021-01-04"],
  ["2023-Q3", "2023-07-01", "2023-10-01"],
  ["2023-Q4", "2023-10-01", "2024-01-01"],
  ["2023-H1", "2023-01-01", "2023-07-01"],
  ["2023-SU", "2023-06-01", "2023-09-01"],
  ["2023-WI", "2023-12-01", "2024-03-01"],
  ["2023-09-13TNI", "2023-09-13", "2023-09-14"],
  ["2023-09-13T16:29", "2023-09-13", "2023-09-14"],
  ["2023-09-13T16:29:00", "2023-09-13", "2023-09-14"],
  ["202X", "2020-01-01", "2030-01-01"],
  ["199", "1990-01-01", "2000-01-01"],
  ["19XX", "1900-01-01", "2000-01-01"],
  ["19", "1900-01-01", "2000-01-01"],
  ["1998-10-XX", "1998-10-01", "1998-11-01"],
  ["1998-XX-XX", "1998-01-01", "1999-01-01"],
  ["1989-WXX", "1989-01-01", "1990-01-01"],
  ["2023-09-13/2023-09-17", "2023-09-13", "2023-09-18"],
  ["2023-09/2023-11", "2023-09-01", "2023-12-01"],
];

const none = [
  "",
  "P3D",
  "PAST_REF",
  "XXXX-09",
  "XXXX-WXX-3",
  "2023-13",
  "2023-02-30",
  "2023-W53",
  "2023-Q5",
  "2023-W37-8",
  "2023-09-17/2023-09-13",
  "T16:29",
  "Wednesday",
  "2023/P3D",
  "20233",
  "2023-9",
  "0000",
  "9999",
  "2023-SUX",
  "1X9",
];

describe("intervalOf", () => {
  it.each(days)("gives the days of %s", (value, from, to) => {
    expect(intervalOf(value)).toEqual({ from, to });
  });
  it.each(none)("names no days: %j", (value) => {
    expect(intervalOf(value)).toBeNull();
  });
});

describe("intervals", () => {
  const week = { from: "2023-09-11", to: "2023-09-18" };
  const day = { from: "2023-09-17", to: "2023-09-18" };
  const next = { from: "2023-09-18", to: "2023-09-19" };
  it("overlap where they share a day, not where they meet", () => {
    expect([overlap(week, day), overlap(day, week), overlap(week, next)]).toEqual([true, true, false]);
  });
  it("hold one another", () => {
    expect([contains(week, day), contains(day, week)]).toEqual([true, false]);
  });
  it("share days", () => {
    expect([intersection(day, week), intersection(week, next)]).toEqual([day, null]);
  });
  it("are widened over the end of a month and not beyond the calendar", () => {
    expect(widen({ from: "2024-03-01", to: "2024-03-02" }, 1)).toEqual({
      from: "2024-02-29",
      to: "2024-03-03",
    });
    expect(widen({ from: "0001-01-01", to: "0001-01-02" }, 3).from).toBe("0001-01-01");
  });
  it("are measured in days", () => {
    expect([
      lengthInDays(week),
      gapInDays(week, next),
      gapInDays({ ...next, from: "2023-09-20" }, week),
    ]).toEqual([7, 0, 2]);
  });
  it("are ordered by first, then last day", () => {
    expect([next, week, day].sort(compareIntervals)).toEqual([week, day, next]);
    expect(compareIntervals(day, { ...day })).toBe(0);
  });
});
