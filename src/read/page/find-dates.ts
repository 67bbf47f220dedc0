import { isDateLine } from "../dates/date-line.ts";
import { dateLines } from "../decisions.ts";
import { isBlock, isUnset, type Page, type Part } from "./page-parts.ts";

const MARK = /\d{4}/;
/** March 5, 2024 18:20 Oslo | Tue 5 Mar 2024 */
const STARTS_DATED =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?(?:\d{1,2}[ ./-]|\d{4}-|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)/i;

/** Date of next meeting | Minutes approved 13 July 2020 | LOAD-DATE: October 3, 2006: another day than that on which the text was given out. */
const OTHER_DAY =
  /^heard:|\b(?:(?:next|upcoming|forthcoming|following) (?:meeting|session|sitting|hearing|event|date|issue|edition)s?|(?:load|entry|access|retrieval)[- ]date|(?:approved|adopted|confirmed|ratified|accessed|retrieved)(?= (?:on )?\S+ \S+ (?:19|20)\d\d))\b/i;

/** A line without a date of its own that says of what day the one below is. */
function isOverOther(above: Part | undefined): boolean {
  return above !== undefined && !MARK.test(above.text) && OTHER_DAY.test(above.text);
}

/** Finds the lines that say when the article came out: above its first paragraphs, or at its end. */
export function findDates({ parts }: Page): void {
  const solid = parts.findIndex(
    (part, i) =>
      part.prose &&
      isUnset(part) &&
      (part.words >= dateLines().solidWords || parts[i + 1]?.prose === true) &&
      !isDateLine(part.text),
  );
  const head = solid < 0 ? Math.min(parts.length, dateLines().headParts) : solid + dateLines().belowParts;
  const last = parts.findLastIndex((part) => part.prose && isUnset(part));
  parts.forEach((part, i) => {
    if (isBlock(part.role) || (part.prose && part.words > dateLines().proseWords)) return;
    if (OTHER_DAY.test(part.text) || isOverOther(parts[i - 1])) return;
    if (STARTS_DATED.test(part.text) && part.words <= dateLines().datedWords && isDateLine(part.text)) {
      part.role = "date";
      return;
    }
    const near =
      i < head ||
      i > last ||
      /^\W*(?:(?:first |last )?(?:publish|updat|post)ed|publication date|last modified)\b/i.test(part.text);
    if (near && MARK.test(part.text) && isDateLine(part.text)) part.role = "date";
  });
}
