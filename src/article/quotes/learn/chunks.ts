import { hashWord } from "./feature-hash.ts";
import { type Frame, KIND } from "./frame.ts";
import { CLASS } from "./labels.ts";

/** A base noun phrase, or a pronoun: places `[first, last)` of a frame. */
export interface Chunk {
  first: number;
  last: number;
}

const AND = hashWord("&");

/** The base noun phrases and pronouns of a sentence in text order: "the two U.S. officials", "Berg's aide", "he", "who". */
export function chunksOf(f: Frame, sentence: number): Chunk[] {
  const chunks: Chunk[] = [];
  const to = f.to[sentence] ?? 0;
  let at = f.from[sentence] ?? 0;
  while (at < to) {
    const last = endOfChunk(f, at, to);
    if (last > at) chunks.push({ first: at, last });
    at = Math.max(last, at + 1);
  }
  return chunks;
}

function endOfChunk(f: Frame, first: number, to: number): number {
  let at = first;
  while (at < to && is(f, at, CLASS.opening)) at++;
  let nominal = -1;
  while (at < to && joins(f, at)) {
    if (is(f, at, CLASS.nominal)) nominal = at;
    at++;
  }
  if (nominal < 0) return is(f, first, CLASS.pronoun) ? first + 1 : first;
  return is(f, nominal + 1, CLASS.possessive) && nominal + 1 < to ? nominal + 2 : nominal + 1;
}

function joins(f: Frame, at: number): boolean {
  return is(f, at, CLASS.phrase) || (f.word[at] === AND && f.kind[at] === KIND.other);
}

function is(f: Frame, at: number, bits: number): boolean {
  return ((f.class[at] ?? 0) & bits) !== 0;
}
