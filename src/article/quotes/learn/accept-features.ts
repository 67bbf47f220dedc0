import type { Anchor } from "./boundary-features.ts";
import { type Features, mix, step } from "./feature-hash.ts";
import { type Frame, QUOTE } from "./frame.ts";
import type { Hypothesis } from "./hypotheses.ts";

/** A cue with its source, and the scores that its readings' confidence is judged by (in the models' own unit). */
export interface Cue {
  anchor: Anchor;
  cueScore: number;
  /** How far the second-best source lies behind. */
  sourceMargin: number;
}

/** A reading of a cue's content, and how far it lies above the best other one of its cue. */
export interface Ranked {
  hypothesis: Hypothesis;
  margin: number;
}

const UNIT = 16;

/** Features of whether a chosen reading is right: how sure the stages before are, and of what kind it is. */
export function acceptFeatures(f: Frame, found: Cue, { hypothesis: h, margin }: Ranked, out: Features): void {
  const v = out.values;
  let n = 0;
  const { anchor, cueScore, sourceMargin } = found;
  const { cue, sourceFirst, sourceLast } = anchor;
  const l = f.lemma[cue] ?? 0;
  const shape = (h.leftFirst >= 0 ? 1 : 0) + (h.rightFirst >= 0 ? 2 : 0);
  const first = h.leftFirst >= 0 ? h.leftFirst : h.rightFirst;
  const last = h.rightFirst >= 0 ? h.rightLast : h.leftLast;
  const quoted = (f.quote[first] === QUOTE.inside ? 1 : 0) + (f.quote[last] === QUOTE.inside ? 2 : 0);
  const sure = bucket(cueScore, 12);
  const near = bucket(margin, 10);
  const words = step(last - first + 1);
  const head = sourceFirst < 0 ? 0 : (f.tag[sourceLast - 1] ?? 0);
  const verbs = Math.min(3, (f.verbs[last + 1] ?? 0) - (f.verbs[first] ?? 0));
  v[n++] = 0;
  v[n++] = sure;
  v[n++] = near;
  v[n++] = mix(sure, near);
  v[n++] = mix(sure, mix(shape, quoted));
  v[n++] = mix(near, mix(shape, quoted));
  v[n++] = l;
  v[n++] = mix(l, shape);
  v[n++] = mix(f.tag[cue] ?? 0, shape);
  v[n++] = mix(head, sourceFirst > cue ? 1 : 0);
  v[n++] = mix(words, shape);
  v[n++] = mix(words, l);
  v[n++] = mix(bucket(sourceMargin, 8), head);
  v[n++] = mix(f.cues[last + 1] === f.cues[first] ? 0 : 1, shape);
  v[n++] = mix(f.tag[first] ?? 0, shape);
  v[n++] = mix(mix(f.tag[first] ?? 0, l), shape);
  v[n++] = mix(f.quote[cue] ?? 0, quoted);
  v[n++] = mix(verbs, mix(words, shape));
  v[n++] = mix(verbs, l);
  v[n++] = mix(bucket(h.base, 8), shape);
  v[n++] = mix(head, l);
  v[n++] = mix(mix(f.kind[first - 1] ?? 0, f.kind[last + 1] ?? 0), shape);
  out.count = n;
}

/** A score in steps of half a logit, held within a range. */
export function bucket(score: number, most: number): number {
  return Math.max(-most, Math.min(most, Math.floor(score / UNIT)));
}
