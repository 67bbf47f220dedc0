import { type Features, mix } from "./feature-hash.ts";
import type { Frame } from "./frame.ts";

/**
 * Features of the seam between place `a` and the next as a boundary of content, whatever the cue. One look-up a feature
 * gives its weights for all four boundaries: seams are scored once a document.
 */
export function seamFeatures(f: Frame, a: number, out: Features): void {
  const v = out.values;
  const b = a + 1;
  let n = 0;
  const la = f.lemma[a] ?? 0;
  const lb = f.lemma[b] ?? 0;
  const ta = f.tag[a] ?? 0;
  const tb = f.tag[b] ?? 0;
  const ta2 = f.tag[a - 1] ?? 0;
  const tb2 = f.tag[b + 1] ?? 0;
  const marks = f.seamMarks[a] ?? 0;
  const kinds = f.seamKinds[a] ?? 0;
  const tags = f.seamTags[a] ?? 0;
  v[n++] = la;
  v[n++] = lb;
  v[n++] = tags;
  v[n++] = mix(tags, tb2);
  v[n++] = mix(tags, ta2);
  v[n++] = kinds;
  v[n++] = mix(kinds, marks);
  v[n++] = mix(lb, ta);
  v[n++] = mix(la, tb);
  v[n++] = mix(la, f.lemma[a - 1] ?? 0);
  v[n++] = mix(kinds, mix(tb2, f.tag[b + 2] ?? 0));
  v[n++] = mix(kinds, f.lemma[b + 1] ?? 0);
  v[n++] = mix(marks, kinds * 16 + (f.kind[b + 1] ?? 0));
  v[n++] = mix(edge(f, a), marks);
  const ha = f.head[a] ?? a;
  const hb = f.head[b] ?? b;
  const crossA = ha > a ? 1 : 0;
  const crossB = hb < b ? 1 : 0;
  v[n++] = mix(mix(f.dep[a] ?? 0, crossA), mix(f.dep[b] ?? 0, crossB));
  v[n++] = mix(f.dep[b] ?? 0, mix(tb, crossB));
  v[n++] = mix(f.dep[a] ?? 0, mix(ta, crossA));
  v[n++] = mix(mix(f.dep[b] ?? 0, f.lemma[hb] ?? 0), crossB);
  out.count = n;
}

/** 1 where a sentence ends between the two, 2 where one ends a token later, 3 where one has begun a token before. */
function edge(f: Frame, a: number): number {
  const s = f.sentence[a];
  const next = f.sentence[a + 1];
  if (s !== next) return 1;
  if (f.sentence[a + 2] !== next) return 2;
  return f.sentence[a - 1] !== s ? 3 : 0;
}
