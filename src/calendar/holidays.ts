import { gregorianEaster } from "date-easter";
import { dayNumber, daysInMonth, isoOf, weekday } from "./days.ts";

/**
 * When each holiday falls: `12-25` every year; `11/4*4` the fourth Thursday of November, `5/-1*1` the last Monday of
 * May, `11/1*1+1` the day after the first Monday of November; `easter-2` two days before Easter Sunday.
 */
const HOLIDAYS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "new year's day": "01-01",
    "martin luther king day": "1/3*1",
    "martin luther king jr. day": "1/3*1",
    "valentine's day": "02-14",
    "presidents day": "2/3*1",
    "presidents' day": "2/3*1",
    "defender of the fatherland day": "02-23",
    "international women's day": "03-08",
    "st. patrick's day": "03-17",
    "april fools' day": "04-01",
    "day of the sun": "04-15",
    "earth day": "04-22",
    "anzac day": "04-25",
    "may day": "05-01",
    "victory day": "05-09",
    "mother's day": "5/2*7",
    "memorial day": "5/-1*1",
    "russia day": "06-12",
    "father's day": "6/3*7",
    "independence day": "07-04",
    "bastille day": "07-14",
    "labor day": "9/1*1",
    "columbus day": "10/2*1",
    halloween: "10-31",
    "all saints' day": "11-01",
    "election day": "11/1*1+1",
    "veterans day": "11-11",
    "armistice day": "11-11",
    "remembrance day": "11-11",
    thanksgiving: "11/4*4",
    "thanksgiving day": "11/4*4",
    "christmas eve": "12-24",
    christmas: "12-25",
    "christmas day": "12-25",
    "boxing day": "12-26",
    "new year's eve": "12-31",
    "ash wednesday": "easter-46",
    "palm sunday": "easter-7",
    "good friday": "easter-2",
    easter: "easter+0",
    "easter sunday": "easter+0",
    "easter monday": "easter+1",
  }),
);

/** The names of the holidays whose date can be reckoned, in lower case with straight apostrophes. */
export const HOLIDAY_NAMES: readonly string[] = [...HOLIDAYS.keys()];

/** The day of a holiday in a year: `holidayIn("thanksgiving", 1999)` is 1999-11-25; null for what is in no table. */
export function holidayIn(name: string, year: number): string | null {
  const rule = HOLIDAYS.get(name);
  if (rule === undefined) return null;
  if (/^\d\d-\d\d$/.test(rule))
    return isoOf(dayNumber(year, Number(rule.slice(0, 2)), Number(rule.slice(3))));
  if (rule.startsWith("easter")) {
    const easter = gregorianEaster(year);
    return isoOf(dayNumber(year, easter.month, easter.day) + Number(rule.slice(6)));
  }
  return isoOf(nthWeekday(rule, year));
}

function nthWeekday(rule: string, year: number): number {
  const [, month = "1", nth = "1", day = "1", more = "0"] = /^(\d+)\/(-?\d)\*(\d)(\+\d)?$/.exec(rule) ?? [];
  const m = Number(month);
  if (Number(nth) < 0) {
    const last = dayNumber(year, m, daysInMonth(year, m));
    return last - ((weekday(last) - Number(day) + 7) % 7);
  }
  const first = dayNumber(year, m, 1);
  return first + ((Number(day) - weekday(first) + 7) % 7) + (Number(nth) - 1) * 7 + Number(more);
}
