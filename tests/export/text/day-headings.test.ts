import { describe, expect, it } from "vitest";
import { dateValue } from "../../../src/calendar/date-value.ts";
import { dateText, dayLabel, hourText, monthHeading } from "../../../src/export/text/day-headings.ts";

describe("dates on the page", () => {
  it.each([
    [dateValue("2024-06-19TEV", "stated"), "JUNE 2024", "Wed 19", "Wed 19 Jun 2024", "evening"],
    [dateValue("2024-06-19T09:30", "stated"), "JUNE 2024", "Wed 19", "Wed 19 Jun 2024", "09:30"],
    [dateValue("2024-06", "stated"), "JUNE 2024", "", "Jun 2024", ""],
    [dateValue("2024", "stated"), "2024", "", "2024", ""],
    [dateValue("2024-W25", "stated"), "JUNE 2024", "Mon 17 – Sun 23", "Mon 17 – Sun 23 Jun 2024", ""],
    [dateValue("2024-W27", "stated"), "JULY 2024", "Mon 1 – Sun 7", "Mon 1 – Sun 7 Jul 2024", ""],
    [dateValue("2024-Q2", "stated"), "2024", "", "2024-Q2", ""],
    [
      dateValue("2024-06-19/2024-06-21", "stated"),
      "JUNE 2024",
      "Wed 19 – Fri 21",
      "Wed 19 – Fri 21 Jun 2024",
      "",
    ],
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
