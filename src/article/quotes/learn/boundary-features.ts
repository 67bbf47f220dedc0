import { type Features, mix, step } from "./feature-hash.ts";
import { type Frame, KIND, QUOTE } from "./frame.ts";

/** A cue with the noun phrase that is likely its source: what a boundary is judged against. */
export interface Anchor {
  cue: number;
  /** `[first, last)` of the source, or -1 and -1. */
  sourceFirst: number;
  sourceLast: number;
  /** For each place from `from` on, the relation of the cue's child that it hangs on; 0 where it does not. */
  branches: Int32Array;
  from: number;
}

/** Features of a place as a boundary of this cue's content: for a start its first word, for an end its last. */
export function relativeFeatures(f: Frame, anchor: Anchor, at: number, isEnd: boolean, out: Features): void {
  const v = out.values;
  const a = isEnd ? at : at - 1;
  const n = betweenFeatures(f, anchor.cue, at, a, v, pathFeatures(f, anchor, at, v));
  out.count = placeFeatures(f, anchor, at, a, v, n);
}

function placeFeatures(
  f: Frame,
  anchor: Anchor,
  at: number,
  a: number,
  v: Int32Array,
  start: number,
): number {
  let n = start;
  const { cue, sourceFirst } = anchor;
  const l = f.lemma[cue] ?? 0;
  const t = f.tag[cue] ?? 0;
  const far = step(Math.abs(at - cue)) + (at > cue ? 16 : 0);
  const tags = f.seamTags[a] ?? 0;
  const kindsMarks = mix(f.seamKinds[a] ?? 0, f.seamMarks[a] ?? 0);
  v[n++] = mix(far, t);
  v[n++] = mix(far, l);
  v[n++] = mix(l, f.lemma[a + 1] ?? 0);
  v[n++] = mix(l, f.lemma[a] ?? 0);
  v[n++] = mix(l, tags);
  v[n++] = mix(mix(far, t), tags);
  v[n++] = mix(l, kindsMarks);
  v[n++] = mix(far, kindsMarks);
  const toSource = mix(placeOfSource(anchor, at), sourceFirst < 0 ? 0 : sourceFirst > cue ? 1 : 2);
  v[n++] = toSource;
  v[n++] = mix(toSource, kindsMarks);
  v[n++] = mix(toSource, l);
  v[n++] = mix(toSource, far);
  v[n++] = mix(f.seamKinds[cue] ?? 0, mix(f.kind[cue - 1] ?? 0, mix(f.seamKinds[a] ?? 0, far)));
  return n;
}

function placeOfSource({ sourceFirst, sourceLast }: Anchor, at: number): number {
  if (sourceFirst < 0) return 9;
  if (at >= sourceLast) return Math.min(3, at - sourceLast);
  return at < sourceFirst ? 4 + Math.min(3, sourceFirst - 1 - at) : 8;
}

/** What lies between the cue and the place: commas, verbs, marks, sentences, cues. */
function betweenFeatures(f: Frame, cue: number, at: number, a: number, v: Int32Array, start: number): number {
  let n = start;
  const side = at > cue ? 1 : 0;
  const x = side === 1 ? cue + 1 : at;
  const y = side === 1 ? at : cue;
  const l = f.lemma[cue] ?? 0;
  const commas = Math.min(4, (f.commas[y] ?? 0) - (f.commas[x] ?? 0));
  const verbs = Math.min(4, (f.verbs[y] ?? 0) - (f.verbs[x] ?? 0));
  const opens = Math.min(3, (f.opens[y] ?? 0) - (f.opens[x] ?? 0));
  const cues = Math.min(3, (f.cues[y] ?? 0) - (f.cues[x] ?? 0));
  const own = f.sentence[at] ?? 0;
  const away = Math.max(-4, Math.min(4, own - (f.sentence[cue] ?? 0)));
  const kinds = f.seamKinds[a] ?? 0;
  const marks = f.seamMarks[a] ?? 0;
  const left = f.from[own] ?? 0;
  const right = f.to[own] ?? 0;
  const commasLeft = Math.min(3, (f.commas[at] ?? 0) - (f.commas[left] ?? 0));
  const commasRight = Math.min(3, (f.commas[right] ?? 0) - (f.commas[at + 1] ?? 0));
  const cuesRight = Math.min(3, (f.cues[right] ?? 0) - (f.cues[at + 1] ?? 0));
  const kindsSide = mix(kinds, side);
  v[n++] = mix(mix(commas, verbs), side);
  v[n++] = mix(mix(commas, l), side);
  v[n++] = mix(mix(opens, marks), side);
  v[n++] = mix(away, marks);
  v[n++] = mix(mix(away, opens), kinds);
  v[n++] = mix(verbs, kindsSide);
  v[n++] = mix(mix(commasLeft, commasRight), kindsSide);
  v[n++] = mix(mix(verbs, l), side);
  v[n++] = mix(cues, kindsSide);
  v[n++] = mix(mix(cues, away), marks);
  v[n++] = mix(cuesRight, kindsSide);
  v[n++] = mix(inQuotedSentence(f, cue, at, left, right), marks);
  return n;
}

/** Whether a mark opens between cue and place, and whether the place lies in the quotation that does. */
function inQuotedSentence(f: Frame, cue: number, at: number, from: number, to: number): number {
  const marks = (f.opens[to] ?? 0) - (f.opens[from] ?? 0);
  const beforeCue = cue >= from && cue < to ? Math.min(2, (f.opens[cue] ?? 0) - (f.opens[from] ?? 0)) : 3;
  return Math.min(3, marks) * 16 + beforeCue * 4 + (f.quote[at] ?? 0);
}

/** The parse between cue and place: whether place and neighbours hang on the cue, and by what relation. */
function pathFeatures(f: Frame, { cue, branches, from }: Anchor, at: number, v: Int32Array): number {
  const l = f.lemma[cue] ?? 0;
  const inside = branchAt(branches, at - from);
  const beyond = branchAt(branches, at - from + 1);
  const before = branchAt(branches, at - from - 1);
  v[0] = mix(mix(inside, beyond), before);
  v[1] = mix(mix(inside, beyond), l);
  v[2] = mix(mix(inside, before), l);
  v[3] = mix(inside, f.tag[cue] ?? 0);
  return 4;
}

function branchAt(branches: Int32Array, i: number): number {
  return i >= 0 && i < branches.length ? (branches[i] ?? 0) : 0;
}

/** For each word of a cue's sentence the relation of the cue's child whose subtree holds it; the cue itself has 2. */
export function branchesOf(f: Frame, cue: number): Int32Array {
  const sentence = f.sentence[cue] ?? 0;
  const from = f.from[sentence] ?? cue;
  const branches = new Int32Array((f.to[sentence] ?? cue) - from);
  for (let at = from; at < from + branches.length; at++) {
    let node = at;
    for (let depth = 0; depth < 20 && node !== cue; depth++) {
      const head = f.head[node] ?? node;
      if (head === node) break;
      if (head === cue) branches[at - from] = f.dep[node] ?? 1;
      node = head;
    }
  }
  branches[cue - from] = 2;
  return branches;
}

/** Whether content may start (or end) at a place: a word, that no quotation runs through. */
export function isPlace(f: Frame, at: number): boolean {
  return f.kind[at] === KIND.word && f.quote[at] !== QUOTE.opens && f.quote[at] !== QUOTE.closes;
}
