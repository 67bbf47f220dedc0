import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, civilDate, dayNumber, dayOf, isoOf, weekday } from "../../src/calendar/days.ts";
import { isoWeek, isWeek, mondayOf, weekValue } from "../../src/calendar/weeks.ts";

const anyDay = fc.integer({ min: dayNumber(1, 1, 1), max: dayNumber(9999, 12, 30) });

describe("days", () => {
  it("agree with the language's own UTC calendar", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const utc = new Date(day * 86_400_000);
        expect(isoOf(day)).toBe(utc.toISOString().slice(0, 10));
        expect(weekday(day) % 7).toBe(utc.getUTCDay());
      }),
    );
  });
  it("come back from their date", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: date } = civilDate(day);
        expect(dayNumber(year, month, date)).toBe(day);
        expect(dayOf(isoOf(day))).toBe(day);
      }),
    );
  });
  it.each([["2023-02-29"], ["2023-13-01"], ["2023-1-1"], ["in 2023-01-01"], ["2023-01-011"], [""]])(
    "are not in %j",
    (text) => {
      expect(dayOf(text)).toBeNull();
      expect(addDays(text, 1)).toBeNull();
    },
  );
  it("move over leap days and ends of months", () => {
    expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
    expect(isoOf(addMonths(dayNumber(2023, 1, 31), 1))).toBe("2023-02-28");
    expect(isoOf(addMonths(dayNumber(2024, 3, 31), -13))).toBe("2023-02-28");
  });
});

describe("weeks", () => {
  it.each([
    ["2024-12-30", "2025-W01"],
    ["2021-01-03", "2020-W53"],
    ["2023-09-13", "2023-W37"],
  ])("of %s is %s", (day, week) => {
    expect(weekValue(dayOf(day) ?? 0)).toBe(week);
  });
  it("start on the Monday that leads back to them", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const monday = mondayOf(isoWeek(day));
        expect(weekday(monday)).toBe(1);
        expect(day - monday).toBeGreaterThanOrEqual(0);
        expect(day - monday).toBeLessThan(7);
      }),
    );
  });
  it("are 53 only in long years", () => {
    expect([
      isWeek({ year: 2020, week: 53 }),
      isWeek({ year: 2023, week: 53 }),
      isWeek({ year: 2023, week: 0 }),
    ]).toEqual([true, false, false]);
  });
});
