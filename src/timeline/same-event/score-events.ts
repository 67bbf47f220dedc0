import { type Explained, explain, named, weighInOrder } from "../../decide/weigh.ts";
import { sameEvent } from "../decisions.ts";
import { compareHeads } from "../words/heads.ts";
import type { Words } from "../words/words.ts";
import { compareEvents } from "./compare-events.ts";
import { explainKnown, knownEvidence } from "./known-evidence.ts";
import type { EventSketch } from "./sketch-event.ts";
import { vetoed } from "./veto.ts";

/**
 * The log-odds that two tellings tell of one event, by the learned reasons and the evidence that they know nothing of; null
 * where a veto forbids it. Symmetric.
 */
export function judgeEvents(a: EventSketch, b: EventSketch, words: Words): number | null {
  if (vetoed(a, b)) return null;
  const known = knownEvidence(a, b, compareHeads(a.head, b.head).oneKind);
  const model = sameEvent();
  const score = known + weighInOrder(model, compareEvents(a, b, words));
  return Math.max(-model.most, Math.min(model.most, score));
}

/** Why two tellings are as sure to be one event as they are: the reasons that hold, known and learned. */
export function explainEvents(a: EventSketch, b: EventSketch, words: Words): Explained[] {
  const model = sameEvent();
  return [
    ...explainKnown(a, b, compareHeads(a.head, b.head).oneKind),
    ...explain(model, named(model, compareEvents(a, b, words))),
  ];
}
