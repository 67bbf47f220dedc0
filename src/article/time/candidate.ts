import type { Relative } from "../../calendar/resolve-pending.ts";
import type { TimeRecord } from "../../model/article-record.ts";
import type { Span } from "../../model/span.ts";
import type { Region, Token } from "./lex/token.ts";

/** What a candidate names, as far as it decides what it can be joined with. */
export type Kind =
  | "date" // a day of a month: "Sept. 13"
  | "weekday" // "Tuesday"
  | "day" // "today", "the next day"
  | "clock" // "9 a.m."
  | "part" // "the morning"
  | "month" // "October"
  | "period" // quarter, half, season: "the third quarter"
  | "year" // "1988", "last year"
  | "week" // "last week"
  | "era" // decade, century
  | "duration"
  | "set"
  | "reference"; // "now", "the future"

/** The forms that find time expressions. */
export type FormRule =
  | "adverb"
  | "ago"
  | "and-day"
  | "bare-unit"
  | "century"
  | "before-last"
  | "clock"
  | "coded-period"
  | "compound-unit"
  | "counted-units"
  | "daily"
  | "day-and"
  | "day-before-yesterday"
  | "day-month"
  | "day-of-month-named"
  | "day-of-unit"
  | "day-week"
  | "days-at-end"
  | "days-by-holiday"
  | "day-of-month"
  | "decade"
  | "end-of-unit"
  | "every"
  | "holiday"
  | "mid-year"
  | "last-day-of-month"
  | "military-clock"
  | "month"
  | "month-day"
  | "month-year"
  | "nights-ago"
  | "noon"
  | "now"
  | "numeric-date"
  | "one-day"
  | "one-unit"
  | "ordinal-unit"
  | "part-of-day"
  | "past-and-future"
  | "quarter"
  | "quarter-century"
  | "same-period"
  | "season"
  | "shared-quarter"
  | "that-unit"
  | "some-day-of-month"
  | "spelled-clock"
  | "these-days"
  | "times"
  | "today"
  | "unit-before"
  | "unit-long"
  | "units"
  | "weekday"
  | "weekday-by-holiday"
  | "weekday-of-month"
  | "weekdays"
  | "which-unit"
  | "weeks-ago-day"
  | "weeks-from-day"
  | "weeks-today"
  | "weekdays-ago"
  | "year"
  | "year-ago"
  | "year-end"
  | "year-period"
  | "years";

/** A time expression found by a form, before it is joined with its neighbours, filtered and given its value. */
export interface Candidate extends Span {
  /** The form that found it. */
  rule: FormRule;
  kind: Kind;
  type: TimeRecord["type"];
  /** The TIMEX3 value where the words alone give it; null where it stands in `relative`. */
  value: string | null;
  /** How the value follows from another date; its rule may still lack a direction ("weekday" for "weekday-past"). */
  relative: Relative | null;
  /** Whether `relative` starts from the date of publication or from the time named last. */
  base: "published" | "named";
  mod: string | null;
  /** The tokens `[first, last)` of its region. */
  region: Region;
  first: number;
  last: number;
}

/** What a form says of the words it matches. */
export type Finding = Pick<Candidate, "kind" | "type"> &
  Partial<Pick<Candidate, "value" | "relative" | "base" | "mod">> & {
    /** Leaves out so many of the matched words at the start, and all after `last`. */
    skip?: number;
    keep?: number;
  };

/** What a form may look at besides its own words. */
export interface FormContext {
  text: string;
  region: Region;
  /** Index of the first matched token in the region, and of the first after the match. */
  first: number;
  last: number;
}

/** One form of time expression. */
export interface Form {
  rule: FormRule;
  /** Classes of which at least one stands in every match, so that most forms need not be tried. */
  heads: string;
  /** Over class characters; see `compile`. */
  pattern: RegExp;
  /** What the matched words say, or null if they are no time. */
  read(tokens: Token[], context: FormContext): Finding | null;
}

/** A relative value: what `resolvePending` needs. */
export function relative(
  rule: string,
  offset: number,
  unit: string | null = null,
  part: string | null = null,
): Relative {
  return { rule, offset, unit, part };
}
