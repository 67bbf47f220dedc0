import { MONTHS, WEEKDAYS } from "./calendar-words.ts";

/**
 * Where the subject of a clause is a personal pronoun, at its start or behind a time that opens it: "*He* flew", "On Friday *he* flew".
 * Offsets are UTF-16, half-open; null where it is another.
 */
export function subjectPronoun(text: string): { start: number; end: number } | null {
  const [all, opening = ""] = OPENED.exec(text) ?? [];
  return all === undefined ? null : { start: opening.length, end: all.length };
}

const TIME = [
  ...WEEKDAYS,
  ...MONTHS,
  "noon",
  "midnight",
  "dawn",
  "dusk",
  "night",
  "day",
  "week",
  "month",
  "year",
].join("|");
const SEASON = "morning|afternoon|evening|spring|summer|autumn|winter|[ap]\\.m\\.|\\d{4}|\\d+(?::\\d\\d)?";

/** Up to six words of which the last is a time: "On Friday", "In the same month", "At 4:10 a.m.", "Late on 3 May". */
const OPENED = new RegExp(
  `^((?:(?:At|On|In|By|After|Before|Since|During|Late|Early|That|The)(?: [\\p{L}\\d:.'’-]+){0,4}? (?:${TIME}|${SEASON}),? )?)(?:he|she|it|they)(?![\\p{L}'’-])`,
  "iu",
);
