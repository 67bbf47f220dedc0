import type { Anchor } from "./boundary-features.ts";
import { type Frame, KIND, QUOTE } from "./frame.ts";

/**
 * What marks and source decide, whatever the weights say: content does not hold its own source; it runs over sentences
 * only within marks or without any; before a cue, a stretch that ends in a comma ends the content (`"We go," Kim said`).
 */
export function mayBeContent(f: Frame, anchor: Anchor, first: number, last: number): boolean {
  const { cue, sourceFirst, sourceLast } = anchor;
  if (sourceFirst >= 0 && sourceFirst <= last && sourceLast > first) return false;
  const stretch = f.stretch[first] ?? 0;
  if (stretch === 0 || stretch === f.stretch[cue] || f.stretch[last] === stretch) return true;
  const close = closeOf(f, first, last);
  if (close < 0) return true;
  if (last < cue && f.kind[close - 1] === KIND.comma) return false;
  return f.sentence[first] === f.sentence[last] || allQuoted(f, close, last);
}

/** The mark that closes the stretch at a place, if it stands before another; else -1. */
function closeOf(f: Frame, first: number, last: number): number {
  for (let at = first; at < last; at++) if (f.quote[at] === QUOTE.closes) return at;
  return -1;
}

function allQuoted(f: Frame, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (f.kind[at] === KIND.word && f.stretch[at] === 0) return false;
  return true;
}
