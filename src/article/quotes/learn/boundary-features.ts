import { type Frame, KIND, QUOTE } from "./frame.ts";
import { type Features, mix, step } from "./hash.ts";

/** The four boundaries of content: start and end of what stands before the cue, start and end of what stands behind it. */
export const BOUNDARY = { leftStart: 0, leftEnd: 1, rightStart: 2, rightEnd: 3 };

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

/** Features of a place as a boundary that hold whatever the cue: for a start its first word, for an end its last. */
export function localFeatures(f: Frame, at: number, isEnd: boolean, out: Features): void {
  out.count = 0;
  const a = isEnd ? at : at - 1;
  const b = a + 1;
  const [la, lb] = [f.lemma[a] ?? 0, f.lemma[b] ?? 0];
  const [ta, tb] = [f.tag[a] ?? 0, f.tag[b] ?? 0];
  const [ta2, tb2] = [f.tag[a - 1] ?? 0, f.tag[b + 1] ?? 0];
  const marks = (f.quote[a] ?? 0) * 4 + (f.quote[b] ?? 0);
  const kinds = (f.kind[a] ?? 0) * 16 + (f.kind[b] ?? 0);
  out.add(0, la);
  out.add(1, lb);
  out.add2(2, la, lb);
  out.add2(3, ta, tb);
  out.add2(4, mix(ta, tb), tb2);
  out.add2(5, mix(ta, tb), ta2);
  out.add2(6, mix(ta, tb), mix(ta2, tb2));
  out.add(7, marks);
  out.add(8, kinds);
  out.add2(9, kinds, marks);
  out.add2(10, lb, ta);
  out.add2(11, la, tb);
  out.add2(12, lb, f.lemma[b + 1] ?? 0);
  out.add2(13, la, f.lemma[a - 1] ?? 0);
  out.add2(14, kinds, mix(tb2, f.tag[b + 2] ?? 0));
  out.add2(15, kinds, mix(f.lemma[b + 1] ?? 0, 1));
  out.add2(16, marks, kinds * 16 + (f.kind[b + 1] ?? 0));
  const s = f.sentence[at] ?? 0;
  out.add2(17, a < (f.from[s] ?? 0) ? 1 : b >= (f.to[s] ?? 0) ? 2 : b + 1 >= (f.to[s] ?? 0) ? 3 : 0, marks);
  parse(f, a, b, out);
}

/** How the parse crosses the boundary: relations of the two words beside it, and whether one depends on the other's side. */
function parse(f: Frame, a: number, b: number, out: Features): void {
  const [ha, hb] = [f.head[a] ?? a, f.head[b] ?? b];
  const crossA = ha > a ? 1 : 0;
  const crossB = hb < b ? 1 : 0;
  out.add2(30, mix(f.dep[a] ?? 0, crossA), mix(f.dep[b] ?? 0, crossB));
  out.add2(31, f.dep[b] ?? 0, mix(f.tag[b] ?? 0, crossB));
  out.add2(32, f.dep[a] ?? 0, mix(f.tag[a] ?? 0, crossA));
  out.add2(33, mix(f.dep[b] ?? 0, f.lemma[hb] ?? 0), crossB);
}

/** Features of a place as a boundary of this cue's content. */
export function relativeFeatures(f: Frame, anchor: Anchor, at: number, isEnd: boolean, out: Features): void {
  out.count = 0;
  placeFeatures(f, anchor, at, isEnd, out);
  betweenFeatures(f, anchor, at, isEnd, out);
  pathFeatures(f, anchor, at, out);
}

function placeFeatures(
  f: Frame,
  { cue, sourceFirst, sourceLast }: Anchor,
  at: number,
  isEnd: boolean,
  out: Features,
): void {
  const l = f.lemma[cue] ?? 0;
  const t = f.tag[cue] ?? 0;
  const a = isEnd ? at : at - 1;
  const b = a + 1;
  const far = step(Math.abs(at - cue)) + (at > cue ? 16 : 0);
  const [la, lb] = [f.lemma[a] ?? 0, f.lemma[b] ?? 0];
  const [ta, tb] = [f.tag[a] ?? 0, f.tag[b] ?? 0];
  const kinds = (f.kind[a] ?? 0) * 16 + (f.kind[b] ?? 0);
  const marks = (f.quote[a] ?? 0) * 4 + (f.quote[b] ?? 0);
  out.add2(40, far, t);
  out.add2(41, far, l);
  out.add2(42, l, lb);
  out.add2(43, l, la);
  out.add2(44, l, mix(ta, tb));
  out.add2(45, mix(far, t), mix(ta, tb));
  out.add2(46, l, mix(kinds, marks));
  out.add2(47, far, mix(kinds, marks));
  const source = sourceFirst < 0 ? 0 : sourceFirst > cue ? 1 : 2;
  const toSource =
    sourceFirst < 0
      ? 9
      : at >= sourceLast
        ? Math.min(3, at - sourceLast)
        : at < sourceFirst
          ? 4 + Math.min(3, sourceFirst - 1 - at)
          : 8;
  out.add2(48, toSource, source);
  out.add2(49, mix(toSource, source), mix(kinds, marks));
  out.add2(50, mix(toSource, source), l);
  out.add2(51, mix(toSource, source), far);
  out.add2(52, mix(f.kind[cue + 1] ?? 0, f.kind[cue - 1] ?? 0), mix(kinds, far));
}

