import type { EventSketch } from "./sketch-event.ts";

/**
 * Whether one of two tellings of an article stands inside the other behind words by which that only speaks of it: "detained two men in
 * connection with | the theft", "resigned after | the vote". Not so "met for talks", "ended with a win".
 */
export function isAboutAnother(a: EventSketch, b: EventSketch): boolean {
  return a.article === b.article && (speaksOf(a, b) || speaksOf(b, a));
}

function speaksOf({ telling: { event } }: EventSketch, { telling: { event: inner } }: EventSketch): boolean {
  if (inner.start <= event.trigger.start || inner.end > event.end) return false;
  return ABOUT.test(event.text.slice(0, inner.start - event.start));
}

/** Words behind which another happening stands, and the determiner that may follow. */
const ABOUT =
  /\b(?:over|after|before|about|against|following|since|despite|until|ahead of|in connection with|linked to|accused of|charged with|convicted of|suspected of|responsible for|because of) (?:the |an? |his |her |their |its |this |that )?$/i;
