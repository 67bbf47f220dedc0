import type { Chunk } from "./chunks.ts";
import { type Features, mix, step } from "./feature-hash.ts";
import { type Frame, KIND, QUOTE } from "./frame.ts";

/** Features of "this cue names no source": passives, nouns, adjectives. */
export function noSourceFeatures(f: Frame, cue: number, out: Features): void {
  const v = out.values;
  let n = 0;
  const l = f.lemma[cue] ?? 0;
  const t = f.tag[cue] ?? 0;
  v[n++] = 0;
  v[n++] = l;
  v[n++] = mix(l, t);
  v[n++] = mix(t, f.lemma[cue - 1] ?? 0);
  v[n++] = mix(t, f.tag[cue - 1] ?? 0);
  v[n++] = mix(l, f.lemma[cue - 1] ?? 0);
  v[n++] = mix(t, f.lemma[cue + 1] ?? 0);
  v[n++] = mix(mix(t, f.lemma[cue - 1] ?? 0), f.tag[cue - 2] ?? 0);
  v[n++] = mix(mix(t, f.lemma[cue - 2] ?? 0), f.lemma[cue - 1] ?? 0);
  v[n++] = mix(f.kind[cue] ?? 0, f.quote[cue] ?? 0);
  out.count = n;
}

/** Templates of a phrase come behind those of none. */
export const PHRASE = 16;

/** Features of a noun phrase as the source of a cue; `rank` counts the phrases between the two on its side. */
export function sourceFeatures(f: Frame, cue: number, chunk: Chunk, rank: number, out: Features): void {
  const v = out.values;
  const side = chunk.last <= cue ? 0 : 1;
  const n = relations(f, cue, chunk, side, v);
  out.count = distance(f, cue, chunk, side * 16 + Math.min(rank, 15), v, phrase(f, cue, chunk, side, v, n));
}

function phrase(f: Frame, cue: number, chunk: Chunk, side: number, v: Int32Array, start: number): number {
  let n = start;
  const head = chunk.last - 1;
  const l = f.lemma[cue] ?? 0;
  const t = f.tag[cue] ?? 0;
  const ht = f.tag[head] ?? 0;
  const hl = f.lemma[head] ?? 0;
  v[n++] = mix(ht, side);
  v[n++] = mix(hl, side);
  v[n++] = mix(mix(ht, t), side);
  v[n++] = mix(mix(ht, l), side);
  v[n++] = mix(f.lemma[chunk.first - 1] ?? 0, side);
  v[n++] = mix(f.tag[chunk.first - 1] ?? 0, mix(ht, side));
  v[n++] = mix(f.lemma[chunk.last] ?? 0, side);
  v[n++] = mix(f.tag[chunk.last] ?? 0, mix(ht, side));
  v[n++] = mix(f.tag[chunk.first] ?? 0, mix(ht, side));
  v[n++] = mix(mix(f.quote[chunk.first] ?? 0, f.quote[cue] ?? 0), side);
  v[n++] = mix((f.capital[head] ?? 0) * 2 + (f.capital[chunk.first] ?? 0), mix(side, ht));
  v[n++] = mix(hl, l);
  v[n++] = mix(Math.min(chunk.last - chunk.first, 6), side);
  return n;
}

/** How far it stands from the cue, and what lies between the two. */
function distance(f: Frame, cue: number, chunk: Chunk, place: number, v: Int32Array, start: number): number {
  let n = start;
  const [a, b] = chunk.last <= cue ? [chunk.last, cue] : [cue + 1, chunk.first];
  const l = f.lemma[cue] ?? 0;
  const t = f.tag[cue] ?? 0;
  const far = step(b - a);
  const commas = Math.min(3, (f.commas[b] ?? 0) - (f.commas[a] ?? 0));
  const verbs = Math.min(3, (f.verbs[b] ?? 0) - (f.verbs[a] ?? 0));
  const opens = Math.min(2, (f.opens[b] ?? 0) - (f.opens[a] ?? 0));
  v[n++] = mix(place, 0);
  v[n++] = mix(place, t);
  v[n++] = mix(place, l);
  v[n++] = mix(mix(place, far), commas);
  v[n++] = mix(mix(place, verbs), commas);
  v[n++] = mix(mix(place, opens), t);
  v[n++] = mix(mix(place, verbs), f.tag[chunk.last - 1] ?? 0);
  v[n++] = mix(far, l);
  v[n++] = mix(mix(place, commas), f.kind[chunk.first - 1] ?? 0);
  const s = f.sentence[cue] ?? 0;
  v[n++] = mix(chunk.first === f.from[s] ? 1 : 0, mix(place, verbs));
  let quoted = 0;
  for (let k = a; k < b; k++) if (f.quote[k] === QUOTE.closes || f.quote[k] === QUOTE.opens) quoted++;
  v[n++] = mix(Math.min(quoted, 3), place);
  v[n++] = mix(f.kind[chunk.last] === KIND.comma ? 1 : 0, mix(place, f.kind[cue - 1] ?? 0));
  if (b - a < 5) {
    let tags = b - a;
    let words = b - a;
    for (let k = a; k < b; k++) {
      tags = mix(tags, f.tag[k] ?? 0);
      words = mix(words, f.lemma[k] ?? 0);
    }
    v[n++] = mix(tags, place);
    v[n++] = mix(mix(tags, t), place);
    v[n++] = mix(words, place);
  }
  return n;
}

/** What the parse says of the two: the phrase's relation and head, the cue's own head. */
function relations(f: Frame, cue: number, chunk: Chunk, side: number, v: Int32Array): number {
  let n = 0;
  const head = chunk.last - 1;
  const up = f.head[head] ?? head;
  const dep = f.dep[head] ?? 0;
  const upUp = f.head[up] ?? up;
  const cueHead = f.head[cue] ?? cue;
  const path =
    up === cue ? 1 : up === cueHead && cueHead !== cue ? 2 : upUp === cue ? 3 : cueHead === head ? 4 : 0;
  v[n++] = mix(mix(path, dep), side);
  v[n++] = mix(mix(path, dep), f.dep[cue] ?? 0);
  v[n++] = mix(mix(path, dep), f.lemma[cue] ?? 0);
  v[n++] = mix(mix(path, f.dep[up] ?? 0), dep);
  return n;
}
