import { type Context, CROSSED, FOLLOWING, OF_VALUE, READING, RULED } from "./contexts.ts";

/** Where a candidate for the date of a happening comes from. */
export const SOURCES = [
  // its own expression: as the rules read it, or read from where the narrative stands
  "own",
  "read",
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
  // whatever leads to it: what holds of the value, with what holds of the happening
  "any",
] as const;

/** Where a candidate comes from. */
export type Source = (typeof SOURCES)[number];

/** A reason: what holds of a candidate of a source ("after weekday"). */
export type ClockReason = `${Source} ${Context}`;

/** What speaks for or against the candidates of a source. */
function contextsFor(source: Source): readonly Context[] {
  if (source === "any") return [...OF_VALUE, ...CROSSED];
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
