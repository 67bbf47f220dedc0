import type { Status } from "../../../model/common.ts";

/** What stands before an expression. */
const LINKED = [
  "behind-in",
  "behind-on",
  "behind-at",
  "behind-of",
  "behind-for",
  "behind-from",
  "behind-since",
  "behind-until",
  "behind-to",
  "behind-by",
  "behind-before",
  "behind-after",
  "behind-than",
  "behind-noun",
  "behind-verb",
  "behind-mark",
  "opens-clause",
  "before-noun",
] as const;

/** What tells readings of an expression apart. */
export const READING = [
  "always",
  ...LINKED,
  "past",
  "past-perfect",
  "present",
  "modal",
  "quoted",
  "spoken",
  "scheduled",
  "few-past",
  "mostly-past",
  "by-same-day",
  "by-after-interval",
  "full",
  "date",
  "weekday",
  "month",
  "season",
  "day",
  "shifted",
  "same-unit",
  "other",
  "the-same",
  "the-weekday",
  "a-weekday",
  "definite",
  "bound",
  "from-main",
  "from-last",
  "from-earlier",
  "from-salient",
  "from-opening",
  "from-era",
  "from-heading",
  "from-stated",
  "from-context",
  "from-published",
  "from-carried",
  "same-sentence",
  "next-sentence",
  "same-block",
  "to-come",
  "today",
  "week",
  "two-months",
  "year",
  "long-ago",
  "whole-month",
  "whole-year",
  "agrees-main",
  "agrees-last",
  "unlike-weekday",
  "day-near",
  "day-off",
  "day-near-old",
  "day-off-old",
  "date-near",
  "date-off",
  "date-near-old",
  "date-off-old",
  "month-near",
  "month-off",
  "month-near-old",
  "month-off-old",
  "weekday-near",
  "weekday-off",
  "weekday-near-old",
  "weekday-off-old",
] as const;

/** What tells dates that are taken over apart. */
export const FOLLOWING = [
  "owned",
  ...LINKED,
  // the verb, the clause and the trigger
  "always",
  "past",
  "past-perfect",
  "present",
  "present-perfect",
  "going-on",
  "modal",
  "infinitive",
  "gerund",
  "participle",
  "no-verb",
  "root",
  "coordinate",
  "complement",
  "relative",
  "adverbial",
  "report",
  "noun",
  "saying",
  // how and where it is told
  "happened",
  "scheduled",
  "possible",
  "denied",
  "alleged",
  "quoted",
  "spoken",
  "title",
  "post",
  "opens-block",
  "early",
  "late",
  "timeless-block",
  "few-past",
  "mostly-past",
  "timeless",
  "bystanding",
  // how far away the other is, and what told it
  "same-sentence",
  "next-sentence",
  "near",
  "far",
  "very-far",
  "same-block",
  "next-block",
  "other-block",
  "shares-name",
  "shares-noun",
  "shares-subject",
  "from-quoted",
  "from-stated",
  "from-published",
  // the value
  "to-come",
  "today",
  "week",
  "two-months",
  "year",
  "long-ago",
  "whole-month",
  "whole-year",
  "pending",
  "agrees-main",
  "agrees-last",
  "on-before-main",
  "on-after-main",
  "far-from-main",
] as const;

/** What the rules say. */
export const RULED = [
  "by-headline",
  "by-just-now",
  "by-progressive",
  "by-live",
  "by-lead",
  "by-same-day",
  "by-same-noun",
  "by-narrative",
  "by-with-matrix",
  "by-after-interval",
  "by-none",
] as const;

const TENSES = [
  "past",
  "past-perfect",
  "present",
  "present-perfect",
  "going-on",
  "modal",
  "infinitive",
  "gerund",
  "participle",
  "no-verb",
] as const;

const SHARES = ["few-past", "some-past", "mostly-past"] as const;

const AGES = ["to-come", "today", "week", "two-months", "year", "long-ago"] as const;

const STATUSES = ["happened", "scheduled", "possible", "denied", "alleged"] as const;

/** What a verb says of its time. */
export type Tense = (typeof TENSES)[number];
/** How much of an article's dates lie well back. */
export type Share = (typeof SHARES)[number];
/** How long before publication a value lies. */
export type Age = (typeof AGES)[number];

/** What holds of a happening together with how long ago a value is. */
type Crossed = `${Tense | Share | Status} ${Age}` | `quoted ${Age}`;

/** What can speak for or against a candidate. */
export type Context =
  | (typeof READING)[number]
  | (typeof FOLLOWING)[number]
  | (typeof RULED)[number]
  | Crossed;

/** What holds of a value whatever leads to it. */
export const OF_VALUE = [
  ...AGES,
  "whole-month",
  "whole-year",
  "pending",
  "agrees-main",
  "agrees-last",
  "on-before-main",
  "on-after-main",
  "far-from-main",
] as const;

/** What holds of a happening together with how long ago a value is. */
export const CROSSED: readonly Crossed[] = [...TENSES, ...SHARES, ...STATUSES, "quoted" as const].flatMap(
  (one) => AGES.map((age): Crossed => `${one} ${age}`),
);
