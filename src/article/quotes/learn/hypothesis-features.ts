import type { Anchor } from "./boundary-features.ts";
import { type Frame, KIND, QUOTE } from "./frame.ts";
import { type Features, mix, step } from "./hash.ts";
import type { Hypothesis } from "./hypotheses.ts";

/** Features of a whole reading of a cue: its shape, its two sides, what lies between them, what it leaves out. */
export function hypothesisFeatures(f: Frame, anchor: Anchor, h: Hypothesis, out: Features): void {
  out.count = 0;
  const shape = (h.leftFirst >= 0 ? 1 : 0) + (h.rightFirst >= 0 ? 2 : 0);
  const l = f.lemma[anchor.cue] ?? 0;
  shapeFeatures(f, anchor, h, shape, out);
  if (h.leftFirst >= 0) sideFeatures(f, anchor, h.leftFirst, h.leftLast, 0, out);
  if (h.rightFirst >= 0) sideFeatures(f, anchor, h.rightFirst, h.rightLast, 1, out);
  if (shape === 3) bothFeatures(f, anchor, h, out);
  const words = width(h.leftFirst, h.leftLast) + width(h.rightFirst, h.rightLast);
  out.add2(8, step(words), mix(shape, l));
  out.add2(9, step(words), mix(shape, f.tag[anchor.cue] ?? 0));
  out.add2(10, step(Math.floor(-h.base / 32)), shape);
}

function width(first: number, last: number): number {
  return first < 0 ? 0 : last - first + 1;
}

function shapeFeatures(f: Frame, anchor: Anchor, h: Hypothesis, shape: number, out: Features): void {
  const { cue, sourceFirst, sourceLast } = anchor;
  const l = f.lemma[cue] ?? 0;
  const t = f.tag[cue] ?? 0;
  const source = sourceFirst < 0 ? 0 : sourceFirst > cue ? 1 : 2;
  const kinds = (f.kind[cue - 1] ?? 0) * 16 + (f.kind[cue + 1] ?? 0);
  const holds = inSide(h, sourceFirst) || inSide(h, sourceLast - 1) ? 1 : 0;
  const left = quotedness(f, h.leftFirst, h.leftLast);
  const right = quotedness(f, h.rightFirst, h.rightLast);
  out.add2(1, shape, l);
  out.add2(2, shape, t);
  out.add2(3, mix(shape, source), l);
  out.add2(4, mix(shape, source), kinds);
  out.add2(5, holds, sourceFirst < 0 ? 0 : shape);
  out.add2(6, mix(left, right), shape);
  out.add2(7, mix(left, right), mix(shape, l));
  out.add2(11, mix(shape, missed(f, cue, h)), mix(left, right));
  const after = Math.max(cue + 1, sourceLast);
  out.add2(12, mix(f.kind[after] ?? 0, f.quote[after] ?? 0), shape);
  out.add2(13, mix(f.tag[cue + 1] ?? 0, l), shape);
  const first = Math.min(cue, sourceFirst < 0 ? cue : sourceFirst);
  out.add2(14, mix(f.kind[first - 1] ?? 0, f.quote[first - 1] ?? 0), shape);
  out.add2(15, first === f.from[f.sentence[cue] ?? 0] ? 1 : 0, mix(shape, l));
}

function inSide(h: Hypothesis, at: number): boolean {
  if (at < 0) return false;
  return (at >= h.leftFirst && at <= h.leftLast) || (at >= h.rightFirst && at <= h.rightLast);
}

