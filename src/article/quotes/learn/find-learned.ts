import { type Draft, draftOf, type TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";
import { readCues } from "./engine.ts";
import { frameOf, PAD } from "./frame.ts";
import type { Hypothesis } from "./hypotheses.ts";
import { loadModel } from "./model.ts";
import { type Settled, settle } from "./settle.ts";

/** Attributions of every kind as the trained engine reads them: cue, source and content, none overlapping. */
export function findLearned(scene: Scene): Draft[] {
  const model = loadModel();
  const frame = frameOf(scene);
  return settle(frame, readCues(frame, model), model).map(draft);
}

function draft({ cue, hypothesis, percent }: Settled): Draft {
  const { anchor } = cue;
  const parts = partsOf(hypothesis).map(({ first, last }) => ({ first: first - PAD, last: last - PAD }));
  const place = anchor.cue - PAD;
  const source =
    anchor.sourceFirst < 0 ? null : { first: anchor.sourceFirst - PAD, last: anchor.sourceLast - PAD };
  return { ...draftOf("learned", percent / 100, parts), cue: { first: place, last: place + 1 }, source };
}

function partsOf(h: Hypothesis): TokenRange[] {
  const parts: TokenRange[] = [];
  if (h.leftFirst >= 0) parts.push({ first: h.leftFirst, last: h.leftLast + 1 });
  if (h.rightFirst >= 0) parts.push({ first: h.rightFirst, last: h.rightLast + 1 });
  return parts;
}
