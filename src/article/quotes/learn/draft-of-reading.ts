import { type Draft, learnedDraft, type TokenRange } from "../draft.ts";
import type { Anchor } from "./boundary-features.ts";
import { PAD } from "./frame.ts";
import type { Hypothesis } from "./hypotheses.ts";

/** A reading of a cue in the document's own token numbers. */
export function draftOfReading(
  { anchor, hypothesis }: { anchor: Anchor; hypothesis: Hypothesis },
  confidence: number,
): Draft {
  const parts = partsOf(hypothesis).map(({ first, last }) => ({ first: first - PAD, last: last - PAD }));
  const place = anchor.cue - PAD;
  const source =
    anchor.sourceFirst < 0 ? null : { first: anchor.sourceFirst - PAD, last: anchor.sourceLast - PAD };
  return { ...learnedDraft(parts, confidence), cue: { first: place, last: place + 1 }, source };
}

/** The runs of a reading, in the frame's places. */
export function partsOf(h: Hypothesis): TokenRange[] {
  const parts: TokenRange[] = [];
  if (h.leftFirst >= 0) parts.push({ first: h.leftFirst, last: h.leftLast + 1 });
  if (h.rightFirst >= 0) parts.push({ first: h.rightFirst, last: h.rightLast + 1 });
  return parts;
}
