import type { Anchor } from "./boundary-features.ts";
import { type Features, mix, step } from "./feature-hash.ts";
import { type Frame, KIND, QUOTE } from "./frame.ts";

/** Templates of the run before the cue, and of that behind it, in the table of readings. */
export const SIDE_BASE = [60, 110] as const;

/**
 * Features of one run of content words `[first, last]` of a cue, on whichever side, as far as the other side does not
 * matter: a run is scored once for all readings that it is part of.
 */
export function sideFeatures(f: Frame, anchor: Anchor, first: number, last: number, out: Features): void {
  const v = out.values;
  const q = quotedness(f, first, last);
  let n = edges(f, anchor, first, last, q, v);
  n = insides(f, anchor.cue, first, last, q, v, n);
  out.count = bonds(f, anchor.cue, first, last, v, n);
}

/** 0 none there, 1 no word between marks, 2 all, 3 some, and whether it stops in mid-quotation. */
export function quotedness(f: Frame, first: number, last: number): number {
  if (first < 0) return 0;
  const words = (f.words[last + 1] ?? 0) - (f.words[first] ?? 0);
  const inside = (f.quotedWords[last + 1] ?? 0) - (f.quotedWords[first] ?? 0);
  const state = inside === 0 ? 1 : inside === words ? 2 : 3;
  const cutsStart = f.quote[first] === QUOTE.inside && f.quote[first - 1] !== QUOTE.opens ? 4 : 0;
  const cutsEnd = f.quote[last] === QUOTE.inside && !closesBehind(f, last) ? 8 : 0;
  return state + cutsStart + cutsEnd;
}

function closesBehind(f: Frame, last: number): boolean {
  for (let i = last + 1; i < last + 4; i++) {
    if (f.quote[i] === QUOTE.closes || f.quote[i] === QUOTE.outside) return true;
    if (f.kind[i] === KIND.word) return false;
  }
  return false;
}

function edges(f: Frame, anchor: Anchor, first: number, last: number, q: number, v: Int32Array): number {
  let n = 0;
  const l = f.lemma[anchor.cue] ?? 0;
  const from = f.from[f.sentence[first] ?? 0];
  const startsSentence = from === first || (from === first - 1 && f.kind[first - 1] !== KIND.word) ? 1 : 0;
  const endsSentence = last + 2 >= (f.to[f.sentence[last] ?? 0] ?? 0) ? 1 : 0;
  const start = mix((f.kind[first - 1] ?? 0) * 4 + (f.quote[first - 1] ?? 0), startsSentence);
  const end = mix((f.kind[last + 1] ?? 0) * 4 + (f.quote[last + 1] ?? 0), endsSentence);
  const firstTag = f.tag[first] ?? 0;
  const next = f.lemma[last + 1] ?? 0;
  const distance = gap(anchor, first, last);
  v[n++] = mix(start, end);
  v[n++] = mix(mix(start, end), q);
  v[n++] = mix(mix(firstTag, f.tag[last + 1] ?? 0), f.kind[last + 1] ?? 0);
  v[n++] = mix(mix(firstTag, l), q);
  v[n++] = mix(f.lemma[first] ?? 0, l);
  v[n++] = mix(next, firstTag);
  v[n++] = mix(next, l);
  v[n++] = mix(mix(firstTag, f.tag[last] ?? 0), l);
  v[n++] = mix(distance, mix(start, l));
  v[n++] = mix(distance, mix(q, f.tag[anchor.cue] ?? 0));
  v[n++] = mix(mix(endsSentence, startsSentence), l);
  v[n++] = mix(next, f.lemma[last + 2] ?? 0);
  v[n++] = mix(mix(f.tag[last + 1] ?? 0, f.tag[last + 2] ?? 0), f.tag[last] ?? 0);
  v[n++] = mix(mix(f.kind[last + 1] ?? 0, f.lemma[last + 2] ?? 0), f.lemma[last + 3] ?? 0);
  return n;
}

/** Tokens between the side and the nearer of cue and source. */
function gap({ cue, sourceFirst, sourceLast }: Anchor, first: number, last: number): number {
  const from = sourceFirst < 0 ? cue : Math.min(cue, sourceFirst);
  const to = sourceFirst < 0 ? cue + 1 : Math.max(cue + 1, sourceLast);
  if (last < from) return step(from - last - 1);
  if (first >= to) return step(first - to) + 20;
  return first > cue ? step(first - cue - 1) + 40 : step(cue - last - 1) + 60;
}

