import { describe, expect, it } from "vitest";
import { dayOf } from "../../src/calendar/days.ts";
import { daysText } from "../../src/english/days-text.ts";

describe("daysText", () => {
  it.each([
    ["2023-09-13", "2023-09-13", "Wed 13 Sep 2023"],
    ["2023-09-13", "2023-09-17", "Wed 13 – Sun 17 Sep 2023"],
    ["2023-09-29", "2023-10-02", "Fri 29 Sep – Mon 2 Oct 2023"],
    ["2023-12-31", "2024-01-01", "Sun 31 Dec 2023 – Mon 1 Jan 2024"],
  ])("%s to %s", (first, last, text) => {
    expect(daysText(dayOf(first) ?? 0, dayOf(last) ?? 0)).toBe(text);
  });
});
