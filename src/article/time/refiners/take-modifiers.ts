import type { Candidate, Kind } from "../candidate.ts";
import { compile, find } from "../pattern.ts";

interface Modifier {
  /** Over the class characters of the tokens before, up to the time. */
  before: RegExp;
  mod: string;
  kinds: ReadonlySet<Kind>;
  /** Whether the words are part of the time expression. */
  inside: boolean;
}

const POINTS: ReadonlySet<Kind> = new Set([
  "weekday",
  "day",
  "part",
  "month",
  "period",
  "year",
  "week",
  "era",
]);
const LONGER: ReadonlySet<Kind> = new Set(["part", "month", "period", "year", "week"]);
const DURATIONS: ReadonlySet<Kind> = new Set(["duration"]);
const DATES: ReadonlySet<Kind> = new Set(["day", "year", "month", "date", "week", "period"]);

/** Words before a time that say which part of it, or how exactly, is meant. */
const MODIFIERS: readonly Modifier[] = [
  modifier("THE? EARLY PORTION OF", "START", POINTS), // "the early part of next year"
  modifier("THE? (?:ORD|LATE) PORTION OF", "END", POINTS), // "the latter part of 1990", "the first part of the century"
  modifier("(?:THE)? EARLY HYPHEN? (?:IN|ON)?", "START", POINTS), // "early 1990", "the early 1980s"
  modifier("(?:THE)? LATE HYPHEN? (?:IN|ON)?", "END", POINTS), // "late November"
  modifier("(?:THE)? MID HYPHEN?", "MID", POINTS), // "mid-1996"
  modifier("EARLIER (?:IN)?", "START", LONGER), // "earlier this year"
  modifier("LATER (?:IN)?", "END", LONGER), // "later this month"
  modifier("THE? START OF", "START", POINTS), // "the beginning of October"
  modifier("THE? END OF", "END", POINTS), // "the end of 1990"
  modifier("THE? MID OF", "MID", POINTS), // "the middle of next week"
  modifier("BEFORE HYPHEN", "BEFORE", POINTS), // "pre-1990"
  modifier("AFTER HYPHEN", "AFTER", POINTS), // "post-1959"
  modifier("NOT MORE THAN", "EQUAL_OR_LESS", DURATIONS), // "no more than sixty days"
  modifier("NOT LESS THAN", "EQUAL_OR_MORE", DURATIONS),
  modifier("MORE THAN", "MORE_THAN", DURATIONS), // "more than two decades"
  modifier("LESS THAN", "LESS_THAN", DURATIONS), // "less than an hour"
  modifier("AT LEAST", "EQUAL_OR_MORE", DURATIONS), // "at least 20 years"
  modifier("UP TO", "EQUAL_OR_LESS", DURATIONS), // "up to 180 days"
  modifier("NEARLY", "LESS_THAN", new Set([...DATES, ...DURATIONS])), // "nearly three years"
  modifier("ABOUT", "APPROX", DURATIONS, false),
  modifier("ABOUT", "APPROX", DATES), // "about two years ago"
];

/** Takes the words before a time that belong to it, with what they say in `mod`. */
export function takeModifiers(candidates: Candidate[]): Candidate[] {
  let taken = 0;
  return candidates.map((candidate) => {
    const extended = candidate.first > taken ? extend(candidate, taken) : candidate;
    taken = extended.last;
    return extended;
  });
}

function extend(candidate: Candidate, from: number): Candidate {
  const { region, first } = candidate;
  const before = region.codes.slice(from, first);
  for (const { before: pattern, mod, kinds, inside } of MODIFIERS) {
    if (!kinds.has(candidate.kind)) continue;
    pattern.lastIndex = 0;
    const found = pattern.exec(before);
    if (found === null) continue;
    if (!inside) return { ...candidate, mod };
    const start = region.tokens[from + found.index]?.start ?? candidate.start;
    const words = region.tokens.slice(from + found.index, first);
    return {
      ...candidate,
      mod: find(words, "ORD")?.number === 1 ? "START" : mod,
      start,
      first: from + found.index,
    };
  }
  return candidate;
}

function modifier(form: string, mod: string, kinds: ReadonlySet<Kind>, inside = true): Modifier {
  return { before: new RegExp(`(?:${compile(form).source})$`), mod, kinds, inside };
}