function insides(
  f: Frame,
  cue: number,
  first: number,
  last: number,
  q: number,
  v: Int32Array,
  start: number,
): number {
  let n = start;
  const l = f.lemma[cue] ?? 0;
  const verbs = Math.min(4, (f.verbs[last + 1] ?? 0) - (f.verbs[first] ?? 0));
  const commas = Math.min(4, (f.commas[last + 1] ?? 0) - (f.commas[first] ?? 0));
  const cues = Math.min(3, (f.cues[last + 1] ?? 0) - (f.cues[first] ?? 0));
  const sentences = Math.min(4, (f.sentence[last] ?? 0) - (f.sentence[first] ?? 0));
  const away = Math.max(-3, Math.min(3, (f.sentence[first] ?? 0) - (f.sentence[cue] ?? 0)));
  const length = step(last - first + 1);
  const behind = f.kind[last + 1] ?? 0;
  const roots = rootsOf(f, first, last);
  v[n++] = mix(verbs, mix(length, q));
  v[n++] = mix(verbs, l);
  v[n++] = mix(mix(commas, verbs), behind);
  v[n++] = mix(cues, mix(q, sentences));
  v[n++] = mix(cues, l);
  v[n++] = mix(mix(sentences, away), q);
  v[n++] = mix(mix(sentences, away), l);
  v[n++] = mix(length, l);
  v[n++] = mix(mix(verbs, f.tag[first] ?? 0), f.tag[cue] ?? 0);
  v[n++] = mix(roots, behind);
  v[n++] = mix(roots, l);
  v[n++] = mix(roots, mix(f.tag[first] ?? 0, verbs));
  return n;
}

/** How many words of a run hang on words outside it (one: the run is a phrase of the parse), and how the first of them does. */
function rootsOf(f: Frame, first: number, last: number): number {
  let roots = 0;
  let dep = 0;
  for (let i = first; i <= last; i++) {
    const head = f.head[i] ?? i;
    if ((head >= first && head <= last && head !== i) || f.kind[i] !== KIND.word) continue;
    roots++;
    if (roots === 1) dep = f.dep[i] ?? 0;
  }
  let outside = 0;
  for (let i = last + 1; i < last + 5; i++) {
    const head = f.head[i] ?? i;
    if (head >= first && head <= last && f.kind[i] === KIND.word) outside++;
  }
  return mix(Math.min(roots, 4) * 8 + Math.min(outside, 2), dep);
}

/** How the side hangs together with the cue in the parse, and whether it is all that so hangs. */
function bonds(f: Frame, cue: number, first: number, last: number, v: Int32Array, start: number): number {
  let n = start;
  const root = rootOf(f, first, last);
  const head = f.head[root] ?? root;
  const cueHead = f.head[cue] ?? cue;
  const bond = head === cue ? 1 : cueHead === root ? 2 : head === cueHead ? 3 : head === root ? 4 : 0;
  const relation = mix(bond, bond === 2 ? (f.dep[cue] ?? 0) : (f.dep[root] ?? 0));
  const tail = follows(f, root, cue, last);
  const lead = f.head[first - 1] === root || isUnder(f, first - 1, root, cue) ? 1 : 0;
  v[n++] = mix(relation, f.tag[cue] ?? 0);
  v[n++] = mix(relation, f.lemma[cue] ?? 0);
  v[n++] = mix(mix(bond, tail), lead);
  v[n++] = mix(relation, mix(tail, lead));
  v[n++] = mix(mix(tail, f.kind[last + 1] ?? 0), f.lemma[last + 1] ?? 0);
  v[n++] = mix(mix(bond, tail), f.lemma[cue] ?? 0);
  return n;
}

/** The first word of a run whose head lies outside it. */
function rootOf(f: Frame, first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const head = f.head[i] ?? i;
    if ((head < first || head > last || head === i) && f.kind[i] === KIND.word) return i;
  }
  return first;
}

/** Of the next two words behind a run, whether they too hang on its root (not by way of the cue). */
function follows(f: Frame, root: number, cue: number, last: number): number {
  let next = last + 1;
  while (next < last + 4 && f.kind[next] !== KIND.word) next++;
  return isUnder(f, next, root, cue) ? mix(1, f.dep[next] ?? 0) : 0;
}

function isUnder(f: Frame, at: number, root: number, cue: number): boolean {
  let node = at;
  for (let depth = 0; depth < 16; depth++) {
    const head = f.head[node] ?? node;
    if (node === cue || head === node) return false;
    if (head === root) return true;
    node = head;
  }
  return false;
}
