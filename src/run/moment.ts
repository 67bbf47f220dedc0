import { daysInMonth } from "../calendar/days.ts";

const MOMENT =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/** A date as an option or a table gives it, down to the minute: "2024", "2024-06", "2024-06-19T14:05:09Z" → `2024-06-19T14:05`; null for anything else. */
export function momentOf(text: string): string | null {
  const found = MOMENT.exec(text.trim());
  if (found === null) return null;
  const [, year = "", month, day, hour, minute] = found;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return null;
  if (day !== undefined && (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month))))
    return null;
  if (hour !== undefined && (Number(hour) > 23 || Number(minute) > 59)) return null;
  const date = [year, month, day].filter((part) => part !== undefined).join("-");
  return hour === undefined ? date : `${date}T${hour}:${minute}`;
}

/** The first day of a year, month or day as `momentOf` gives it: "2024-06" → `2024-06-01`. */
export function firstDayOf(moment: string): string {
  return `${moment}-01-01`.slice(0, 10);
}

/** The last day of a year, month or day as `momentOf` gives it: "2024-02" → `2024-02-29`. */
export function lastDayOf(moment: string): string {
  const [year = "", month = "12", day] = moment.split("-");
  return `${year}-${month}-${day ?? daysInMonth(Number(year), Number(month))}`;
}
