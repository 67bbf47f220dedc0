import { asTemplate, type Features, hashWord, mix, step } from "./feature-hash.ts";
import { type Frame, KIND, QUOTE } from "./frame.ts";
import { CLASS } from "./labels.ts";

/** Features of a token as a cue: the words and tags around it. They alone rule most words out. */
export function cueWordFeatures(f: Frame, at: number, out: Features): void {
  out.count = words(f, at, out.values);
}

/** The other features of a token as a cue, added behind: the marks of its sentence, and its place in the parse. */
export function cueContextFeatures(f: Frame, at: number, out: Features): void {
  const v = out.values;
  out.count = syntax(f, at, v, surroundings(f, at, v, out.count));
}

function words(f: Frame, i: number, v: Int32Array): number {
  let n = 0;
  const w = f.word[i] ?? 0;
  const l = f.lemma[i] ?? 0;
  const t = f.tag[i] ?? 0;
  const [l1, l2] = [f.lemma[i - 1] ?? 0, f.lemma[i - 2] ?? 0];
  const [r1, r2] = [f.lemma[i + 1] ?? 0, f.lemma[i + 2] ?? 0];
  const [lt1, lt2] = [f.tag[i - 1] ?? 0, f.tag[i - 2] ?? 0];
  const [rt1, rt2] = [f.tag[i + 1] ?? 0, f.tag[i + 2] ?? 0];
  v[n++] = mix(f.quote[i] ?? 0, t);
  v[n++] = w;
  v[n++] = l;
  v[n++] = mix(l, t);
  v[n++] = l1;
  v[n++] = r1;
  v[n++] = mix(l, l1);
  v[n++] = mix(l, r1);
  v[n++] = mix(l, rt1);
  v[n++] = mix(l, lt1);
  v[n++] = mix(mix(l, lt1), rt1);
  v[n++] = mix(mix(t, lt1), rt1);
  v[n++] = mix(mix(lt1, lt2), t);
  v[n++] = mix(mix(rt1, rt2), t);
  v[n++] = mix(mix(l, rt1), rt2);
  v[n++] = mix(mix(l, lt1), lt2);
  v[n++] = mix(l2, t);
  v[n++] = mix(r2, t);
  v[n++] = mix(mix(l, r1), r2);
  v[n++] = mix(f.suffix[i] ?? 0, t);
  v[n++] = mix(mix(l, l1), l2);
  v[n++] = mix(f.tag[i + 3] ?? 0, mix(rt2, t));
  return n;
}

/** Marks, commas and a "that" near the token; who could be its subject; where in sentence and block it stands. */
function surroundings(f: Frame, i: number, v: Int32Array, start: number): number {
  let n = start;
  const s = f.sentence[i] ?? 0;
  const from = f.from[s] ?? i;
  const to = f.to[s] ?? i + 1;
  const l = f.lemma[i] ?? 0;
  const t = f.tag[i] ?? 0;
  const quote = f.quote[i] ?? 0;
  const before = nearMark(f, i, from);
  const after = markAfter(f, i, to);
  const marks = before * 8 + after;
  v[n++] = mix(marks, t);
  v[n++] = mix(l, marks);
  v[n++] = mix(l, quote);
  v[n++] = mix(step(i - from), t);
  v[n++] = mix(step(to - i), t);
  v[n++] = mix((f.commas[i] ?? 0) > (f.commas[from] ?? 0) ? 1 : 0, t);
  const subject = subjectBefore(f, i, from);
  v[n++] = mix(subject, t);
  v[n++] = mix(subject, l);
  v[n++] = mix(f.kind[i + 1] ?? 0, l);
  v[n++] = mix(f.kind[i - 1] ?? 0, l);
  v[n++] = mix((f.blockFrom[s] ?? 0) === PADDED ? 1 : 0, t);
  const verbsBefore = Math.min(3, (f.verbs[i] ?? 0) - (f.verbs[from] ?? 0));
  const verbsAfter = Math.min(3, (f.verbs[to] ?? 0) - (f.verbs[i + 1] ?? 0));
  v[n++] = mix(verbsBefore * 4 + verbsAfter, t);
  v[n++] = mix(verbsBefore * 4 + verbsAfter, l);
  v[n++] = mix(nextMarker(f, i, to), l);
  return n;
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
    if (((f.class[k] ?? 0) & (CLASS.verb | CLASS.adverb)) !== 0) continue;
    return mix(f.tag[k] ?? 0, step(i - k) + 100 * (f.capital[k] ?? 0));
  }
  return 0;
}

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
function syntax(f: Frame, i: number, v: Int32Array, start: number): number {
  let n = start;
  const head = f.head[i] ?? i;
  const dep = f.dep[i] ?? 0;
  const l = f.lemma[i] ?? 0;
  v[n++] = mix(dep, f.tag[i] ?? 0);
  v[n++] = mix(dep, l);
  v[n++] = mix(f.lemma[head] ?? 0, dep);
  v[n++] = mix(mix(dep, f.tag[head] ?? 0), l);
  const s = f.sentence[i] ?? 0;
  let frame = 0;
  let children = 0;
  const ends = n + 2;
  n = ends;
  for (let k = f.from[s] ?? i; k < (f.to[s] ?? i) && children < CHILDREN; k++) {
    if (f.head[k] !== i || k === i || f.kind[k] !== KIND.word) continue;
    const relation = mix(f.dep[k] ?? 0, k < i ? 1 : 0);
    const lemma = f.lemma[k] ?? 0;
    v[n] = asTemplate(mix(relation, f.tag[k] ?? 0), 63, n++);
    v[n] = asTemplate(mix(relation, l), 64, n++);
    v[n] = asTemplate(mix(mix(relation, lemma), l), 65, n++);
    v[n] = asTemplate(mix(relation, lemma), 66, n++);
    if (((f.class[k] ?? 0) & CLASS.frame) !== 0) frame = mix(frame, relation);
    children++;
  }
  v[ends - 2] = mix(frame, l);
  v[ends - 1] = mix(frame, f.tag[i] ?? 0);
  return n;
}

/** Children of a cue that count: a list of names may hang on one word. */
const CHILDREN = 24;
