import { addMonths, civilDate, isoOf, two, yearOf } from "./days.ts";
import { weekValue } from "./weeks.ts";

/** The calendar units that a relative time expression counts in ("two quarters ago"). */
export type Unit = "day" | "week" | "weekend" | "month" | "quarter" | "half" | "year" | "decade" | "century";

/** The value of the unit that a day lies in: day number of 2023-09-13 → `2023-W37`, `2023-09`, `2023-Q3`, `202X`. */
export function unitValue(day: number, unit: Unit): string {
  const { year, month } = civilDate(day);
  switch (unit) {
    case "day":
      return isoOf(day);
    case "week":
      return weekValue(day);
    case "weekend":
      return `${weekValue(day)}-WE`;
    case "month":
      return `${yearOf(year)}-${two(month)}`;
    case "quarter":
      return `${yearOf(year)}-Q${Math.ceil(month / 3)}`;
    case "half":
      return `${yearOf(year)}-H${month <= 6 ? 1 : 2}`;
    case "year":
      return yearOf(year);
    case "decade":
      return `${yearOf(year).slice(0, 3)}X`;
    case "century":
      return `${yearOf(year).slice(0, 2)}XX`;
  }
}

/** A day number moved by whole units: months and longer keep the day of the month where the month has it. */
export function shiftDay(day: number, count: number, unit: Unit): number {
  const months = MONTHS[unit];
  return months === undefined ? day + count * (unit === "day" ? 1 : 7) : addMonths(day, count * months);
}

/** Whether a word of data is a unit of the calendar. */
export function isUnit(unit: string | null): unit is Unit {
  return (
    unit !== null && (unit === "day" || unit === "week" || unit === "weekend" || Object.hasOwn(MONTHS, unit))
  );
}

const MONTHS: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** The seasons as TIMEX3 writes them, in the order of a year. */
export const SEASONS: readonly string[] = ["SP", "SU", "FA", "WI"];
