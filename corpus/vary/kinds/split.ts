import { find, findAll, findParts, within } from "../../tools/places.ts";
import type { AnnotatedArticle } from "../../tools/read-story.ts";
import type { Rewriting } from "../edit-story.ts";

/** One in so many ends of a sentence becomes the end of a paragraph. */
const RATE = 4;

/** Splits paragraphs between sentences, outside of what is annotated as one piece. */
export function varySplit({ text, notes }: AnnotatedArticle, random: () => number): Rewriting {
  const whole = [
    ...notes.junk.flatMap((words) => findAll(text, words)),
    ...notes.marks.flatMap((mark) => find(text, mark.text, mark.nth) ?? []),
    ...notes.events.flatMap((event) => find(text, event.evidence, event.nth) ?? []),
    ...notes.quotes.flatMap((quote) => findParts(text, quote).flatMap((part) => part ?? [])),
  ];
  const ends = [...text.matchAll(/(?<=[a-z]{3}[.!?])[ \n](?=[A-Z][a-z]+ )/g)].map(({ index }) => ({
    start: index,
    end: index + 1,
  }));
  const free = ends.filter((gap) => !whole.some((stretch) => within(gap, stretch)));
  return { edits: free.filter(() => random() * RATE < 1).map((gap) => ({ ...gap, text: "\n\n" })) };
}
