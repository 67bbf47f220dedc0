import type { DateValue } from "../../model/common.ts";

/** Where a date stands among others: a day at itself, a week, a month or a year behind its last day, what has no date last. */
export function placeInTime(date: DateValue | null): string {
  if (date?.from == null) return date?.value ?? "~";
  return COARSE.has(date.precision) && date.to !== null ? `${date.to}-` : `${date.from}.`;
}

const COARSE: ReadonlySet<string> = new Set(["week", "month", "year"]);
