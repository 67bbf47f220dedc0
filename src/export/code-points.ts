import { firstWhere } from "../nlp/bisect.ts";
/** Gives, after one pass over a text, the function from its UTF-16 offsets to Unicode code points; null where the two are the same. */
export function codePointsOf(text: string): ((offset: number) => number) | null {
  const trailing = trailingSurrogates(text);
  return trailing.length === 0 ? null : (offset) => offset - countBelow(trailing, offset);
}

/** Makes what cuts a text by code points. */
export function sliceOf(text: string): (start: number, end: number) => string {
  if (codePointsOf(text) === null) return (start, end) => text.slice(start, end);
  const characters = [...text];
  return (start, end) => characters.slice(start, end).join("");
}

const PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/** Where the second halves of surrogate pairs stand: each makes the offsets after it one too large. */
function trailingSurrogates(text: string): number[] {
  return Array.from(text.matchAll(PAIR), (pair) => pair.index + 1);
}

/** How many numbers of a rising list lie below a limit, by bisection. */
function countBelow(rising: number[], limit: number): number {
  return firstWhere(0, rising.length, (at) => (rising[at] ?? limit) >= limit);
}
