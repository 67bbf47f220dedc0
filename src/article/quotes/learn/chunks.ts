import { type Frame, KIND } from "./frame.ts";
import { hashWord } from "./hash.ts";

/** A base noun phrase, or a pronoun: places `[first, last)` of a frame. */
export interface Chunk {
  first: number;
  last: number;
}

const codes = (tags: string) => new Set(tags.split(" ").map(hashWord));
const NOMINAL = codes("NN NNS NNP NNPS");
const INSIDE = codes("NN NNS NNP NNPS JJ JJR JJS CD VBN VBG POS $ HYPH AFX FW");
const OPENING = codes("DT PRP$ PDT WP$");
const PRONOUN = codes("PRP WP WDT EX DT WP$");
const POSSESSIVE = hashWord("POS");
const AND = hashWord("&");

/** The base noun phrases and pronouns of a sentence in text order: "the two U.S. officials", "Kim's aide", "he", "who". */
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
  while (at < to && OPENING.has(f.tag[at] ?? 0)) at++;
  let nominal = -1;
  while (at < to && joins(f, at)) {
    if (NOMINAL.has(f.tag[at] ?? 0) || f.tag[at] === CARDINAL) nominal = at;
    at++;
  }
  if (nominal >= 0) return f.tag[nominal + 1] === POSSESSIVE && nominal + 1 < to ? nominal + 2 : nominal + 1;
  return PRONOUN.has(f.tag[first] ?? 0) ? first + 1 : first;
}

const CARDINAL = hashWord("CD");

function joins(f: Frame, at: number): boolean {
  const tag = f.tag[at] ?? 0;
  if (INSIDE.has(tag)) return true;
  return f.word[at] === AND && f.kind[at] === KIND.other;
}
