import { describe, expect, it } from "vitest";
import { dateText, dayLabel, daysText, hourText, monthHeading } from "../../../src/export/text/days.ts";
import type { DateValue } from "../../../src/model/common.ts";

function dated(value: string, from: string | null = null): DateValue {
  return { value, from, to: null, basis: "stated" };
}

describe("daysText", () => {
  it.each([
    ["2023-09-13", "2023-09-13", "Wed 13 Sep 2023"],
    ["2023-09-13", "2023-09-17", "Wed 13 – Sun 17 Sep 2023"],
    ["2023-09-29", "2023-10-02", "Fri 29 Sep – Mon 2 Oct 2023"],
    ["2023-12-31", "2024-01-01", "Sun 31 Dec 2023 – Mon 1 Jan 2024"],
  ])("%s to %s", (first, last, text) => {
    expect(daysText(first, last)).toBe(text);
  });
});

describe("dates on the page", () => {
  it.each([
    [dated("2024-06-19TEV", "2024-06-19"), "JUNE 2024", "Wed 19", "Wed 19 Jun 2024", "evening"],
    [dated("2024-06-19T09:30", "2024-06-19"), "JUNE 2024", "Wed 19", "Wed 19 Jun 2024", "09:30"],
    [dated("2024-06", "2024-06-01"), "JUNE 2024", "", "Jun 2024", ""],
    [dated("2024", "2024-01-01"), "2024", "", "2024", ""],
    [dated("2024-W25", "2024-06-17"), "2024", "", "2024-W25", ""],
    [dated("2024-06-19/2024-06-21", "2024-06-19"), "JUNE 2024", "", "2024-06-19/2024-06-21", ""],
    [null, "UNDATED", "", "undated", ""],
  ])("%j", (date, month, label, text, hour) => {
    expect([monthHeading(date), dayLabel(date), dateText(date), hourText(date)]).toEqual([
      month,
      label,
      text,
      hour,
    ]);
  });
});
