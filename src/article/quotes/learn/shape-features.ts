import type { Anchor } from "./boundary-features.ts";
import { type Features, mix, step } from "./feature-hash.ts";
import { type Frame, QUOTE } from "./frame.ts";
import type { Run } from "./hypotheses.ts";

/** Where a reading has content: before the cue, behind it, or both. */
export const SHAPE = { left: 1, right: 2, both: 3 } as const;

/** Templates of how the runs go together come behind those of the shape. */
export const JOIN_BASE = 16;

/** Features of where a cue's content stands, whichever words it is. */
export function shapeFeatures(
  f: Frame,
  { cue, sourceFirst, sourceLast }: Anchor,
  shape: number,
  out: Features,
): void {
  const v = out.values;
  let n = 0;
  const l = f.lemma[cue] ?? 0;
  const source = sourceFirst < 0 ? 0 : sourceFirst > cue ? 1 : 2;
  const kinds = (f.kind[cue - 1] ?? 0) * 16 + (f.kind[cue + 1] ?? 0);
  const after = Math.max(cue + 1, sourceLast);
  const first = Math.min(cue, sourceFirst < 0 ? cue : sourceFirst);
  v[n++] = mix(shape, l);
  v[n++] = mix(shape, f.tag[cue] ?? 0);
  v[n++] = mix(mix(shape, source), l);
  v[n++] = mix(mix(shape, source), kinds);
  v[n++] = mix(mix(f.kind[after] ?? 0, f.quote[after] ?? 0), shape);
  v[n++] = mix(mix(f.tag[cue + 1] ?? 0, l), shape);
  v[n++] = mix(mix(f.kind[first - 1] ?? 0, f.quote[first - 1] ?? 0), shape);
  v[n++] = mix(first === f.from[f.sentence[cue] ?? 0] ? 1 : 0, mix(shape, l));
  out.count = n;
}

/** Features of a reading as a whole: how its two runs go together, what it leaves out, how long it is. */
export function joinFeatures(
  f: Frame,
  anchor: Anchor,
  left: Run | null,
  right: Run | null,
  out: Features,
): void {
  const v = out.values;
  let n = 0;
  const { cue } = anchor;
  const l = f.lemma[cue] ?? 0;
  const shape = (left === null ? 0 : SHAPE.left) + (right === null ? 0 : SHAPE.right);
  const ql = left === null ? 0 : left.quoted;
  const qr = right === null ? 0 : right.quoted;
  const q = mix(ql, qr);
  const words = step(
    (left === null ? 0 : left.last - left.first + 1) + (right === null ? 0 : right.last - right.first + 1),
  );
  v[n++] = mix(q, shape);
  v[n++] = mix(q, mix(shape, l));
  v[n++] = mix(mix(shape, missed(f, cue, left, right)), q);
  v[n++] = mix(words, mix(shape, l));
  v[n++] = mix(words, mix(shape, f.tag[cue] ?? 0));
  v[n++] = mix(step(Math.floor(-baseOf(left, right) / 32)), shape);
  out.count = left !== null && right !== null ? bothFeatures(f, cue, left, right, v, n) : n;
}

/** What the boundaries' own scores say of a reading, less than 0 by how far they lie behind the best ones. */
export function baseOf(left: Run | null, right: Run | null): number {
  if (left === null) return right === null ? 0 : right.base;
  return right === null ? left.base : (left.base + right.base) >> 1;
}

/** Quoted words of the cue's sentence, and of the next one's beginning, that the reading leaves out. */
function missed(f: Frame, cue: number, left: Run | null, right: Run | null): number {
  const s = f.sentence[cue] ?? 0;
  const from = f.from[s] ?? cue;
  const to = f.to[s] ?? cue;
  const before =
    quotedIn(f, from, cue) - (left === null ? 0 : quotedIn(f, Math.max(from, left.first), left.last + 1));
  const behind =
    quotedIn(f, cue + 1, to) - (right === null ? 0 : quotedIn(f, right.first, Math.min(to, right.last + 1)));
  const opens = to < (f.blockTo[s] ?? to) && f.quote[to] === QUOTE.opens;
  const next = opens && !(right !== null && right.first <= to + 1 && right.last > to) ? 1 : 0;
  return Math.min(2, before) * 9 + Math.min(2, behind) * 3 + next;
}

function quotedIn(f: Frame, first: number, to: number): number {
  return to > first ? (f.quotedWords[to] ?? 0) - (f.quotedWords[first] ?? 0) : 0;
}

/** How the two runs go together: a sentence's end between them, capitals and marks at the second's head. */
function bothFeatures(f: Frame, cue: number, left: Run, right: Run, v: Int32Array, start: number): number {
  let n = start;
  const q = mix(left.quoted, right.quoted);
  const stops = Math.min(3, (f.sentence[right.first] ?? 0) - (f.sentence[cue] ?? 0));
  const head = mix(f.kind[right.first - 1] ?? 0, f.capital[right.first] ?? 0);
  const tail = mix(f.kind[left.last + 1] ?? 0, f.quote[left.last + 1] ?? 0);
  v[n++] = mix(q, stops);
  v[n++] = mix(q, mix(head, tail));
  v[n++] = mix(q, f.lemma[cue] ?? 0);
  v[n++] = mix(mix(head, tail), stops);
  v[n++] = mix(step(right.first - cue), q);
  v[n++] = mix(f.tag[right.first] ?? 0, mix(left.quoted, stops));
  return n;
}
