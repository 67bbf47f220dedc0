import type { Chunk } from "./chunks.ts";
import { type Frame, KIND, QUOTE } from "./frame.ts";
import { type Features, mix, step } from "./hash.ts";

/** Features of "this cue names no source": passives, nouns, adjectives. */
export function noSourceFeatures(f: Frame, cue: number, out: Features): void {
  out.count = 0;
  const l = f.lemma[cue] ?? 0;
  const t = f.tag[cue] ?? 0;
  out.add(0, 0);
  out.add(1, l);
  out.add2(2, l, t);
  out.add2(3, t, f.lemma[cue - 1] ?? 0);
  out.add2(4, t, f.tag[cue - 1] ?? 0);
  out.add2(5, l, f.lemma[cue - 1] ?? 0);
  out.add2(6, t, f.lemma[cue + 1] ?? 0);
  out.add2(7, mix(t, f.lemma[cue - 1] ?? 0), f.tag[cue - 2] ?? 0);
  out.add2(8, mix(t, f.lemma[cue - 2] ?? 0), f.lemma[cue - 1] ?? 0);
  out.add2(9, f.kind[cue] ?? 0, f.quote[cue] ?? 0);
}

/** Features of a noun phrase as the source of a cue; `rank` counts the phrases between the two on its side. */
export function sourceFeatures(f: Frame, cue: number, chunk: Chunk, rank: number, out: Features): void {
  out.count = 0;
  const side = chunk.last <= cue ? 0 : 1;
  phrase(f, cue, chunk, side, out);
  distance(f, cue, chunk, side * 16 + Math.min(rank, 15), out);
  relations(f, cue, chunk, side, out);
}

function phrase(f: Frame, cue: number, chunk: Chunk, side: number, out: Features): void {
  const head = chunk.last - 1;
  const l = f.lemma[cue] ?? 0;
  const t = f.tag[cue] ?? 0;
  const ht = f.tag[head] ?? 0;
  const hl = f.lemma[head] ?? 0;
  out.add2(20, ht, side);
  out.add2(21, hl, side);
  out.add2(22, mix(ht, t), side);
  out.add2(23, mix(ht, l), side);
  out.add2(24, f.lemma[chunk.first - 1] ?? 0, side);
  out.add2(25, f.tag[chunk.first - 1] ?? 0, mix(ht, side));
  out.add2(26, f.lemma[chunk.last] ?? 0, side);
  out.add2(27, f.tag[chunk.last] ?? 0, mix(ht, side));
  out.add2(28, f.tag[chunk.first] ?? 0, mix(ht, side));
  out.add2(29, mix(f.quote[chunk.first] ?? 0, f.quote[cue] ?? 0), side);
  out.add2(31, (f.capital[head] ?? 0) * 2 + (f.capital[chunk.first] ?? 0), mix(side, ht));
  out.add2(32, hl, l);
  out.add2(33, Math.min(chunk.last - chunk.first, 6), side);
}

/** How far it stands from the cue, and what lies between the two. */
function distance(f: Frame, cue: number, chunk: Chunk, place: number, out: Features): void {
  const [a, b] = chunk.last <= cue ? [chunk.last, cue] : [cue + 1, chunk.first];
  const l = f.lemma[cue] ?? 0;
  const t = f.tag[cue] ?? 0;
  const far = step(b - a);
  const commas = Math.min(3, (f.commas[b] ?? 0) - (f.commas[a] ?? 0));
  const verbs = Math.min(3, (f.verbs[b] ?? 0) - (f.verbs[a] ?? 0));
  const opens = Math.min(2, (f.opens[b] ?? 0) - (f.opens[a] ?? 0));
  out.add2(40, place, 0);
  out.add2(41, place, t);
  out.add2(42, place, l);
  out.add2(43, mix(place, far), commas);
  out.add2(44, mix(place, verbs), commas);
  out.add2(45, mix(place, opens), t);
  out.add2(46, mix(place, verbs), f.tag[chunk.last - 1] ?? 0);
  out.add2(47, far, l);
  out.add2(48, mix(place, commas), f.kind[chunk.first - 1] ?? 0);
  const s = f.sentence[cue] ?? 0;
  out.add2(49, chunk.first === f.from[s] ? 1 : 0, mix(place, verbs));
  if (b - a < 5) {
    let tags = b - a;
    let words = b - a;
    for (let k = a; k < b; k++) {
      tags = mix(tags, f.tag[k] ?? 0);
      words = mix(words, f.lemma[k] ?? 0);
    }
    out.add2(50, tags, place);
    out.add2(51, mix(tags, t), place);
    out.add2(52, words, place);
  }
  let quoted = 0;
  for (let k = a; k < b; k++) if (f.quote[k] === QUOTE.closes || f.quote[k] === QUOTE.opens) quoted++;
  out.add2(53, Math.min(quoted, 3), place);
  out.add2(54, f.kind[chunk.last] === KIND.comma ? 1 : 0, mix(place, f.kind[cue - 1] ?? 0));
}

/** What the parse says of the two: the phrase's relation and head, the cue's own head. */
function relations(f: Frame, cue: number, chunk: Chunk, side: number, out: Features): void {
  const head = chunk.last - 1;
  const up = f.head[head] ?? head;
  const dep = f.dep[head] ?? 0;
  const upUp = f.head[up] ?? up;
  const cueHead = f.head[cue] ?? cue;
  const path =
    up === cue ? 1 : up === cueHead && cueHead !== cue ? 2 : upUp === cue ? 3 : cueHead === head ? 4 : 0;
  out.add2(60, mix(path, dep), side);
  out.add2(61, mix(path, dep), f.dep[cue] ?? 0);
  out.add2(62, mix(path, dep), f.lemma[cue] ?? 0);
  out.add2(63, mix(path, f.dep[up] ?? 0), dep);
}
