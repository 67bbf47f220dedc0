import { civilDate, dayNumber, two, weekday, yearOf } from "./days.ts";

/** A week as ISO 8601 counts it: from Monday, the first with a Thursday in its year. */
export interface IsoWeek {
  year: number;
  week: number;
}

/** The ISO week of a day number: 2024-12-30 lies in 2025-W01. */
export function isoWeek(number: number): IsoWeek {
  const thursday = number - weekday(number) + 4;
  const { year } = civilDate(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** The day number of a week's Monday. */
export function mondayOf({ year, week }: IsoWeek): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekday(fourth) + 1 + (week - 1) * 7;
}

/** Whether the year has this week: 53 only in the years with 53 Thursdays. */
export function isWeek({ year, week }: IsoWeek): boolean {
  return week >= 1 && isoWeek(mondayOf({ year, week })).year === year;
}

/** The week of a day number as a TIMEX3 value: `2023-W37`. */
export function weekValue(number: number): string {
  const { year, week } = isoWeek(number);
  return `${yearOf(year)}-W${two(week)}`;
}
