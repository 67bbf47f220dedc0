import { readFileSync } from "node:fs";
import { FEATURES } from "./compare-events.ts";

/** Log-odds beyond this say no more. */
const SURE = 6;

/** The log-odds that two tellings with these features tell of one event, by the weights in models/merge-events.json. */
export function scoreEvents(features: readonly number[]): number {
  loaded ??= readWeights();
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += (loaded[i] ?? 0) * (features[i] ?? 0);
  return Math.max(-SURE, Math.min(SURE, sum));
}

let loaded: number[] | null = null;

function readWeights(): number[] {
  const url = new URL("../../../models/merge-events.json", import.meta.url);
  const model = new Map(Object.entries(JSON.parse(readFileSync(url, "utf8"))));
  return FEATURES.map((name) => Number(model.get(name) ?? 0));
}
