/** Where a candidate for the date of a happening comes from. */
export const SOURCES = [
  // its own expression: as the rules read it, or read from where the narrative stands
  "own",
  "same",
  "after",
  "before",
  "shift",
  "interval",
  // no expression: the rules all the same, another of its sentence, another happening, the heading, publication, nothing
  "rules",
  "beside",
  "main",
  "earlier",
  "last",
  "news",
  "noun",
  "above",
  "ahead",
  "topic",
  "salient",
  "opening",
  "heading",
  "published",
  "none",
] as const;

/** Where a candidate comes from. */
export type Source = (typeof SOURCES)[number];

/** What tells readings of an expression apart. */
const READING = [
  "always",
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
  "day",
  "shifted",
  "same-unit",
  "other",
  "the-same",
  "definite",
  "bound",
  "from-main",
  "from-last",
  "from-heading",
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
const FOLLOWING = [
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
  "few-past",
  "mostly-past",
  "timeless",
  "bystanding",
  // how far away the other is, and what told it
  "same-sentence",
  "next-sentence",
  "near",
  "far",
  "same-block",
  "next-block",
  "other-block",
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
const RULED = [
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

/** What can speak for or against a candidate. */
export type Context = (typeof READING)[number] | (typeof FOLLOWING)[number] | (typeof RULED)[number];

/** A reason: what holds of a candidate of a source ("after weekday"). */
export type ClockReason = `${Source} ${Context}`;

/** What speaks for or against the candidates of a source. */
function contextsFor(source: Source): readonly Context[] {
  if (READERS.has(source)) return READING;
  return source === "rules" || source === "none" ? [...FOLLOWING, ...RULED] : FOLLOWING;
}

const READERS = new Set<Source>(SOURCES.slice(0, SOURCES.indexOf("rules")));

/** All reasons, in the order of their weights. */
export const CLOCK_REASONS: readonly ClockReason[] = SOURCES.flatMap((source) =>
  contextsFor(source).map((context): ClockReason => `${source} ${context}`),
);

const PLACES = new Map<string, number>(CLOCK_REASONS.map((reason, place) => [reason, place]));
const ROWS = new Map<Context, Int16Array>();

/** The places of a context's reasons among all, by the source in the order of `SOURCES`; -1 for what says nothing of one. */
export function placesOf(context: Context): Int16Array {
  let row = ROWS.get(context);
  if (row === undefined) {
    row = Int16Array.from(SOURCES, (source) => PLACES.get(`${source} ${context}`) ?? -1);
    ROWS.set(context, row);
  }
  return row;
}

const SOURCE_AT = new Map<Source, number>(SOURCES.map((source, i) => [source, i]));

/** The place of a source among all. */
export function sourceAt(source: Source): number {
  return SOURCE_AT.get(source) ?? 0;
}
