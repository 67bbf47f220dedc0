import type { EventSketch } from "../sketch-event.ts";
import type { Pair } from "./pair.ts";

/** What two clauses have in common: the words by what they are worth in their articles, the trigger of one, amounts. */
export function compareClauses({ a, b, heads, stories, shared }: Pair): number[] {
  const { cosine: like, within, rarest, sum } = shared;
  const { same, oneKind } = heads;
  const again = a.article === b.article ? 1 : 0;
  return [
    like,
    within,
    rarest,
    sum,
    like * stories.wide,
    oneKind ? rarest : 0,
    oneKind ? like : 0,
    again * rarest,
    again * like,
    +(!same && (b.clause.words.includes(a.head.word) || a.clause.words.includes(b.head.word))),
    ...lengths(a, b),
    ...amounts(a, b),
  ];
}

/** "They left" shares all it says with much; a long sentence shares something with most. */
function lengths(a: EventSketch, b: EventSketch): number[] {
  const [x, y] = [a.worths.words.length, b.worths.words.length];
  return [1 / Math.max(1, Math.min(x, y)), 1 / Math.max(1, Math.max(x, y))];
}

/** "41 people", "two hours": an amount in common, or none though both give one. */
function amounts(a: EventSketch, b: EventSketch): number[] {
  const [own, others] = [a.telling.event.attributes, b.telling.event.attributes];
  if (own.length === 0 || others.length === 0) return [0, 0];
  const same = own.some(({ type, value }) => others.some((x) => x.type === type && x.value === value));
  return [+same, +!same];
}
