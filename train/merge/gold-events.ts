import { find } from "../../corpus/tools/places.ts";
import type { AnnotatedArticle } from "../../corpus/tools/read-story.ts";
import { codePointsOf } from "../../src/export/code-points.ts";
import type { Span } from "../../src/model/span.ts";

/** A telling of ours, as far as it is compared with those that people found. */
interface Telling extends Span {
  trigger: Span;
}

/** A telling of ours is one of people's from this likeness on. */
const LEAST = 0.5;

/**
 * Says of which annotated event a telling of an article is: the one whose evidence holds its trigger, of these the one whose
 * evidence is most like its clause; null where there is none.
 */
export function goldEvents({ text, notes }: AnnotatedArticle): (telling: Telling) => string | null {
  const point = codePointsOf(text) ?? ((offset: number) => offset);
  const golds = notes.events.flatMap(({ event, evidence, nth }) => {
    const span = find(text, evidence, nth);
    return span === null ? [] : [{ event, start: point(span.start), end: point(span.end) }];
  });
  return (telling) => {
    const ranked = golds
      .map((gold) => ({ event: gold.event, fit: fitOf(telling, gold) }))
      .filter(({ fit }) => fit >= LEAST)
      .sort((a, b) => b.fit - a.fit);
    return ranked[0]?.event ?? null;
  };
}

/** The Dice coefficient of the two clauses, and one more where the trigger lies within the evidence. */
function fitOf({ start, end, trigger }: Telling, gold: Span): number {
  const both = Math.min(end, gold.end) - Math.max(start, gold.start);
  if (both <= 0) return 0;
  const within = trigger.start >= gold.start && trigger.end <= gold.end;
  return (2 * both) / (end - start + gold.end - gold.start) + Number(within);
}
