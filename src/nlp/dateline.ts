import type { Document, Sentence } from "../model/document.ts";
import { datelineReach } from "./decisions.ts";

/**
 * How many tokens of a sentence are its dateline: "SEOUL, June 19 (Agency) - The talks …" has eight. It is no part of the
 * sentence's grammar: tagger and parser read it apart.
 */
export function datelineLength({ text, tokens }: Document, { start, end, first, last }: Sentence): number {
  const second = text.charAt(start + 1);
  if (second === second.toLowerCase()) return 0;
  const found = DATELINE.exec(text.slice(start, Math.min(end, start + datelineReach().letters)));
  if (found === null) return 0;
  let length = 0;
  while (first + length < last && (tokens[first + length]?.start ?? end) < start + found[0].length)
    length += 1;
  return first + length < last ? length : 0;
}

/** A place in capitals, a region, a date, an agency, each but the first optional, and a dash. */
const DATELINE =
  /^\p{Lu}[\p{Lu}.'’ -]{2,30}(?:, ?\p{Lu}[\p{L}.]{1,15}(?: \p{Lu}[\p{L}.]{1,15})?)?(?:,? \p{Lu}\p{L}{2,8}\.? \d{1,2})?(?:, ?\d{4})?,? ?(?:\([^()]{2,40}\))? ?(?:—|–|--?)(?= |\p{Lu}|“|")/u;
