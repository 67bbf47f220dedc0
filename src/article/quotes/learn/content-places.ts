import { quoteKept } from "../decisions.ts";
import { isPlace } from "./boundary-features.ts";
import { type Frame, KIND, QUOTE } from "./frame.ts";

/** Where the content of a cue can start and end, on either side of it: ends are last words, not one past them. */
export interface Places {
  leftStarts: number[];
  leftEnds: number[];
  rightStarts: number[];
  rightEnds: number[];
}

/**
 * Every word of the cue's sentence; in the block's other sentences, the first and last words of sentences and of
 * quoted stretches. After a sentence that ends in a colon the next block counts too. Content does not begin or end in
 * the middle of a quoted stretch, unless the cue stands in that stretch.
 */
export function placesOf(f: Frame, cue: number): Places {
  const places: Places = { leftStarts: [], leftEnds: [], rightStarts: [], rightEnds: [] };
  const sentence = f.sentence[cue] ?? 0;
  before(f, sentence, places);
  const own = f.stretch[cue] ?? 0;
  for (let at = f.from[sentence] ?? cue; at < cue; at++) {
    if (!isPlace(f, at)) continue;
    if (isEdge(f, at, -1, own)) places.leftStarts.push(at);
    if (isEdge(f, at, 1, own)) places.leftEnds.push(at);
  }
  for (let at = cue + 1; at < (f.to[sentence] ?? cue); at++) {
    if (!isPlace(f, at)) continue;
    if (isEdge(f, at, -1, own)) places.rightStarts.push(at);
    if (isEdge(f, at, 1, own)) places.rightEnds.push(at);
  }
  behind(f, sentence, places);
  return places;
}

/** Whether no other word of a word's stretch stands before it in its sentence (or behind it). */
function isEdge(f: Frame, at: number, step: number, own: number): boolean {
  const stretch = f.stretch[at] ?? 0;
  if (stretch === 0 || stretch === own) return true;
  const sentence = f.sentence[at];
  let next = at + step;
  while (f.stretch[next] === stretch && f.sentence[next] === sentence && f.kind[next] !== KIND.word)
    next += step;
  return f.stretch[next] !== stretch || f.sentence[next] !== sentence;
}

/** Starts of the sentences and stretches before the cue's, and the end of the last of them. */
function before(f: Frame, sentence: number, places: Places): void {
  const block = f.blockFrom[sentence];
  for (let s = Math.max(0, sentence - quoteKept().reachSentences); s < sentence; s++) {
    if (f.blockFrom[s] !== block) continue;
    const [from, to] = [f.from[s] ?? 0, f.to[s] ?? 0];
    for (let at = from; at < to; at++) if (isPlace(f, at) && opensAt(f, at, from)) places.leftStarts.push(at);
    if (s < sentence - 1) continue;
    const last = lastWord(f, from, to);
    if (last >= 0) places.leftEnds.push(last);
  }
}

function behind(f: Frame, sentence: number, places: Places): void {
  const block = f.blockFrom[sentence];
  const end = f.to[sentence] ?? 0;
  const atEnd = f.blockTo[sentence] === end && f.kind[end - 1] === KIND.colon;
  const next = f.blockFrom[sentence + 1];
  for (let s = sentence + 1; s < Math.min(f.from.length, sentence + 1 + quoteKept().reachSentences); s++) {
    if (f.blockFrom[s] !== block && !(atEnd && f.blockFrom[s] === next)) break;
    const [from, to] = [f.from[s] ?? 0, f.to[s] ?? 0];
    for (let at = from; at < to; at++) {
      if (!isPlace(f, at)) continue;
      if (s <= sentence + quoteKept().startSentences && opensAt(f, at, from)) places.rightStarts.push(at);
      if (
        f.quote[at + 1] === QUOTE.closes ||
        (f.quote[at] === QUOTE.inside && f.quote[at + 2] === QUOTE.closes && !isPlace(f, at + 1))
      ) {
        places.rightEnds.push(at);
      } else if (at === lastWord(f, from, to)) places.rightEnds.push(at);
    }
  }
}

function opensAt(f: Frame, at: number, from: number): boolean {
  if (f.quote[at - 1] === QUOTE.opens) return true;
  for (let k = from; k < at; k++) if (isPlace(f, k)) return false;
  return true;
}

function lastWord(f: Frame, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (isPlace(f, at)) return at;
  return -1;
}
