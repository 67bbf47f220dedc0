import type { Model } from "../../src/article/quotes/learn/model.ts";
import { TABLES } from "./cross-fit.ts";

/**
 * The mean of two trainings: both are linear over the same hashed features, so that what either makes of its own examples by
 * chance is halved. The threshold is the first one's.
 */
export function meanOf(one: Model, other: Model): Model {
  const tables = { ...one.tables };
  for (const name of TABLES)
    tables[name] = one.tables[name].map((weight, i) => halfOf(weight + (other.tables[name][i] ?? 0)));
  return {
    tables,
    cueWords: one.cueWords.map((bits, i) => bits | (other.cueWords[i] ?? 0)),
    threshold: one.threshold,
    calibration: one.calibration.map((percent, i) => Math.round((percent + (other.calibration[i] ?? 0)) / 2)),
  };
}

/** Half of a sum; a half goes to the even number, since sums of a hundred weights must not all lean one way. */
function halfOf(sum: number): number {
  return sum % 2 === 0 ? sum / 2 : 2 * Math.round(sum / 4);
}
