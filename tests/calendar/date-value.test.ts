import { describe, expect, it } from "vitest";
import { dateValue } from "../../src/calendar/date-value.ts";

describe("dateValue", () => {
  it.each([
    ["2024-06-19T14:05", "2024-06-19", "minute"],
    ["2024-06-19T14", "2024-06-19", "part"],
    ["2024-06-19TEV", "2024-06-19", "part"],
    ["2024-06-19", "2024-06-19", "day"],
    ["2024-W25", "2024-06-23", "week"],
    ["2024-W25-WE", "2024-06-23", "range"],
    ["2024-02", "2024-02-29", "month"],
    ["2024-02-XX", "2024-02-29", "month"],
    ["2024", "2024-12-31", "year"],
    ["2024-Q2", "2024-06-30", "range"],
    ["2024-SU", "2024-08-31", "range"],
    ["202X", "2029-12-31", "range"],
    ["2024-06-19/2024-06-21", "2024-06-21", "range"],
  ])("gives %s its last day, %s, and says that it is known to the %s", (value, last, precision) => {
    expect(dateValue(value, "stated")).toMatchObject({ value, last, precision });
  });

  it.each(["P3D", "PAST_REF", "XXXX-09", "2024-02-30"])("gives %s no days", (value) => {
    expect(dateValue(value, "stated")).toBeNull();
  });
});
