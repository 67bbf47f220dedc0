import type { Span } from "../../src/model/span.ts";
import type { QuoteNote } from "./format.ts";

/** How far on, in characters, the next part of a quotation may begin. */
const REACH = 600;

/** Where the occurrence `nth` (from 0) of a string stands; null where there is none. Offsets are UTF-16. */
export function find(text: string, words: string, nth = 0): Span | null {
  let at = text.indexOf(words);
  for (let i = 0; i < nth && at >= 0; i += 1) at = text.indexOf(words, at + 1);
  return at < 0 ? null : { start: at, end: at + words.length };
}

/** Where the occurrence `nth` (from 0) of whole words stands: "he" is not in "the". */
export function findWords(text: string, words: string, nth = 0): Span | null {
  return findAll(text, words).filter((span) => isWhole(text, span))[nth] ?? null;
}

function isWhole(text: string, { start, end }: Span): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(Math.max(0, start - 1), start) + text.slice(end, end + 1));
}

/** Every place of a string. */
export function findAll(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    found.push({ start: at, end: at + words.length });
  return found;
}

/** Where the parts of a quotation stand, each the next occurrence after the one before; null for one that is not there. */
export function findParts(text: string, { parts, nth }: QuoteNote): (Span | null)[] {
  let after = 0;
  return parts.map((part, index) => {
    const span = index === 0 ? find(text, part, nth) : nextWithin(text, part, after);
    after = span?.end ?? after;
    return span;
  });
}

function nextWithin(text: string, part: string, after: number): Span | null {
  const at = text.indexOf(part, after);
  return at < 0 || at > after + REACH ? null : { start: at, end: at + part.length };
}

/** Whether two half-open spans share a character. */
export function share(a: Span, b: Span): boolean {
  return Math.min(a.end, b.end) > Math.max(a.start, b.start);
}

/** Whether a span lies within another. */
export function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
