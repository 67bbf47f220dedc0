import type { Form } from "../candidate.ts";
import { ago, nightsAgo } from "./ago.ts";
import { bareUnit, endOfUnit, midYear, ordinalUnit, samePeriod, yearEnd, yearPeriod } from "./bare-unit.ts";
import { andDay, dayAnd, dayMonth, dayOfMonth, monthDay, numericDate } from "./calendar-date.ts";
import { clock, militaryClock } from "./clock.ts";
import { codedPeriod } from "./coded-period.ts";
import { daysAtEnd, lastDayOfMonth, someDayOfMonth, weekdayOfMonth } from "./day-in-month.ts";
import { dayOfMonthNamed, dayOfUnit } from "./day-of-unit.ts";
import { compoundUnit, countedUnits, oneUnit, quarterCentury, unitLong, units } from "./duration.ts";
import { century, decade } from "./era.ts";
import { holiday } from "./holiday.ts";
import { month, monthYear } from "./month.ts";
import { daysByHoliday, weekdayByHoliday } from "./near-holiday.ts";
import { noon, partOfDay } from "./part-of-day.ts";
import { unitBefore, yearAgo } from "./period.ts";
import { quarter, sharedQuarter } from "./quarter.ts";
import { adverb, now, oneDay, pastAndFuture, theseDays } from "./reference.ts";
import { season } from "./season.ts";
import { daily, every, times } from "./set.ts";
import { spelledClock } from "./spelled-clock.ts";
import { dayBeforeYesterday, today } from "./today.ts";
import { weekday, weekdays } from "./weekday.ts";
import { beforeLast, dayWeek, weekdaysAgo, weeksAgoDay, weeksFromDay, weeksToday } from "./weeks-from-day.ts";
import { thatUnit, whichUnit } from "./which-unit.ts";
import { year, years } from "./year.ts";

/** Every form of time expression. Where two match the same words the longer wins, then the one that stands first here. */
export const FORMS: readonly Form[] = [
  numericDate, // 2023-09-13
  monthDay, // Sept. 13, 2023
  dayMonth, // 13 September
  dayAnd, // between 24 (and 26 April)
  andDay, // (June 18) and 19
  dayOfMonth, // on the 25th
  dayOfUnit, // the first of the month
  dayOfMonthNamed, // the first day of March
  weekdayOfMonth, // the third Sunday in January
  lastDayOfMonth, // the last day of August
  daysAtEnd, // the last days of 2017
  someDayOfMonth, // a March Sunday in 1999
  monthYear, // October 1984
  month, // last October
  weekdayByHoliday, // the Friday before Memorial Day
  daysByHoliday, // three days after Christmas
  holiday, // last Thanksgiving
  weekdays, // on Mondays
  weekday, // next Friday
  dayBeforeYesterday, // the day after tomorrow
  today, // yesterday
  weeksFromDay, // a week from Monday
  weeksAgoDay, // a week ago Tuesday
  weeksToday, // three weeks today
  weekdaysAgo, // two Fridays ago
  dayWeek, // Friday week
  beforeLast, // the night before last
  clock, // 9 a.m.
  spelledClock, // three in the afternoon
  militaryClock, // 0300 GMT
  noon, // midnight
  partOfDay, // this morning
  yearPeriod, // the 1988 period
  samePeriod, // the corresponding period last year
  yearAgo, // the year-earlier quarter
  unitBefore, // the year before
  sharedQuarter, // the third (and fourth quarters)
  quarter, // the third quarter
  codedPeriod, // Q1 2018
  season, // last fall
  every, // every two weeks
  times, // twice a year
  daily, // quarterly
  ago, // two weeks ago
  nightsAgo, // three nights later
  thatUnit, // that day
  whichUnit, // last week
  century, // the 19th century
  decade, // the 1990s
  oneDay, // will one day be
  countedUnits, // the first nine months
  compoundUnit, // two-year
  quarterCentury, // the last quarter-century
  unitLong, // a week-long visit
  oneUnit, // an hour and a half
  units, // recent weeks
  ordinalUnit, // the second day
  midYear, // mid-year
  yearEnd, // year-end
  endOfUnit, // the end of the month
  bareUnit, // the fiscal year
  years, // 1990-91
  year, // 1988
  pastAndFuture, // the near future
  theseDays, // these days
  adverb, // recently
  now,
];
