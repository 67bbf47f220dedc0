import { type Frame, isVerbTag, KIND, QUOTE } from "./frame.ts";
import { type Features, hashWord, mix, step } from "./hash.ts";

/** Features of a token as a cue: the words and tags around it, the marks of its sentence, and its place in the parse. */
export function cueFeatures(f: Frame, at: number, out: Features): void {
  out.count = 0;
  words(f, at, out);
  surroundings(f, at, out);
  syntax(f, at, out);
}

function words(f: Frame, i: number, out: Features): void {
  const w = f.word[i] ?? 0;
  const l = f.lemma[i] ?? 0;
  const t = f.tag[i] ?? 0;
  const [l1, l2] = [f.lemma[i - 1] ?? 0, f.lemma[i - 2] ?? 0];
  const [r1, r2] = [f.lemma[i + 1] ?? 0, f.lemma[i + 2] ?? 0];
  const [lt1, lt2] = [f.tag[i - 1] ?? 0, f.tag[i - 2] ?? 0];
  const [rt1, rt2] = [f.tag[i + 1] ?? 0, f.tag[i + 2] ?? 0];
  out.add(0, 0);
  out.add(1, w);
  out.add(2, l);
  out.add2(3, l, t);
  out.add(4, l1);
  out.add(5, r1);
  out.add2(6, l, l1);
  out.add2(7, l, r1);
  out.add2(8, l, rt1);
  out.add2(9, l, lt1);
  out.add2(10, mix(l, lt1), rt1);
  out.add2(11, mix(t, lt1), rt1);
  out.add2(12, mix(lt1, lt2), t);
  out.add2(13, mix(rt1, rt2), t);
  out.add2(14, mix(l, rt1), rt2);
  out.add2(15, mix(l, lt1), lt2);
  out.add2(16, l2, t);
  out.add2(17, r2, t);
  out.add2(18, mix(l, r1), r2);
  out.add2(19, f.suffix[i] ?? 0, t);
  out.add2(20, mix(l, l1), l2);
  out.add2(21, f.tag[i + 3] ?? 0, mix(rt2, t));
}

/** Marks, commas and a "that" near the token; who could be its subject; where in sentence and block it stands. */
function surroundings(f: Frame, i: number, out: Features): void {
  const s = f.sentence[i] ?? 0;
  const from = f.from[s] ?? i;
  const to = f.to[s] ?? i + 1;
  const l = f.lemma[i] ?? 0;
  const t = f.tag[i] ?? 0;
  const quote = f.quote[i] ?? 0;
  const before = nearMark(f, i, from);
  const after = markAfter(f, i, to);
  const marks = before * 8 + after;
  out.add2(30, quote, t);
  out.add2(31, marks, t);
  out.add2(32, l, marks);
  out.add2(33, l, quote);
  out.add2(34, step(i - from), t);
  out.add2(35, step(to - i), t);
  out.add2(36, (f.commas[i] ?? 0) > (f.commas[from] ?? 0) ? 1 : 0, t);
  const subject = subjectBefore(f, i, from);
  out.add2(37, subject, t);
  out.add2(38, subject, l);
  out.add2(39, f.kind[i + 1] ?? 0, l);
  out.add2(40, f.kind[i - 1] ?? 0, l);
  out.add2(41, (f.blockFrom[s] ?? 0) === PADDED ? 1 : 0, t);
  const verbsBefore = Math.min(3, (f.verbs[i] ?? 0) - (f.verbs[from] ?? 0));
  const verbsAfter = Math.min(3, (f.verbs[to] ?? 0) - (f.verbs[i + 1] ?? 0));
  out.add2(44, verbsBefore * 4 + verbsAfter, t);
  out.add2(45, verbsBefore * 4 + verbsAfter, l);
  out.add2(46, nextMarker(f, i, to), l);
}

const PADDED = 4;

/** 0 no mark before in the sentence, 1 closes within three tokens, 2 farther, 3 inside one. */
function nearMark(f: Frame, i: number, from: number): number {
  if (f.quote[i] === QUOTE.inside) return 3;
  for (let k = i - 1; k >= from; k--) {
    if (f.quote[k] === QUOTE.closes) return i - k < 6 ? 1 : 2;
  }
  return f.quote[from - 1] === QUOTE.closes && i - from < 6 ? 4 : 0;
}

function markAfter(f: Frame, i: number, to: number): number {
  for (let k = i + 1; k < to; k++) {
    if (f.quote[k] === QUOTE.opens) return k - i < 4 ? 1 : k - i < 12 ? 2 : 3;
  }
  return f.quote[to] === QUOTE.opens ? 4 : 0;
}

/** What stands as a subject to the left, stepping over adverbs and auxiliaries: its tag, and how far it is. */
function subjectBefore(f: Frame, i: number, from: number): number {
  for (let k = i - 1; k >= from && i - k < 7; k--) {
    if (f.kind[k] !== KIND.word) return mix(f.kind[k] ?? 0, step(i - k));
    const tag = f.tag[k] ?? 0;
    if (!isVerbTag(tag) && !isAdverb(f, k)) return mix(tag, step(i - k) + 100 * (f.capital[k] ?? 0));
  }
  return 0;
}

function isAdverb(f: Frame, k: number): boolean {
  return f.tag[k] === RB;
}

const RB = hashWord("RB");
const MARKERS = new Set(["that", "if", "whether", "how", "what", "why", "to", "as", "about"].map(hashWord));

/** The next word that opens a clause: "that", "whether", "to", and how far it is. */
function nextMarker(f: Frame, i: number, to: number): number {
  for (let k = i + 1; k < to && k - i < 8; k++) {
    const word = f.word[k] ?? 0;
    if (MARKERS.has(word)) return mix(word, step(k - i));
  }
  return 0;
}

/** Relation to the head, and the token's own subjects, objects and clauses, where there is a parse. */
function syntax(f: Frame, i: number, out: Features): void {
  const head = f.head[i] ?? i;
  const dep = f.dep[i] ?? 0;
  const l = f.lemma[i] ?? 0;
  out.add2(60, dep, f.tag[i] ?? 0);
  out.add2(61, dep, l);
  out.add2(62, f.lemma[head] ?? 0, dep);
  out.add2(68, mix(dep, f.tag[head] ?? 0), l);
  const s = f.sentence[i] ?? 0;
  let frame = 0;
  for (let k = f.from[s] ?? i; k < (f.to[s] ?? i); k++) {
    if (f.head[k] !== i || k === i || f.kind[k] !== KIND.word) continue;
    const relation = mix(f.dep[k] ?? 0, k < i ? 1 : 0);
    out.add2(63, relation, f.tag[k] ?? 0);
    out.add2(64, relation, l);
    out.add2(65, mix(relation, f.lemma[k] ?? 0), l);
    out.add2(66, relation, f.lemma[k] ?? 0);
    if (FRAME.has(f.dep[k] ?? 0)) frame = mix(frame, relation);
  }
  out.add2(67, frame, l);
  out.add2(69, frame, f.tag[i] ?? 0);
}

const FRAME = new Set(
  ["nsubj", "nsubj:pass", "ccomp", "xcomp", "obj", "iobj", "obl", "parataxis", "advcl", "mark", "cop"].map(
    hashWord,
  ),
);
