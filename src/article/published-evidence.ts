import { dayOf, two, weekday } from "../calendar/days.ts";
import { MONTH_PATTERN, monthOf, WEEKDAY_PATTERN, WEEKDAYS } from "../english/calendar-words.ts";
import type { Document } from "../model/document.ts";

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
/** With a capital: "may" is a verb. */
const MONTH = `(?<mon>${MONTH_PATTERN.replace(/(?<=^|\|)[a-z]/g, (first) => first.toUpperCase())})\\.?`;
const DATES = [
  new RegExp(`\\b${MONTH} (?<d>\\d{1,2})(?!\\d|:|,\\d|\\.\\d)(?:,? (?<y>(?:19|20)\\d\\d)\\b)?`, "g"),
  new RegExp(`\\b(?<d>\\d{1,2}) ${MONTH}(?!\\p{L})(?:,? (?<y>(?:19|20)\\d\\d)\\b)?`, "gu"),
];
/** How well a weekday named fits a text that comes out so many days after it ("on Wednesday" on Thursday: 1). */
const WEEKDAY_FIT = [1, 0.9, 0.5, 0.25, 0.15, 0.25, 0.4];
const MOST = 60;

/** Collects the weekdays and dates of the article's body. */
export function gatherEvidence(document: Document): Evidence {
  const evidence: Evidence = { weekdays: [], dates: [] };
  for (const block of document.blocks) {
    if (block.kind === "title" || block.repeat || evidence.weekdays.length + evidence.dates.length > MOST)
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

/** How many statements could speak for or against a day. */
export function weight({ weekdays, dates }: Evidence): number {
  return weekdays.length + 2 * dates.length;
}

/** How well a day of publication agrees with what the body names, from 0 to 1. */
export function agreement(value: string, evidence: Evidence): number {
  const day = dayOf(value);
  const all = weight(evidence);
  if (day === null || all === 0) return 0;
  let sum = 0;
  for (const named of evidence.weekdays) sum += WEEKDAY_FIT[(weekday(day) - named + 7) % 7] ?? 0;
  for (const date of evidence.dates) sum += 2 * dateFit(day, date);
  return sum / all;
}

function dateFit(day: number, date: Evidence["dates"][number]): number {
  const year = dayOf(`${date.year ?? "2000"}-${two(date.month)}-${two(date.day)}`);
  if (year === null) return 0;
  const distance = date.year === null ? nearest(day - year) : day - year;
  if (distance >= 0 && distance <= 1) return 1;
  if (Math.abs(distance) <= 7) return distance > 0 ? 0.7 : 0.5;
  return Math.abs(distance) <= 60 ? 0.3 : 0.1;
}

/** The distance to the same day of the nearest year. */
function nearest(distance: number): number {
  const rest = distance - Math.round(distance / 365.25) * 365.25;
  return Math.round(rest);
}

function dateOf(groups: Record<string, string> | undefined): Evidence["dates"][number] {
  return {
    year: groups?.y ? Number(groups.y) : null,
    month: monthOf(groups?.mon ?? ""),
    day: Number(groups?.d),
  };
}
