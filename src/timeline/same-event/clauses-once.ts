import { addTo } from "../multimap.ts";
import type { EventSketch } from "./sketch-event.ts";

/**
 * One clause, one entry: of "their talk lasted 90 minutes" an article has a telling by "talk" and one by "lasted". A group that
 * consists of nothing but clauses which other groups have too joins the largest of these. Groups keep their order.
 */
export function clausesOnce(groups: EventSketch[][]): EventSketch[][] {
  const having = new Map<string, number[]>();
  groups.forEach((group, at) => {
    for (const clause of new Set(group.map(clauseOf))) addTo(having, clause, at);
  });
  const goesTo = groups.map((group, at) => largestTwin(group, at, { groups, having }));
  const joined = groups.map((group, at) => (goesTo[at] === at ? [...group] : []));
  groups.forEach((group, at) => {
    const to = goesTo[at] ?? at;
    if (to !== at) joined[to]?.push(...group);
  });
  return joined.flatMap((group, at) => {
    if (group.length === 0) return [];
    return [group.length === groups[at]?.length ? group : group.sort(inOrder)];
  });
}

/** Where a group goes: of those that tell all its clauses too the largest, of these the first, and itself if none is larger or before it. */
function largestTwin(
  group: EventSketch[],
  at: number,
  { groups, having }: { groups: EventSketch[][]; having: ReadonlyMap<string, number[]> },
): number {
  const clauses = [...new Set(group.map(clauseOf))];
  const [first = [], ...rest] = clauses.map((clause) => having.get(clause) ?? []);
  const twins = first.filter((each) => rest.every((others) => others.includes(each)));
  const size = (each: number): number => new Set(groups[each]?.map(clauseOf)).size;
  return twins.reduce((best, next) => {
    const more = size(next) - size(best);
    return more > 0 || (more === 0 && next < best) ? next : best;
  }, at);
}

function clauseOf({ telling: { article, event } }: EventSketch): string {
  return `${article.id} ${event.start} ${event.end}`;
}

function inOrder(a: EventSketch, b: EventSketch): number {
  return a.article - b.article || a.order - b.order;
}
