import type { Tally } from "../../../decide/weigh.ts";
import type { Span } from "../../../model/span.ts";
import type { EventSketch } from "../sketch-event.ts";
import type { Pair } from "./pair.ts";

/** Where two tellings stand: one article or two, side by side or far apart, in a heading; and whether both tell it as a fact. */
export function compareStanding({ a, b, heads, stories, shared }: Pair, to: Tally): void {
  const again = a.article === b.article;
  const { start, end } = a.telling.event;
  const other = b.telling.event;
  const within = again && start < other.end && other.start < end;
  const next = again && !within && Math.abs(a.order - b.order) === 1;
  // In a lead of three sentences nearly every clause tells its one story; in a long report, any of it.
  const brief = 2 / (2 + Math.min(a.among, b.among));
  const shorter = 1 / Math.max(1, Math.min(a.worths.size, b.worths.size));
  const headings = +a.telling.heading + +b.telling.heading;
  to.add(+again);
  to.add(+within);
  to.add(within ? alikeSpans(a.telling.event, other) : 0);
  to.add(within ? +heads.oneKind : 0);
  to.add(+next);
  to.add(again && !within && !next ? Math.abs(a.place - b.place) : 0);
  to.add(+(again && headings === 1));
  to.add(again && headings === 1 ? shared.rarest : 0);
  to.add(again && headings === 1 ? shared.cosine : 0);
  to.add(+(!again && headings > 0));
  to.add(again ? 0 : Math.abs(a.place - b.place));
  to.add(+(again && heads.oneKind));
  to.add(+(again && (b.sameBefore === a.order || a.sameBefore === b.order)));
  to.add(again ? shorter : 0);
  to.add(heads.oneKind ? shorter : 0);
  to.add(+(a.telling.event.text === other.text));
  to.add(brief);
  to.add(heads.oneKind ? brief : 0);
  to.add(heads.same ? brief : 0);
  to.add(brief * shared.cosine);
  to.add(brief * shared.rarest);
  to.add(brief * stories.wide);
  to.add(again ? brief : 0);
  statuses(a, b, to);
}

/** The Dice coefficient of two stretches of one text. */
function alikeSpans(a: Span, b: Span): number {
  const both = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return (2 * both) / (a.end - a.start + b.end - b.start);
}

/** A plan and its outcome are one event, and so may be a happening and its denial. */
function statuses(a: EventSketch, b: EventSketch, to: Tally): void {
  const [x, y] = [a.telling.event.status, b.telling.event.status];
  to.add(+(x !== y));
  to.add(+((x === "denied") !== (y === "denied")));
  to.add(+((x === "scheduled") !== (y === "scheduled")));
}
