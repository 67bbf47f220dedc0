import { WEEKDAY_PATTERN } from "../../english/calendar-words.ts";
import { dateLines } from "../decisions.ts";
import { type PrintedDate, printedDates } from "./printed-date.ts";

const MARKED =
  /^\W*(?:(?:first |originally )?(?:publish\w*|uploaded|posted|submitted|released|created)|publication date|updat\w*|(?:log )?closed|read by|last (?:updat|modif|edit)\w*|posted|date|dated|created|issued|released|modified|revised|filed|uploaded|added|submitted|aired|broadcast|recorded|judge?ment|handed down)\b/i;
const SMALL =
  /^(?:min|mins|minutes?|read|at|on|by|in|of|and|am|pm|a\.?m|p\.?m|local|time|edited|updated?|published|posted|last|modified|from|to|the|date|first|ago|hours?|uhr|hrs?|h|gmt|utc|for)$/iu;
/** A number, a mark, a name, a zone. */
const PLAIN =
  /^(?:[+−-]?\d+(?:[.:]\d+)*|[\p{P}\p{S}]+|\p{Lu}[\p{L}\p{M}.'’/+-]*\d*|\d{1,4}[ap]m|[A-Z]+[+-]\d+(?::\d+)?)$/u;
/** What parts a masthead: "Literary weekly · No. 5,118 · 23 June 2017", "3 JUNE 2021 // TRADE", columns of a letterhead. */
const CELLS = /\s*[|·•*★☆■♦›»]\s*|\s+\/{1,2}\s+|\s{2,}|\t/u;
const SIGNED = /\d \([^()]{2,40}\)\.\s/u;
const DASHES = /\s+[–—-]+\s+/u;
const STOPS = /[.!?]\s+(?=[\p{Lu}\d])/u;
/** What a date that stands for itself has on either side: "Spring number, Sunday 2 May 2021", "(Sunday 2 May 2021)". */
const BEFORE = /(?:^|[,.;:()[\]"“”'‘’–—-])\s*$/u;
const AFTER = /^\s*(?:$|[,.;:()[\]–—-])/u;
const WEEKDAY = new RegExp(
  `(?:^|[\\s,(])(?:${WEEKDAY_PATTERN}|mon|tues?|wed|thur?s?|fri|sat|sun)\\.?,?\\s*$`,
  "iu",
);
const DAY_OR_ZONE = new RegExp(
  `^(?:(?:${WEEKDAY_PATTERN}|mon|tues?|wed|thur?s?|fri|sat|sun)\\.?|[A-Z]{2,5}T|Z)$`,
  "iu",
);
/** Papers that say at their head what they are, and when they were given out. */
const PAPER =
  /^\W*(?:[\p{L}'’-]+ ){0,3}(?:releases?|announcements?|statements?|transcripts?|briefings?|conferences?|notices?|readouts?|bulletins?|communiqu[ée]s?|circulars?|newsletters?|interviews?|programmes?|remarks|numbers?|issues?|editions?|volumes?)\b/iu;

/** Whether a line of the page's head or foot is there to say when the article came out. */
export function isDateLine(text: string): boolean {
  if (text.length > dateLines().lineLetters) return false;
  const dates = fullDates(text);
  if (dates.length === 0) return false;
  return MARKED.test(text) || isPlain(text, dates) || isMasthead(text) || isSetOff(text, dates);
}

/** Nothing but a date with its year, its weekday and its hour: "Tuesday 16 October 2007, 7.40am". */
export function isBareDate(text: string): boolean {
  if (text.length > dateLines().bareLetters) return false;
  const dates = fullDates(text);
  const words = besides(text, dates)
    .split(/[\s|,()·•:;–—-]+/u)
    .filter(Boolean);
  return dates.length > 0 && words.every((word) => SMALL.test(word) || DAY_OR_ZONE.test(word));
}

/** The dates of a line that have a year. */
export function fullDates(text: string): PrintedDate[] {
  return /\d{4}/.test(text) ? printedDates(text).filter((date) => !date.value.startsWith("X")) : [];
}

/** Nothing but dates, names, numbers and small words: "PTI / Updated: Mar 05, 2024, 09:30 IST". */
function isPlain(text: string, dates: PrintedDate[]): boolean {
  const words = besides(text, dates)
    .split(/[\s|,()·•:;]+/u)
    .filter(Boolean);
  return words.length <= dateLines().lineWords && words.every((word) => SMALL.test(word) || PLAIN.test(word));
}

/** Cells, or short sentences, of which one is a date: "The crew's own paper. Last issue. 2 October 2019". */
function isMasthead(text: string): boolean {
  const { cellWords, lineWords } = dateLines();
  // A dateline is no masthead: "OSLO, March 5, 2024 (Example Wire) -- Four ministers met here.", "… (EW). Four ministers met here."
  const told = /[.!?]["”’]?$/u.test(text);
  const marks = told ? (SIGNED.test(text) ? [CELLS] : [CELLS, STOPS]) : [CELLS, STOPS, DASHES];
  return marks.some((mark) => {
    const cells = text.split(mark).filter(Boolean);
    const longest = mark === CELLS ? lineWords : cellWords;
    return cells.length > 1 && cells.every((cell) => countWords(cell) <= longest) && cells.some(isDateCell);
  });
}

function isDateCell(cell: string): boolean {
  const dates = fullDates(cell);
  return dates.length > 0 && (MARKED.test(cell) || isPlain(cell, dates));
}

/** A date between marks, with its weekday or in a paper that says what it is: "Press release, Tuesday 5 April 2016". */
function isSetOff(text: string, dates: PrintedDate[]): boolean {
  if (countWords(besides(text, dates)) > dateLines().lineWords) return false;
  return dates.some(({ start, end }) => {
    const above = text.slice(0, start);
    const bare = above.replace(WEEKDAY, "");
    return AFTER.test(text.slice(end)) && BEFORE.test(bare) && (bare !== above || PAPER.test(text));
  });
}

function besides(text: string, dates: PrintedDate[]): string {
  let rest = "";
  let from = 0;
  for (const date of dates) {
    rest += ` ${text.slice(from, date.start)}`;
    from = date.end;
  }
  return rest + text.slice(from);
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word)).length;
}
