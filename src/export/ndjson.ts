import type { Timeline } from "../model/timeline.ts";

/** Writes a timeline as NDJSON: a `timeline` header, then a line for each article, occasion, entry, quotation, conflict, unread input and person. */
export function* timelineLines(timeline: Timeline): Generator<string> {
  const { type, schema, made, profile, counts } = timeline;
  yield line({ type, schema, made, profile, counts });
  for (const article of timeline.articles) yield line({ type: "timeline.article", ...article });
  for (const occasion of timeline.occasions) yield line({ type: "timeline.occasion", ...occasion });
  for (const entry of timeline.entries) yield line({ type: "timeline.entry", ...entry });
  for (const quote of timeline.quotes) yield line({ type: "timeline.quote", ...quote });
  for (const conflict of timeline.conflicts) yield line({ type: "timeline.conflict", ...conflict });
  for (const unread of timeline.unread) yield line({ type: "timeline.unread", ...unread });
  for (const person of timeline.people) yield line({ type: "timeline.person", ...person });
}

/** Writes items as NDJSON, one a line. */
export function* itemLines(items: readonly object[]): Generator<string> {
  for (const item of items) yield line(item);
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
