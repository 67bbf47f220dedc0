import { civilDate, weekday } from "../calendar/days.ts";
import { MONTHS, WEEKDAYS } from "./calendar-words.ts";

/** Days as a person reads them, by their day numbers, both included: "Wed 13 Sep 2023", "Wed 13 – Sun 17 Sep 2023". */
export function daysText(first: number, last: number): string {
  if (first === last) return dayText(first, "year");
  const [from, to] = [civilDate(first), civilDate(last)];
  const shared = from.year !== to.year ? "year" : from.month !== to.month ? "month" : "day";
  return `${dayText(first, shared)} – ${dayText(last, "year")}`;
}

/** A day as far as it is to be said: "Wed 13", "Wed 13 Sep", "Wed 13 Sep 2023". */
export function dayText(number: number, down: "day" | "month" | "year"): string {
  const { year, month, day } = civilDate(number);
  const name = `${short(WEEKDAYS[weekday(number) - 1])} ${day}`;
  if (down === "day") return name;
  return `${name} ${short(MONTHS[month - 1])}${down === "year" ? ` ${year}` : ""}`;
}

/** "september" → "Sep". */
export function short(word = ""): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1, 3)}`;
}
