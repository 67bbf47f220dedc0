import type { Anchor } from "./boundary-features.ts";
import { type Frame, QUOTE } from "./frame.ts";
import { type Features, mix, step } from "./hash.ts";
import type { Hypothesis } from "./hypotheses.ts";

/** A cue with its source, and the scores that its readings' confidence is judged by (in the models' own unit). */
export interface Cue {
  anchor: Anchor;
  cueScore: number;
  /** How far the second-best source lies behind. */
  sourceMargin: number;
}

/** A reading of a cue's content, and how far it lies above the best of the others. */
export interface Chosen extends Cue {
  hypothesis: Hypothesis;
  margin: number;
}

const UNIT = 16;

/** Features of whether a chosen reading is right: how sure the stages before are, and of what kind it is. */
export function acceptFeatures(f: Frame, chosen: Chosen, out: Features): void {
  out.count = 0;
  const { anchor, hypothesis: h, cueScore, margin, sourceMargin } = chosen;
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
  out.add(0, 0);
  out.add(1, sure);
  out.add(2, near);
  out.add2(3, sure, near);
  out.add2(4, sure, mix(shape, quoted));
  out.add2(5, near, mix(shape, quoted));
  out.add(6, l);
  out.add2(7, l, shape);
  out.add2(8, f.tag[cue] ?? 0, shape);
  out.add2(9, head, sourceFirst > cue ? 1 : 0);
  out.add2(10, words, shape);
  out.add2(11, words, l);
  out.add2(12, bucket(sourceMargin, 8), head);
  out.add2(13, f.cues[last + 1] === f.cues[first] ? 0 : 1, shape);
  out.add2(14, f.tag[first] ?? 0, shape);
  out.add2(15, mix(f.tag[first] ?? 0, l), shape);
  out.add2(16, f.quote[cue] ?? 0, quoted);
  out.add2(17, verbs, mix(words, shape));
  out.add2(18, verbs, l);
  out.add2(19, bucket(h.base, 8), shape);
  out.add2(20, head, l);
  out.add2(21, mix(f.kind[first - 1] ?? 0, f.kind[last + 1] ?? 0), shape);
}

/** A score in steps of half a logit, held within a range. */
export function bucket(score: number, most: number): number {
  return Math.max(-most, Math.min(most, Math.floor(score / UNIT)));
}
