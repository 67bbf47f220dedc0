import { dayOf, two, weekday } from "../calendar/days.ts";
import { MONTH_PATTERN, monthOf, WEEKDAY_PATTERN, WEEKDAYS } from "../english/calendar-words.ts";
import type { DateCandidate } from "../model/article.ts";
import type { Document } from "../model/document.ts";
import { publishedDay } from "./decisions.ts";

/** What the body's own words say of the day on which it was written. */
export interface Evidence {
  /** Weekdays named without "last" or "next", 1 for Monday. */
  weekdays: number[];
  /** Dates named with their month and day; the year where it stands, or null. */
  dates: { year: number | null; month: number; day: number }[];
}

const WEEKDAY = new RegExp(
  `\\b(?<away>(?:last|next|every|each|following|previous) )?(?<name>${WEEKDAY_PATTERN})\\b`,
  "gi",
);
const SHORT = "(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}";
const BESIDE_BEFORE = new RegExp(`(?<![a-z])${SHORT}\\.?,? (?:the )?$`, "i");
const BESIDE_AFTER = new RegExp(`^,? ?\\(${SHORT}\\)`, "i");
/** With a capital: "may" is a verb. */
const MONTH = `(?<mon>${MONTH_PATTERN.replace(/(?<=^|\|)[a-z]/g, (first) => first.toUpperCase())})\\.?`;
const DATES = [
  new RegExp(`\\b${MONTH} (?<d>\\d{1,2})(?!\\d|:|,\\d|\\.\\d)(?:,? (?<y>(?:19|20)\\d\\d)\\b)?`, "g"),
  new RegExp(`\\b(?<d>\\d{1,2}) ${MONTH}(?!\\p{L})(?:,? (?<y>(?:19|20)\\d\\d)\\b)?`, "gu"),
];

/** Collects the weekdays and dates of the article's body. */
export function gatherEvidence(document: Document): Evidence {
  const evidence: Evidence = { weekdays: [], dates: [] };
  for (const block of document.blocks) {
    if (
      block.kind === "title" ||
      block.repeat ||
      evidence.weekdays.length + evidence.dates.length > publishedDay().mostStatements
    )
      continue;
    const text = document.text.slice(block.start, block.end);
    for (const match of text.matchAll(WEEKDAY)) {
      if (!match.groups?.away) evidence.weekdays.push(WEEKDAYS.indexOf(match[0].toLowerCase()) + 1);
    }
    // Without a number there is no date.
    if (!/\d/.test(text)) continue;
    for (const form of DATES)
      for (const { groups } of text.matchAll(form)) evidence.dates.push(dateOf(groups));
  }
  return evidence;
}

/** The weekday right before a date, or in brackets behind it, 1 for Monday: "Thursday, September 19"; null where none stands. */
export function weekdayBeside({ span }: DateCandidate, text: string): number | null {
  if (span === null) return null;
  const [, before] = BESIDE_BEFORE.exec(text.slice(Math.max(0, span.start - 16), span.start)) ?? [];
  const [, after] = BESIDE_AFTER.exec(text.slice(span.end, span.end + 16)) ?? [];
  const name = (before ?? after)?.toLowerCase().slice(0, 3);
  const at = name === undefined ? -1 : WEEKDAYS.findIndex((day) => day.startsWith(name));
  return at < 0 ? null : at + 1;
}

/** How many statements could speak for or against a day. */
export function weight({ weekdays, dates }: Evidence): number {
  return weekdays.length + publishedDay().dateWeight * dates.length;
}

/** How well a day of publication agrees with what the body names, from 0 to 1. */
export function agreement(value: string, evidence: Evidence): number {
  const day = dayOf(value);
  const all = weight(evidence);
  if (day === null || all === 0) return 0;
  let sum = 0;
  for (const named of evidence.weekdays) sum += weekdayFit(weekday(day) - named);
  for (const date of evidence.dates) sum += publishedDay().dateWeight * dateFit(day, date);
  return sum / all;
}

/** How well a weekday named fits a text that comes out so many days after it ("on Wednesday" on Thursday: the next day). */
function weekdayFit(after: number): number {
  const m = publishedDay();
  const fit = [m.weekday0, m.weekday1, m.weekday2, m.weekday3, m.weekday4, m.weekday5, m.weekday6];
  return fit[(after + fit.length) % fit.length] ?? 0;
}

function dateFit(day: number, date: Evidence["dates"][number]): number {
  const model = publishedDay();
  const year = dayOf(`${date.year ?? "2000"}-${two(date.month)}-${two(date.day)}`);
  if (year === null) return 0;
  const distance = date.year === null ? nearest(day - year) : day - year;
  if (distance >= 0 && distance <= 1) return model.dateSame;
  if (Math.abs(distance) <= model.nearDays) return distance > 0 ? model.dateBefore : model.dateAfter;
  return Math.abs(distance) <= model.farDays ? model.dateNear : model.dateFar;
}

/** The days of a year. */
const YEAR = 365.25;

/** The distance to the same day of the nearest year. */
function nearest(distance: number): number {
  const rest = distance - Math.round(distance / YEAR) * YEAR;
  return Math.round(rest);
}

function dateOf(groups: Record<string, string> | undefined): Evidence["dates"][number] {
  return {
    year: groups?.y ? Number(groups.y) : null,
    month: monthOf(groups?.mon ?? ""),
    day: Number(groups?.d),
  };
}
