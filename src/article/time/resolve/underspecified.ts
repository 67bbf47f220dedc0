import { dayNumber, isoOf, two } from "../../../calendar/days.ts";
import { holidayIn } from "../../../calendar/holidays.ts";
import type { Relative } from "../../../calendar/resolve-pending.ts";
import { SEASONS } from "../../../calendar/units.ts";

const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    day: "XXXX-XX-XX",
    week: "XXXX-WXX",
    weekend: "XXXX-WXX-WE",
    month: "XXXX-XX",
    quarter: "XXXX-QX",
    half: "XXXX-HX",
    year: "XXXX",
    decade: "XXXX",
    century: "XXXX",
  }),
);

/** The value of a relative time whose start is not known: what it names stands, the rest is X (`XXXX-WXX-3TNI`, `XXXX-09-13`). */
export function underspecified({ rule, offset, unit, part }: Relative): string {
  const moved = Number(/[+-]\d+$/.exec(rule)?.[0] ?? 0);
  const known = (offset ?? 0) + (rule.startsWith("weekday") ? moved : 0);
  const tail = part?.startsWith("/") ? `/XXXX-${part.slice(1)}` : (part ?? "");
  if (moved !== 0 && rule.startsWith("date")) return `XXXX${movedDate(known, moved)}${tail}`;
  if (moved !== 0 && !rule.startsWith("weekday")) return `XXXX-XX-XX${tail}`;
  if (rule.startsWith("weekend")) return "XXXX-WXX-WE";
  if (rule.startsWith("holiday")) return `${holiday(unit ?? "")}${tail}`;
  if (rule.startsWith("weekday")) return `XXXX-WXX-${((((known - 1) % WEEK) + WEEK) % WEEK) + 1}${tail}`;
  if (rule.startsWith("month")) return `XXXX-${two(known)}${tail}`;
  if (rule.startsWith("date") && unit === "year") return "XXXX";
  if (rule.startsWith("date"))
    return `XXXX-${two(Math.floor(known / HUNDRED))}-${two(known % HUNDRED)}${tail}`;
  if (rule.startsWith("day")) return `XXXX-XX-${two(known)}${tail}`;
  if (rule.startsWith("period"))
    return `XXXX-${unit === "season" ? SEASONS[known - 1] : `${unit === "half" ? "H" : "Q"}${known}`}${tail}`;
  return `${UNITS.get(unit ?? "day") ?? "XXXX"}${tail}`;
}

const WEEK = 7;

/** "Sept. 13" is 913. */
const HUNDRED = 100;

/** Any year, to be compared with the next. */
const YEAR = 2001;

/** `-12-28`, six days before January 3 */
function movedDate(date: number, days: number): string {
  return isoOf(dayNumber(YEAR, Math.floor(date / HUNDRED), date % HUNDRED) + days).slice(4);
}

/** `XXXX-12-25` of Christmas; a holiday that falls on another day each year is some day. */
function holiday(name: string): string {
  const [first, second] = [holidayIn(name, YEAR), holidayIn(name, YEAR + 1)];
  return first !== null && first.slice(4) === second?.slice(4) ? `XXXX${first.slice(4)}` : "XXXX-XX-XX";
}
