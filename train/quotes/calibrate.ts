import { Features } from "../../src/article/quotes/learn/feature-hash.ts";
import { CALIBRATION_STEPS, calibrationStep, type Model } from "../../src/article/quotes/learn/model.ts";
import { settle } from "../../src/article/quotes/learn/settle.ts";
import { isNear } from "./hypotheses.ts";
import type { Log } from "./learner.ts";
import { type Judged, optionsOf, writeSettling } from "./options.ts";

/** What settling keeps of some articles, and how much of it is right. */
interface Kept {
  found: number;
  right: number;
}

/** How often a score is right that is as high, in percent: never less than for a lower score. */
export function calibrationOf(articles: readonly Judged[], modelOf: (index: number) => Model): Uint8Array {
  const features = new Features();
  const counts = Array.from({ length: CALIBRATION_STEPS }, () => ({ all: 0, right: 0 }));
  for (const [index, article] of articles.entries())
    for (const option of optionsOf([article])) {
      writeSettling(option, features);
      const count = counts[calibrationStep(features.score(modelOf(index).tables.settle))];
      if (count === undefined) continue;
      count.all += 1;
      if (option.right) count.right += 1;
    }
  let floor = 0;
  return Uint8Array.from(counts, ({ all, right }) => {
    if (all > FEW) floor = Math.max(floor, Math.round((100 * right) / all));
    return floor;
  });
}

/** So few examples say nothing of a step. */
const FEW = 20;
const THRESHOLDS = Array.from({ length: 12 }, (_, i) => 16 + 4 * i);
/** What was never said hurts a timeline more than what is missing: so many points of F1 are given for strictness. */
const FOR_STRICTNESS = 0.5;

/** The strictest threshold whose F1 is within half a point of the best, of `gold` attributions. */
export function thresholdOf(
  articles: readonly Judged[],
  gold: number,
  modelOf: (index: number) => Model,
  log: Log,
): number {
  const tried = THRESHOLDS.map((threshold) => {
    const { found, right } = settled(articles, (index) => ({ ...modelOf(index), threshold }));
    const f1 = (200 * right) / (found + gold);
    log(`folds at ${threshold}%: P ${percent(right, found)} R ${percent(right, gold)} F1 ${f1.toFixed(1)}`);
    return { threshold, f1 };
  });
  const best = Math.max(...tried.map(({ f1 }) => f1));
  return tried.findLast(({ f1 }) => f1 > best - FOR_STRICTNESS)?.threshold ?? 0;
}

function settled(articles: readonly Judged[], modelOf: (index: number) => Model): Kept {
  const kept = { found: 0, right: 0 };
  for (const [index, { frame, cues }] of articles.entries()) {
    const goldOf = new Map(cues.map(({ anchor, gold }) => [anchor.cue, gold]));
    for (const { cue, hypothesis } of settle(frame, cues, modelOf(index))) {
      kept.found += 1;
      if (isNear(frame, hypothesis, goldOf.get(cue.anchor.cue) ?? null)) kept.right += 1;
    }
  }
  return kept;
}

/** A share in percent, as the log says it. */
export function percent(part: number, whole: number): string {
  return ((100 * part) / whole).toFixed(1);
}
