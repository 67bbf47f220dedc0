import type { Anchor } from "./boundary-features.ts";
import { type Frame, KIND, QUOTE } from "./frame.ts";

/**
 * What marks and source decide, whatever the weights say: content does not hold its own source; it runs over sentences
 * only within marks or without any (`she would “see it through”. He did not call` stops at the first); before a cue, a stretch that ends in a comma ends the content (`"We go," Berg said`), and
 * behind it, a later sentence's stretch that ends so is its own cue's (`"We go," Berg said. "Come back," Holm replied`). Behind the
 * cue's sentence content begins a sentence, and what begins in it without marks ends with it.
 */
export function mayBeContent(f: Frame, anchor: Anchor, first: number, last: number): boolean {
  const { cue, sourceFirst, sourceLast } = anchor;
  if (sourceFirst >= 0 && sourceFirst <= last && sourceLast > first) return false;
  const stretch = f.stretch[first] ?? 0;
  if (first > cue && f.sentence[last] !== f.sentence[cue] && hasOwnCue(f, cue, first, last)) return false;
  if (first > cue && f.sentence[first] !== f.sentence[cue] && !opensSentence(f, first)) return false;
  if (isPlain(f, cue, first) && leavesSentence(f, first, last)) return false;
  if (stretch === 0 && isMixed(f, cue, first, last) && leavesSentence(f, first, last)) return false;
  if (stretch === 0 || stretch === f.stretch[cue] || f.stretch[last] === stretch) return true;
  const close = closeOf(f, first, last);
  if (close < 0) return true;
  if (last < cue && f.kind[close - 1] === KIND.comma) return false;
  return f.sentence[first] === f.sentence[last] || allQuoted(f, close, last);
}

/** Whether a run begins behind the cue, in its sentence and without marks: "Berg said *the port was shut*. It opened in May." */
function isPlain(f: Frame, cue: number, first: number): boolean {
  return (
    first > cue && f.stretch[first] === 0 && f.stretch[cue] === 0 && f.sentence[first] === f.sentence[cue]
  );
}

/** Nothing of its sentence stands before a place but marks. */
function opensSentence(f: Frame, at: number): boolean {
  for (let i = f.from[f.sentence[at] ?? 0] ?? at; i < at; i++) if (f.kind[i] === KIND.word) return false;
  return true;
}

/** Whether a run that begins outside marks holds words between marks that the cue does not stand in. */
function isMixed(f: Frame, cue: number, first: number, last: number): boolean {
  if ((f.stretch[cue] ?? 0) !== 0) return false;
  return (f.quotedWords[last + 1] ?? 0) > (f.quotedWords[first] ?? 0);
}

/** Whether a sentence ends within a run, and outside marks. */
function leavesSentence(f: Frame, first: number, last: number): boolean {
  for (let at = first + 1; at <= last; at++) {
    const within = f.stretch[at] !== 0 && f.stretch[at] === f.stretch[at - 1];
    if (f.sentence[at] !== f.sentence[at - 1] && !within) return true;
  }
  return false;
}

/** Whether a stretch of a later sentence that the run holds ends in a comma and a closing mark, and a likely cue follows. */
function hasOwnCue(f: Frame, cue: number, first: number, last: number): boolean {
  for (let at = first; at < last + 3; at++) {
    if (f.quote[at] !== QUOTE.closes || f.sentence[at] === f.sentence[cue]) continue;
    if (f.kind[at - 1] !== KIND.comma && f.kind[at + 1] !== KIND.comma) continue;
    const to = f.to[f.sentence[at] ?? 0] ?? at;
    if (to > at + 1 && (f.cues[to] ?? 0) > (f.cues[at + 1] ?? 0)) return true;
  }
  return false;
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
