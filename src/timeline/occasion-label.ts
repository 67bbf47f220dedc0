import { civilDate, dayOf, weekday } from "../calendar/days.ts";
import { MONTHS, WEEKDAYS } from "../english/calendar-words.ts";
import type { Occasion } from "../model/timeline.ts";

/** What stands above an occasion: its place, its days with their weekdays, and whom it brings together. */
export function labelOf(
  { from, to, place, participants }: Omit<Occasion, "label">,
  principals: ReadonlySet<string>,
): string {
  const principal = participants.filter(({ id }) => id !== null && principals.has(id));
  const people = (principal.length > 0 ? principal : participants).flatMap(({ name }) => name ?? []);
  const facts = [place?.name ?? "", daysBetween(dayOf(from) ?? 0, (dayOf(to) ?? 1) - 1), people.join(", ")];
  return facts.filter((fact) => fact !== "").join(" · ");
}

/** "Wed 13 Sep 2023", "Wed 24 – Fri 26 Apr 2019", "Tue 31 Dec 2024 – Wed 1 Jan 2025". */
function daysBetween(first: number, last: number): string {
  if (first === last) return dayText(first, "year");
  const [a, b] = [civilDate(first), civilDate(last)];
  const shared = a.year !== b.year ? "year" : a.month !== b.month ? "month" : "day";
  return `${dayText(first, shared)} – ${dayText(last, "year")}`;
}

/** A day as far as it must be said: the first of two leaves out what the second says. */
function dayText(number: number, down: "day" | "month" | "year"): string {
  const { year, month, day } = civilDate(number);
  const name = `${short(WEEKDAYS[weekday(number) - 1])} ${day}`;
  if (down === "day") return name;
  return `${name} ${short(MONTHS[month - 1])}${down === "year" ? ` ${year}` : ""}`;
}

/** "september" → "Sep". */
function short(name = ""): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1, 3);
}
