import type { Conflict, Timeline } from "../model/timeline.ts";
import { diffTimelines } from "./diff-timelines.ts";

/**
 * The conflicts of a timeline that an older one does not have: on what nobody contradicted before, and those in which somebody
 * says a third thing. One more account of what a side said already is nothing new.
 */
export function newConflicts(before: Timeline, after: Timeline): Conflict[] {
  const { added, changed } = diffTimelines(before, after).conflicts;
  const sourceOf = new Map([...before.articles, ...after.articles].map(({ id, source }) => [id, source]));
  const keysOf = ({ accounts }: Conflict["sides"][number]): string[] =>
    accounts.map(({ article, text }) => `${sourceOf.get(article)} ${text}`);
  const grown = changed.filter(({ from, to }) => {
    const known = new Set(from.sides.flatMap(keysOf));
    return to.sides.some((side) => !keysOf(side).some((key) => known.has(key)));
  });
  const fresh = new Set([...added, ...grown.map(({ to }) => to)]);
  return after.conflicts.filter((conflict) => fresh.has(conflict));
}
