import { cosine } from "../../words/bag.ts";
import type { Words } from "../../words/words.ts";
import { compareWorths } from "../../words/worth.ts";
import type { EventSketch } from "../sketch-event.ts";
import type { Pair } from "./pair.ts";

/**
 * What two clauses have in common: the words by what they are worth in their articles, meanings, names, figures, and the words
 * of one that stand around the other.
 */
export function compareClauses({ a, b, heads, stories, shared }: Pair, words: Words): number[] {
  const { lexicon, senses } = words;
  const { cosine: like, within, rarest, sum } = shared;
  const { wide } = stories;
  const sense = Math.max(0, senses.nearness(a.sense, b.sense));
  const { same, oneKind } = heads;
  const [names, figures] = [cosine(a.names, b.names, lexicon), cosine(a.figures, b.figures, lexicon)];
  const again = a.article === b.article ? 1 : 0;
  return [
    like,
    within,
    rarest,
    sum,
    sense,
    sense * wide,
    like * wide,
    oneKind ? rarest : 0,
    oneKind ? like : 0,
    again * rarest,
    again * like,
    +(!same && (b.clause.words.includes(a.head.word) || a.clause.words.includes(b.head.word))),
    compareWorths(a.worths, b.around).sum + compareWorths(b.worths, a.around).sum,
    compareWorths(a.around, b.around).sum,
    names,
    +(names === 0 && a.names.norm > 0 && b.names.norm > 0),
    figures,
    +(figures === 0 && a.figures.norm > 0 && b.figures.norm > 0),
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
