import type { Tally } from "../../../decide/weigh.ts";
import type { EventSketch } from "../sketch-event.ts";
import type { Pair } from "./pair.ts";

/** What two clauses have in common: the words by what they are worth in their articles, the trigger of one, amounts. */
export function compareClauses({ a, b, heads, stories, shared }: Pair, to: Tally): void {
  const { cosine: like, within, rarest, sum } = shared;
  const { same, oneKind } = heads;
  const again = a.article === b.article ? 1 : 0;
  to.add(like);
  to.add(within);
  to.add(rarest);
  to.add(sum);
  to.add(like * stories.wide);
  to.add(oneKind ? rarest : 0);
  to.add(oneKind ? like : 0);
  to.add(again * rarest);
  to.add(again * like);
  to.add(+(!same && (b.clause.words.includes(a.head.word) || a.clause.words.includes(b.head.word))));
  lengths(a, b, to);
  amounts(a, b, to);
}

/** "They left" shares all it says with much; a long sentence shares something with most. */
function lengths(a: EventSketch, b: EventSketch, to: Tally): void {
  const [x, y] = [a.worths.size, b.worths.size];
  to.add(1 / Math.max(1, Math.min(x, y)));
  to.add(1 / Math.max(1, Math.max(x, y)));
}

/** "41 people", "two hours": an amount in common, or none though both give one. */
function amounts(a: EventSketch, b: EventSketch, to: Tally): void {
  const [own, others] = [a.telling.event.attributes, b.telling.event.attributes];
  const both = own.length > 0 && others.length > 0;
  const same =
    both && own.some(({ type, value }) => others.some((x) => x.type === type && x.value === value));
  to.add(+same);
  to.add(+(both && !same));
}
