import { utcTicks } from "d3-time";
import { civilDate } from "../../calendar/days.ts";
import { MONTHS } from "../../english/calendar-words.ts";
import type { Placed } from "./stretches.ts";

/** A label of the axis at a day. */
export interface Tick {
  day: number;
  label: string;
}

const DAY = 86_400_000;
const BETWEEN_TICKS = 84;

/**
 * Days, months or years to label in a stretch, as many as its width has room for; its first names the year. Where there is
 * room for one, it is the day on which most of what the axis shows falls, or its month where no day of it is known (`vague`).
 */
export function ticksOf(
  { first, last, left, right }: Placed,
  days: readonly number[],
  vague: ReadonlySet<number>,
): Tick[] {
  const count = Math.floor((right - left) / BETWEEN_TICKS);
  const regular = utcTicks(new Date(first * DAY), new Date((last + 1) * DAY), count)
    .map((date) => date.getTime() / DAY)
    .filter(Number.isInteger);
  const shown = count < 2 || regular.length === 0 ? [fullest(first, last, days)] : regular;
  const monthly = shown.every((day) => civilDate(day).day === 1 || vague.has(day));
  let above: number | null = null;
  return shown.map((at) => {
    const { year, month, day } = civilDate(at);
    const parts = [
      monthly ? "" : String(day),
      (MONTHS[month - 1] ?? "").slice(0, 3),
      year === above ? "" : String(year),
    ];
    above = year;
    return { day: at, label: capitals(parts.filter(Boolean).join(" ")) };
  });
}

/** How long a fold leaves out, in words and as short as it is drawn: "14 months", "14 mo". */
export function foldLabel(days: number): { long: string; short: string } {
  if (days > 730) return inUnits(Math.round(days / 365), "years", "y");
  return days > 60 ? inUnits(Math.round(days / 30.4), "months", "mo") : inUnits(days, "days", "d");
}

function inUnits(count: number, long: string, short: string): { long: string; short: string } {
  return { long: `${count} ${long}`, short: `${count} ${short}` };
}

function capitals(label: string): string {
  return label.replace(/[a-z]+/g, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}

function fullest(first: number, last: number, days: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const day of days) if (first <= day && day <= last) counts.set(day, (counts.get(day) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? Math.round((first + last) / 2);
}
