import { sameEvent } from "../../src/timeline/decisions.ts";
import { type Example, learnLogistic } from "../learn/newton.ts";

/** What the texts can hardly teach, for few of them name days, places and pairs: two people seldom meet twice in a day. */
const EXPECTED: Readonly<Record<string, number>> = { "day-pair": 3, "day-place": 2 };

/** Learns the weights by which two tellings are of one event. */
export function learnSameEvent(pairs: readonly Example[]): number[] {
  const { reasons } = sameEvent();
  return learnLogistic(
    pairs,
    reasons.length,
    reasons.map((name) => EXPECTED[name] ?? 0),
  );
}
