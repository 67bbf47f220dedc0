import { civilDate, dayOf } from "../calendar/days.ts";
import { MONTHS } from "../english/calendar-words.ts";
import type { DateValue } from "../model/common.ts";

/** A date for a person, its last day included: "19 Jun 2024", "19 Jun 2024 14:05", "Jun 2024", "13 Sep 2023 – 17 Sep 2023". */
export function daysOf({ value, from, last, precision }: DateValue): string {
  if (from === null || last === null) return value;
  if (precision === "year") return from.slice(0, 4);
  if (precision === "month") return monthOf(from);
  const clock = precision === "minute" ? ` ${/T(\d\d:\d\d)/.exec(value)?.[1] ?? ""}` : "";
  return from === last ? `${dayText(from)}${clock}` : `${dayText(from)} – ${dayText(last)}`;
}

/** The month of a day: "Jun 2024". */
export function monthOf(day: string): string {
  const { year, month } = civilDate(dayOf(day) ?? 0);
  return `${short(month)} ${year}`;
}

function dayText(iso: string): string {
  const { year, month, day } = civilDate(dayOf(iso) ?? 0);
  return `${day} ${short(month)} ${year}`;
}

function short(month: number): string {
  const name = MONTHS[month - 1] ?? "";
  return name.slice(0, 1).toUpperCase() + name.slice(1, 3);
}
