import { weighInOrder } from "../../decide/weigh.ts";
import { sameEvent } from "../decisions.ts";
import type { Words } from "../words/words.ts";
import { compareEvents } from "./compare-events.ts";
import type { EventSketch } from "./sketch-event.ts";
import { vetoed } from "./veto.ts";

/** The log-odds that two tellings tell of one event, by the learned reasons; null where a veto forbids it. Symmetric. */
export function judgeEvents(a: EventSketch, b: EventSketch, words: Words): number | null {
  if (vetoed(a, b)) return null;
  const model = sameEvent();
  const score = weighInOrder(model, compareEvents(a, b, words));
  return Math.max(model.fewest, Math.min(model.most, score));
}