/** 0 none there, 1 no word between marks, 2 all, 3 some, and whether it stops in mid-quotation. */
function quotedness(f: Frame, first: number, last: number): number {
  if (first < 0) return 0;
  let inside = 0;
  let words = 0;
  for (let i = first; i <= last; i++) {
    if (f.kind[i] !== KIND.word) continue;
    words++;
    if (f.quote[i] === QUOTE.inside) inside++;
  }
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

/** Quoted words of the cue's sentence, and of the next one's beginning, that the reading leaves out. */
function missed(f: Frame, cue: number, h: Hypothesis): number {
  const s = f.sentence[cue] ?? 0;
  let before = 0;
  let behind = 0;
  for (let i = f.from[s] ?? cue; i < (f.to[s] ?? cue); i++) {
    if (f.quote[i] !== QUOTE.inside || f.kind[i] !== KIND.word || inSide(h, i)) continue;
    if (i < cue) before++;
    else behind++;
  }
  const to = f.to[s] ?? cue;
  const next = to < (f.blockTo[s] ?? to) && f.quote[to] === QUOTE.opens && !inSide(h, to + 1) ? 1 : 0;
  return Math.min(2, before) * 9 + Math.min(2, behind) * 3 + next;
}

function sideFeatures(
  f: Frame,
  anchor: Anchor,
  first: number,
  last: number,
  side: number,
  out: Features,
): void {
  const T = 20 + side * 40;
  edges(f, anchor, first, last, T, out);
  insides(f, anchor, first, last, T + 15, out);
}

function edges(f: Frame, anchor: Anchor, first: number, last: number, T: number, out: Features): void {
  const l = f.lemma[anchor.cue] ?? 0;
  const s = f.sentence[first] ?? 0;
  const e = f.sentence[last] ?? 0;
  const startsSentence =
    f.from[s] === first || (f.from[s] === first - 1 && f.kind[first - 1] !== KIND.word) ? 1 : 0;
  const endsSentence = last + 2 >= (f.to[e] ?? 0) ? 1 : 0;
  const open = f.kind[first - 1] ?? 0;
  const close = f.kind[last + 1] ?? 0;
  const q = quotedness(f, first, last);
  const start = mix(open * 4 + (f.quote[first - 1] ?? 0), startsSentence);
  const end = mix(close * 4 + (f.quote[last + 1] ?? 0), endsSentence);
  out.add2(T, start, end);
  out.add2(T + 1, mix(start, end), q);
  out.add2(T + 2, mix(f.tag[first] ?? 0, f.tag[last + 1] ?? 0), f.kind[last + 1] ?? 0);
  out.add2(T + 3, mix(f.tag[first] ?? 0, l), q);
  out.add2(T + 4, mix(f.lemma[first] ?? 0, l), 0);
  out.add2(T + 5, f.lemma[last + 1] ?? 0, f.tag[first] ?? 0);
  out.add2(T + 6, mix(f.lemma[last + 1] ?? 0, l), 0);
  out.add2(T + 7, mix(f.tag[first] ?? 0, f.tag[last] ?? 0), l);
  out.add2(T + 8, gap(anchor, first, last), mix(start, l));
  out.add2(T + 9, gap(anchor, first, last), mix(q, f.tag[anchor.cue] ?? 0));
  out.add2(T + 10, mix(endsSentence, startsSentence), l);
  out.add2(T + 11, mix(f.lemma[last + 1] ?? 0, f.lemma[last + 2] ?? 0), 0);
  out.add2(T + 13, mix(f.kind[last + 1] ?? 0, f.lemma[last + 2] ?? 0), f.lemma[last + 3] ?? 0);
  out.add2(T + 12, mix(f.tag[last + 1] ?? 0, f.tag[last + 2] ?? 0), f.tag[last] ?? 0);
}

/** Tokens between the side and the nearer of cue and source. */
function gap({ cue, sourceFirst, sourceLast }: Anchor, first: number, last: number): number {
  const from = sourceFirst < 0 ? cue : Math.min(cue, sourceFirst);
  const to = sourceFirst < 0 ? cue + 1 : Math.max(cue + 1, sourceLast);
  if (last < from) return step(from - last - 1);
  if (first >= to) return step(first - to) + 20;
  return first > cue ? step(first - cue - 1) + 40 : step(cue - last - 1) + 60;
}

function insides(f: Frame, anchor: Anchor, first: number, last: number, T: number, out: Features): void {
  const l = f.lemma[anchor.cue] ?? 0;
  const q = quotedness(f, first, last);
  const verbs = Math.min(4, (f.verbs[last + 1] ?? 0) - (f.verbs[first] ?? 0));
  const commas = Math.min(4, (f.commas[last + 1] ?? 0) - (f.commas[first] ?? 0));
  const cues = Math.min(3, (f.cues[last + 1] ?? 0) - (f.cues[first] ?? 0));
  const sentences = Math.min(4, (f.sentence[last] ?? 0) - (f.sentence[first] ?? 0));
  const away = Math.max(-3, Math.min(3, (f.sentence[first] ?? 0) - (f.sentence[anchor.cue] ?? 0)));
  const length = step(last - first + 1);
  out.add2(T, verbs, mix(length, q));
  out.add2(T + 1, verbs, l);
  out.add2(T + 2, mix(commas, verbs), f.kind[last + 1] ?? 0);
  out.add2(T + 3, cues, mix(q, sentences));
  out.add2(T + 4, cues, l);
  out.add2(T + 5, mix(sentences, away), q);
  out.add2(T + 6, mix(sentences, away), l);
  out.add2(T + 7, length, l);
  out.add2(T + 8, mix(verbs, f.tag[first] ?? 0), f.tag[anchor.cue] ?? 0);
  const roots = rootsOf(f, first, last);
  out.add2(T + 9, roots, f.kind[last + 1] ?? 0);
  out.add2(T + 10, roots, l);
  out.add2(T + 11, roots, mix(f.tag[first] ?? 0, verbs));
  bonds(f, anchor.cue, first, last, T + 14, out);
}

/** How the side hangs together with the cue in the parse, and whether it is all that so hangs. */
function bonds(f: Frame, cue: number, first: number, last: number, T: number, out: Features): void {
  const root = rootOf(f, first, last);
  const head = f.head[root] ?? root;
  const cueHead = f.head[cue] ?? cue;
  const bond = head === cue ? 1 : cueHead === root ? 2 : head === cueHead ? 3 : head === root ? 4 : 0;
  const relation = bond === 2 ? (f.dep[cue] ?? 0) : (f.dep[root] ?? 0);
  const tail = follows(f, root, cue, last);
  const lead = f.head[first - 1] === root || isUnder(f, first - 1, root, cue) ? 1 : 0;
  out.add2(T, mix(bond, relation), f.tag[cue] ?? 0);
  out.add2(T + 1, mix(bond, relation), f.lemma[cue] ?? 0);
  out.add2(T + 2, mix(bond, tail), lead);
  out.add2(T + 3, mix(bond, relation), mix(tail, lead));
  out.add2(T + 4, mix(tail, f.kind[last + 1] ?? 0), f.lemma[last + 1] ?? 0);
  out.add2(T + 5, mix(bond, tail), f.lemma[cue] ?? 0);
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

/** How the two sides go together: a sentence's end between them, capitals and marks at the second's head. */
function bothFeatures(f: Frame, { cue }: Anchor, h: Hypothesis, out: Features): void {
  const l = f.lemma[cue] ?? 0;
  const left = quotedness(f, h.leftFirst, h.leftLast);
  const right = quotedness(f, h.rightFirst, h.rightLast);
  const stops = Math.min(3, (f.sentence[h.rightFirst] ?? 0) - (f.sentence[cue] ?? 0));
  const head = mix(f.kind[h.rightFirst - 1] ?? 0, f.capital[h.rightFirst] ?? 0);
  const tail = mix(f.kind[h.leftLast + 1] ?? 0, f.quote[h.leftLast + 1] ?? 0);
  out.add2(100, mix(left, right), stops);
  out.add2(101, mix(left, right), mix(head, tail));
  out.add2(102, mix(left, right), l);
  out.add2(103, mix(head, tail), stops);
  out.add2(104, step(h.rightFirst - cue), mix(left, right));
  out.add2(105, f.tag[h.rightFirst] ?? 0, mix(left, stops));
}
