import { civilDate, dayOf } from "../../calendar/days.ts";
import { MONTHS } from "../../english/calendar-words.ts";
import { daysText, dayText, short } from "../../english/days-text.ts";
import type { DateValue } from "../../model/common.ts";
import type { TimelineArticle } from "../../model/timeline.ts";

/** The month of a date as a heading, "SEPTEMBER 2023"; the year alone where no month is known, "UNDATED" without any. */
export function monthHeading(date: DateValue | null): string {
  const days = someDays(date);
  if (days !== null) {
    const { year, month } = civilDate(days.last);
    return `${MONTHS[month - 1]?.toUpperCase()} ${year}`;
  }
  const iso = date?.from ?? date?.value ?? "";
  const [year, month] = [/^\d{4}/.exec(iso)?.[0], monthNumber(date)];
  if (year === undefined) return "UNDATED";
  return month === null ? year : `${MONTHS[month - 1]?.toUpperCase()} ${year}`;
}

/** A date within its month: "Wed 13" for a day, "Mon 11 – Sun 17" for a week or some days, "" for what is known less exactly. */
export function dayLabel(date: DateValue | null): string {
  const days = someDays(date);
  if (days !== null) return `${dayText(days.first, "day")} – ${dayText(days.last, "day")}`;
  const day = isDay(date) ? dayOf(date?.from ?? "") : null;
  return day === null ? "" : dayText(day, "day");
}

/** A date on its own: "Wed 13 Sep 2023", "Mon 11 – Sun 17 Sep 2023", "Sep 2023", "2023"; "undated" for none. */
export function dateText(date: Pick<DateValue, "value"> | null): string {
  if (date === null) return "undated";
  const days = someDays(date);
  if (days !== null) return daysText(days.first, days.last);
  const day = isDay(date) ? dayOf(date.value) : null;
  if (day !== null) return dayText(day, "year");
  const month = monthNumber(date);
  const year = /^\d{4}/.exec(date.value)?.[0];
  if (year === undefined || date.value.includes("/")) return date.value;
  return month === null ? date.value : `${short(MONTHS[month - 1])} ${year}`;
}

/** When an article was published: "Wed 13 Sep 2023 16:29"; a date that other articles give is marked. */
export function publishedText(published: TimelineArticle["published"]): string {
  if (published === null) return "undated";
  const guessed = published.basis === "inferred" ? "(inferred)" : "";
  return [dateText(published), hourText(published), guessed].filter(Boolean).join(" ");
}

/** The time of day that a date tells: "21:40", "evening"; "" where it tells none. */
export function hourText(date: Pick<DateValue, "value"> | null): string {
  const hour = /^[^/T]*T([^/]*)$/.exec(date?.value ?? "")?.[1] ?? "";
  return PARTS_OF_DAY.get(hour) ?? (/^\d\d/.test(hour) ? hour.slice(0, 5) : "");
}

/** TIMEX3's parts of the day. */
const PARTS_OF_DAY: ReadonlyMap<string, string> = new Map([
  ["MO", "morning"],
  ["MI", "midday"],
  ["AF", "afternoon"],
  ["EV", "evening"],
  ["NI", "night"],
]);

/** The days of a week or of a range of whole days, both included; null for all else. */
function someDays(
  date: (Pick<DateValue, "value"> & Partial<DateValue>) | null,
): { first: number; last: number } | null {
  const isSome = /^\d{4}-(?:W\d\d|\d\d-\d\d\/\d{4}-\d\d-\d\d)$/.test(date?.value ?? "");
  const [first, end] = [dayOf(date?.from ?? ""), dayOf(date?.to ?? "")];
  return isSome && first !== null && end !== null && end - first > 1 ? { first, last: end - 1 } : null;
}

function isDay(date: Pick<DateValue, "value"> | null): boolean {
  return /^\d{4}-\d\d-\d\d(T[^/]*)?$/.test(date?.value ?? "");
}

/** The month that a value names: "2023-09", "2023-09-13"; not "2023", "2023-W37", "2023-Q3". */
function monthNumber(date: Pick<DateValue, "value"> | null): number | null {
  const month = /^\d{4}-(\d\d)(?!\d)/.exec(date?.value ?? "")?.[1];
  return month === undefined ? null : Number(month);
}
