import { isDate, two } from "../../calendar/days.ts";
import { MONTH_PATTERN, monthOf } from "../../english/calendar-words.ts";
import type { Span } from "../../model/span.ts";

/** A calendar date printed in full in a text, with the time where one is printed beside it. */
export interface PrintedDate extends Span {
  /** `2023-09-13` or `2023-09-13T16:29`; `XXXX-09-13` where the year is left out. */
  value: string;
  /** The date with day and month changed over, where both readings are possible. */
  alternative: string | null;
}

interface Day {
  year: number | null;
  month: number;
  day: number;
}

const MONTH = `(?<mon>${MONTH_PATTERN})\\.?`;
const TH = "(?:st|nd|rd|th)?";
/** A year, behind which pages forget the space: "3 Sep 20253 Sep 2025", "19 June 202412:35 GMT". */
const YEAR = "(?<y>(?:19|20)\\d\\d)(?:\\b|(?=\\d{1,2}(?:[:.]\\d\\d| \\p{L}{3})))";
/** 15 Mar 2024 | 03 November,2024 | 1st of May, 2019 | the 1st day of May of 2019 | 26-Apr-2019 */
const DAY_MONTH = `\\b(?<d>\\d{1,2})${TH}(?: day)?(?: of)?[ \\t.,/-]{1,2}${MONTH}(?:(?:[ \\t.,/-]{1,3}|,? (?:of|in) )${YEAR})?`;
/** September 13, 2023 | Mar 15 2024 | Apr. 25th 2019 */
const MONTH_DAY = `\\b${MONTH}[ \\t-]{1,2}(?<d>\\d{1,2})${TH}\\b(?!:\\d)(?:[ \\t.,-]{1,3}${YEAR})?`;
/** 2023-09-13 | 2023/9/13 | 2023.09.13 */
const ISO = "(?<![\\d.-])(?<y>(?:19|20)\\d\\d)[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})(?!\\d)";
/** 26/04/2019 | 3.9.2025 | 09-13-2023 */
const NUMERIC =
  "(?<![\\d.-])(?<a>\\d{1,2})(?<sep>[-/.])(?<b>\\d{1,2})\\k<sep>(?<y>(?:19|20)\\d\\d)(?!\\d|\\.\\d)";
/** AP-WF-05-20-13 1412GMT: a wire's own stamp. */
const WIRE = "\\b[A-Z]{2}-(?:[A-Z]{2}-)?(?<m>\\d\\d)-(?<d>\\d\\d)-(?<short>\\d\\d) \\d{4}(?:GMT|E[DS]T)\\b";
const FORMS = [DAY_MONTH, MONTH_DAY, ISO, NUMERIC, WIRE].map((form) => new RegExp(form, "giu"));

const CLOCK =
  "(?<h>\\d{1,2})(?:[:.h](?<min>\\d\\d)(?:[:.]\\d\\d(?:\\.\\d+)?)?)?\\s?(?<half>[ap]\\.?\\s?m\\b\\.?)?";
const AFTER = new RegExp(
  `^(?:T|[\\s,|@·•–-]{1,4}(?:at\\s|around\\s)?|\\s?\\(|(?=\\d{1,2}[:.]\\d\\d))${CLOCK}`,
  "iu",
);
const BEFORE = new RegExp(
  `(?<![\\d:.])${CLOCK}\\s?(?:[A-Z]{2,5}|GMT[+-]\\d{1,2})?[\\s,|·•–-]{1,4}(?:on\\s)?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\\s+)?$`,
  "iu",
);

/** Finds every full date of a short text, in the forms in which pages print them, in order. */
export function printedDates(text: string): PrintedDate[] {
  const matches = FORMS.flatMap((form) => [...text.matchAll(form)]);
  const found: PrintedDate[] = [];
  // A date with its year first: in "18:30 March 05, 2024" the day is 05.
  for (const match of [...matches.filter(hasYear), ...matches.filter((other) => !hasYear(other))]) {
    const date = dateOf(text, match);
    if (date && !found.some((other) => other.start < date.end && date.start < other.end)) found.push(date);
  }
  return found.sort((a, b) => a.start - b.start);
}

function hasYear(match: RegExpExecArray): boolean {
  return match.groups?.y !== undefined || match.groups?.short !== undefined;
}

function dateOf(text: string, match: RegExpExecArray): PrintedDate | null {
  const groups = match.groups ?? {};
  const end = match.index + match[0].length;
  const [day, other] = settled(readings(groups), groups, text.slice(end, end + 24));
  if (!day) return null;
  const after = AFTER.exec(text.slice(end, end + 24));
  const before = BEFORE.exec(text.slice(Math.max(0, match.index - 40), match.index));
  const late = timeOf(after?.groups);
  const early = late ? null : timeOf(before?.groups);
  const time = late ?? early ?? "";
  return {
    start: early && before ? match.index - before[0].length : match.index,
    end: late && after ? end + after[0].trimEnd().length : end,
    value: show(day) + time,
    alternative: other ? show(other) + time : null,
  };
}

/** Dots stand between day and month (3.9.2025); beside an American zone the month comes first, beside another the day. */
function settled(
  [first, second]: [Day | null, Day | null],
  { sep }: Record<string, string | undefined>,
  after: string,
): [Day | null, Day | null] {
  if (second === null || sep === ".") return [first, null];
  if (/\b(?:[ECMP][SD]?T|AK[SD]T|HST)\b/.test(after)) return [second, null];
  return [
    first,
    /\b(?:IST|GMT|UTC|BST|CES?T|EES?T|MSK|AE[SD]T|NZ[SD]T|SAST|WAT|EAT|PKT|SGT|HKT|KST|JST|GST)\b/.test(after)
      ? null
      : second,
  ];
}

/** The day that a match names, and the second one that numbers such as 03/04/2024 can name. */
function readings(groups: Record<string, string | undefined>): [Day | null, Day | null] {
  const year = groups.y ? Number(groups.y) : groups.short ? wholeYear(groups.short) : null;
  if (groups.a && groups.b) {
    const first = check({ year, month: Number(groups.b), day: Number(groups.a) });
    const second = check({ year, month: Number(groups.a), day: Number(groups.b) });
    return groups.a === groups.b || !first ? [first ?? second, null] : [first, second];
  }
  const month = groups.m ? Number(groups.m) : monthOf(groups.mon ?? "");
  return [check({ year, month, day: Number(groups.d) }), null];
}

/** Wires stamp their takes since the seventies: 79 is 1979, 13 is 2013. */
function wholeYear(short: string): number {
  return Number(`${short < "70" ? "20" : "19"}${short}`);
}

const LEAP_YEAR = 2000;
const NOON = 12;
const HOURS = 24;
const MINUTES = 60;

function check(day: Day): Day | null {
  return isDate(day.year ?? LEAP_YEAR, day.month, day.day) ? day : null;
}

/** `T16:29`, or null where the numbers are no time of day ("2019 15" is none, "3 pm" is one). */
function timeOf(groups: Record<string, string | undefined> | undefined): string | null {
  if (!groups?.h || (!groups.min && !groups.half)) return null;
  const half = groups.half?.charAt(0).toLowerCase();
  let hour = Number(groups.h);
  if (half && hour <= NOON) hour = (hour % NOON) + (half === "p" ? NOON : 0);
  const minute = Number(groups.min ?? "0");
  return hour < HOURS && minute < MINUTES ? `T${two(hour)}:${two(minute)}` : null;
}

function show({ year, month, day }: Day): string {
  return `${year ?? "XXXX"}-${two(month)}-${two(day)}`;
}
