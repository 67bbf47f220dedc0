import type { Draft, TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";

/**
 * Where a marked stretch is all that was said, what stands beside it in the content is told: `said “No,” *so softly that few
 * heard*`, `read *it to the House:* “Good sense is asked for.”`
 */
export function cutBesideMarks(scene: Scene, draft: Draft): Draft {
  const { cue, verbatim, parts } = draft;
  const part = parts.at(-1);
  if (verbatim || cue === null || part === undefined || part.first < cue.last) return draft;
  return { ...draft, parts: [...parts.slice(0, -1), cutBehind(scene, cue, cutBefore(scene, part))] };
}

/** The stretch behind a colon or "reading", where no clause stands before it: `telling *him, in May:* “Stop it.”` */
function cutBefore(scene: Scene, part: TokenRange): TokenRange {
  const { tokens } = scene.document;
  for (let at = part.first; at < part.last - 1; at++) {
    const token = tokens[at];
    if ((scene.quotedAt[at] ?? -1) >= 0 || /^(?:VB[DPZ]|MD)$/.test(token?.tag ?? "")) return part;
    if (OPENS.test(token?.lower ?? "") && isStretch(scene, { first: at + 1, last: part.last }))
      return { first: at + 1, last: part.last };
  }
  return part;
}

/** What opens somebody's words: a colon, "a note in the book *reading* “Glory”". */
const OPENS = /^(?::|reading|saying)$/;

/** All of a range stands in one stretch. */
function isStretch({ quotedAt }: Scene, { first, last }: TokenRange): boolean {
  const stretch = quotedAt[first] ?? -1;
  return stretch >= 0 && quotedAt[last - 1] === stretch;
}

/** What a comma parts from a stretch that the cue opens, unless it holds marks itself: `said “Go,” *and sat down*`. */
function cutBehind(scene: Scene, cue: TokenRange, part: TokenRange): TokenRange {
  const { tokens } = scene.document;
  const stretch = scene.quotedAt[part.first] ?? -1;
  const between = part.first - cue.last;
  if (stretch < 0 || between > 1 || (between === 1 && !/^[,:]$/.test(tokens[cue.last]?.text ?? "")))
    return part;
  let end = part.first;
  while (end < part.last && scene.quotedAt[end] === stretch) end++;
  const parted = [end - 2, end].some((at) => /^[,!?]$/.test(tokens[at]?.text ?? ""));
  const more = scene.quotedAt.slice(end, part.last).some((other) => other >= 0);
  if (
    !more &&
    isSentence(scene, { first: part.first, last: end }) &&
    isBeside(scene, { first: end, last: part.last })
  )
    return { first: part.first, last: end };
  return parted && !more && end < part.last && tokens[end + 1]?.lower !== "that"
    ? { first: part.first, last: end }
    : part;
}

/** A stretch that begins in capitals: `said “Nobody asked me” *and left*`. */
function isSentence({ document: { tokens } }: Scene, { first, last }: TokenRange): boolean {
  const word = /[\p{L}\p{N}]/u.test(tokens[first]?.text ?? "") ? first : first + 1;
  return word < last && /^\p{Lu}/u.test(tokens[word]?.text ?? "") && tokens[word]?.tag !== "NNP";
}

/** Behind it no verb but one behind "and": `wrote “Noted” *on it and sent it back*`. */
function isBeside({ document: { tokens } }: Scene, { first, last }: TokenRange): boolean {
  for (let at = first; at < last; at++) {
    if (tokens[at]?.tag === "CC") return true;
    if (/^(?:VB[DPZ]|MD|NN|JJ)$/.test(tokens[at]?.tag ?? "") && at === first) return false;
    if (/^(?:VB[DPZ]|MD)$/.test(tokens[at]?.tag ?? "")) return false;
  }
  return first < last;
}
