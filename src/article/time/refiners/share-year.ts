import { dayNumber, yearOf } from "../../../calendar/days.ts";
import type { Document } from "../../../model/document.ts";
import type { Candidate } from "../candidate.ts";
import { placeInYear, suffixOf, valueIn } from "./year-suffix.ts";

/**
 * Gives a date without a year that of the date it is listed with: "March 3 and May 1, 2019", "between Nov. 28 and
 * Jan. 3, 2018", "in May 2019 and in July". The order of the list tells where a year begins.
 */
export function shareYear(candidates: Candidate[], { text }: Document): Candidate[] {
  const shared = candidates.map((own, at) => beforeWeekday(own, candidates[at + 1], text));
  for (let at = shared.length - 2; at >= 0; at--) {
    const [own, next] = [shared[at], shared[at + 1]];
    if (own !== undefined && next !== undefined && LISTED.test(text.slice(own.end, next.start)))
      shared[at] = before(own, next);
  }
  for (let at = 1; at < shared.length; at++) {
    const [last, own] = [shared[at - 1], shared[at]];
    if (own !== undefined && last?.kind === own.kind && COORDINATED.test(text.slice(last.end, own.start)))
      shared[at] = inYear(own, last, 1);
  }
  return shared;
}

/** What stands between dates that share what the last one says. */
const LISTED =
  /^(?:,?\s*(?:and|or|to|through|thru|until|till|by)\b|,|\s?[-–])(?:\s+(?:on|in|from|during|of|by))?(?:\s+the)?\s*$/;
/** What stands between dates that share what the first one says: more than a comma. */
const COORDINATED =
  /^(?:,?\s*(?:and|or|to|through|thru|until|till)\b(?:\s+(?:on|in))?|\s?[-–])(?:\s+the)?\s*$/;

/** "ran Monday through Friday": so many days before the second */
function beforeWeekday(own: Candidate, next: Candidate | undefined, text: string): Candidate {
  if (own.relative?.rule !== "weekday" || next?.relative?.rule !== "weekday") return own;
  if (!UP_TO.test(text.slice(own.end, next.start))) return own;
  const days = ((next.relative.offset ?? 1) - (own.relative.offset ?? 1) + WEEK) % WEEK;
  return { ...own, relative: { ...own.relative, rule: `weekday-${days}`, offset: next.relative.offset } };
}

const UP_TO = /^(?: (?:to|through|thru|until|till) |\s?[-–]\s?)$/;
const WEEK = 7;

function before(own: Candidate, next: Candidate): Candidate {
  const [suffix, end] = [suffixOf(own), suffixOf(next)];
  if (suffix === null || end === null || own.kind !== "date" || next.kind !== "date")
    return inYear(own, next, -1);
  return suffix > end ? overNewYear(own, next) : own;
}

/** A date in the year of the one beside it, or in the year before or after, where it stands on the other side of New Year. */
function inYear(own: Candidate, other: Candidate, step: -1 | 1): Candidate {
  const suffix = suffixOf(own);
  const [, year = "", place = ""] = STATED.exec(other.value ?? "") ?? [];
  if (suffix === null) return own;
  if (year !== "") {
    const crosses = isBeyond(suffix, place, step);
    return { ...own, value: valueIn(yearOf(Number(year) + (crosses ? step : 0)), suffix), relative: null };
  }
  const { relative } = other;
  if (relative?.rule !== "shift" || relative.unit !== "year" || relative.part === null) return own;
  const offset = (relative.offset ?? 0) + (isBeyond(suffix, relative.part, step) ? step : 0);
  return { ...own, base: other.base, relative: { ...relative, offset, part: suffix } };
}

/** `2019-05-01`, `2015-Q2`, `2015-SU`: the year, and where in it. */
const STATED = /^(\d{4})(-(?:\d\d(?:-\d\d)?|[QH]\d|[A-Z]{2}))(?:T[A-Z\d:]+)?$/;

function isBeyond(suffix: string, other: string, step: number): boolean {
  const [own, place] = [placeInYear(suffix), placeInYear(other)];
  const length = Math.min(own.length, place.length);
  const [a, b] = [own.slice(0, length), place.slice(0, length)];
  return step < 0 ? a > b : a < b;
}

/** "from 28 December to 3 January": so many days before the second */
function overNewYear(own: Candidate, next: Candidate): Candidate {
  if (own.relative === null || next.relative === null) return own;
  const days = dayIn(YEAR + 1, next.relative.offset) - dayIn(YEAR, own.relative.offset);
  return { ...own, relative: { ...own.relative, rule: `date-${days}`, offset: next.relative.offset } };
}

/** Neither it nor the next is a leap year. */
const YEAR = 2001;

/** "Sept. 13" is 913. */
const HUNDRED = 100;

function dayIn(year: number, offset: number | null): number {
  return dayNumber(year, Math.floor((offset ?? 0) / HUNDRED), (offset ?? 0) % HUNDRED);
}
