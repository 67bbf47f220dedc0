import { describe, expect, it } from "vitest";
import { HOLIDAY_NAMES, holidayIn } from "../../src/calendar/holidays.ts";

describe("holidayIn", () => {
  it.each([
    ["christmas", 2023, "2023-12-25"],
    ["thanksgiving", 2023, "2023-11-23"],
    ["memorial day", 2024, "2024-05-27"],
    ["labor day", 2024, "2024-09-02"],
    ["election day", 2022, "2022-11-08"],
    ["election day", 2016, "2016-11-08"],
    ["easter", 2024, "2024-03-31"],
    ["good friday", 2024, "2024-03-29"],
    ["ash wednesday", 2024, "2024-02-14"],
    ["mother's day", 2024, "2024-05-12"],
  ])("%s of %i", (name, year, date) => expect(holidayIn(name, year)).toBe(date));

  it("knows every name of its own list, in any year", () => {
    for (const name of HOLIDAY_NAMES)
      for (const year of [1900, 2000, 2024, 2100]) expect(holidayIn(name, year)).toMatch(`${year}-`);
  });

  it("does not know what is no holiday", () => {
    expect(holidayIn("black sunday", 2024)).toBeNull();
    expect(holidayIn("toString", 2024)).toBeNull();
  });
});
