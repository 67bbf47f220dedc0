import { two } from "../../../calendar/days.ts";
import { SEASONS } from "../../../calendar/units.ts";
import type { Candidate } from "../candidate.ts";

/** "Sept. 13" is 913. */
const HUNDRED = 100;

/** What an undirected month, day or quarter adds to a year: `-07`, `-09-13`, `-Q3`; null for what needs no year. */
export function suffixOf({ kind, value, relative: named }: Candidate): string | null {
  // "June 31" has a month alone
  if (kind === "month" && value?.startsWith("XXXX")) return value.slice(4);
  const offset = named?.offset ?? 0;
  const part = named?.part ?? "";
  if (named?.rule === "month") return `-${two(offset)}${part}`;
  if (named?.rule === "date") return `-${two(Math.floor(offset / HUNDRED))}-${two(offset % HUNDRED)}${part}`;
  if (named?.rule !== "period") return null;
  if (named.unit === "season") return `-${SEASONS[offset - 1]}`;
  return `-${named.unit === "half" ? "H" : "Q"}${offset}${part}`;
}

/** The value of a month, day or quarter in a year; both ends of a range: `2022-06-18/2022-06-19`. */
export function valueIn(year: string, suffix: string): string {
  return year + suffix.replace("/", `/${year}-`);
}

/** Where in its year a value or a suffix stands, to be compared: seasons from spring on. */
export function placeInYear(suffix: string): string {
  const season = SEASONS.indexOf(suffix.slice(1));
  return season < 0 ? suffix : `-${season}`;
}