/** What lies between the cue and the place: commas, verbs, marks, sentences, a "that". */
function betweenFeatures(f: Frame, { cue }: Anchor, at: number, isEnd: boolean, out: Features): void {
  const a = isEnd ? at : at - 1;
  const [x, y] = at > cue ? [cue + 1, at] : [at, cue];
  const l = f.lemma[cue] ?? 0;
  const commas = Math.min(4, (f.commas[y] ?? 0) - (f.commas[x] ?? 0));
  const verbs = Math.min(4, (f.verbs[y] ?? 0) - (f.verbs[x] ?? 0));
  const opens = Math.min(3, (f.opens[y] ?? 0) - (f.opens[x] ?? 0));
  const side = at > cue ? 1 : 0;
  const s = f.sentence[cue] ?? 0;
  const away = Math.max(-4, Math.min(4, (f.sentence[at] ?? 0) - s));
  const kinds = (f.kind[a] ?? 0) * 16 + (f.kind[a + 1] ?? 0);
  const marks = (f.quote[a] ?? 0) * 4 + (f.quote[a + 1] ?? 0);
  const left = f.from[f.sentence[at] ?? 0] ?? 0;
  const right = f.to[f.sentence[at] ?? 0] ?? 0;
  const commasLeft = Math.min(3, (f.commas[at] ?? 0) - (f.commas[left] ?? 0));
  const commasRight = Math.min(3, (f.commas[right] ?? 0) - (f.commas[at + 1] ?? 0));
  out.add2(60, mix(commas, verbs), side);
  out.add2(61, mix(commas, l), side);
  out.add2(62, mix(opens, marks), side);
  out.add2(63, mix(opens, marks), l);
  out.add2(64, away, marks);
  out.add2(65, mix(away, opens), kinds);
  out.add2(66, mix(verbs, kinds), side);
  out.add2(67, mix(commasLeft, commasRight), mix(kinds, side));
  out.add2(68, mix(verbs, l), side);
  out.add2(69, mix(f.quote[cue] ?? 0, marks), side);
  const cues = Math.min(3, (f.cues[y] ?? 0) - (f.cues[x] ?? 0));
  out.add2(73, mix(cues, kinds), side);
  out.add2(74, mix(cues, away), marks);
  out.add2(75, Math.min(3, (f.cues[right] ?? 0) - (f.cues[at + 1] ?? 0)), mix(kinds, side));
  out.add2(70, inQuotedSentence(f, cue, at), marks);
  if (y - x < 5) {
    let tags = side;
    for (let k = x; k < y; k++) tags = mix(tags, f.tag[k] ?? 0);
    out.add2(71, tags, y - x);
    out.add2(72, tags, l);
  }
}

/** Whether a mark opens between cue and place, and whether the place lies in the quotation that does. */
function inQuotedSentence(f: Frame, cue: number, at: number): number {
  const s = f.sentence[at] ?? 0;
  const from = f.from[s] ?? 0;
  const to = f.to[s] ?? 0;
  const marks = (f.opens[to] ?? 0) - (f.opens[from] ?? 0);
  const beforeCue = cue >= from && cue < to ? Math.min(2, (f.opens[cue] ?? 0) - (f.opens[from] ?? 0)) : 3;
  return Math.min(3, marks) * 16 + beforeCue * 4 + (f.quote[at] ?? 0);
}

/** The parse between cue and place: whether place and neighbours hang on the cue, and by what relation. */
function pathFeatures(f: Frame, anchor: Anchor, at: number, out: Features): void {
  const l = f.lemma[anchor.cue] ?? 0;
  const inside = branchAt(anchor, at);
  const beyond = branchAt(anchor, at + 1);
  const before = branchAt(anchor, at - 1);
  out.add2(80, mix(inside, beyond), before);
  out.add2(81, mix(inside, beyond), l);
  out.add2(82, mix(inside, before), l);
  out.add2(83, inside, f.tag[anchor.cue] ?? 0);
}

function branchAt({ branches, from }: Anchor, at: number): number {
  return branches[at - from] ?? 0;
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
