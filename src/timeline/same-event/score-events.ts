import { readFileSync } from "node:fs";
import { compareHeads } from "../words/heads.ts";
import type { Words } from "../words/words.ts";
import { compareEvents, FEATURES } from "./compare-events.ts";
import { knownEvidence } from "./known-evidence.ts";
import type { EventSketch } from "./sketch-event.ts";
import { vetoed } from "./veto.ts";

/** Log-odds from which two tellings can bring their groups together. */
export const LEAST = 0.7;

/** Log-odds beyond this say no more. */
const SURE = 6;

/**
 * The log-odds that two tellings tell of one event, by the weights in models/merge-events.json and the evidence that they
 * know nothing of; null where a veto forbids it. Symmetric.
 */
export function judgeEvents(a: EventSketch, b: EventSketch, words: Words): number | null {
  if (vetoed(a, b)) return null;
  return scoreOf(compareEvents(a, b, words), knownEvidence(a, b, compareHeads(a.head, b.head).oneKind));
}

/** The weight of a feature in the model. */
export function featureWeight(feature: (typeof FEATURES)[number]): number {
  return weights()[FEATURES.indexOf(feature)] ?? 0;
}

function scoreOf(features: readonly number[], known: number): number {
  const model = weights();
  let sum = known;
  for (let i = 0; i < features.length; i++) sum += (model[i] ?? 0) * (features[i] ?? 0);
  return Math.max(-SURE, Math.min(SURE, sum));
}

let loaded: number[] | null = null;

function weights(): number[] {
  loaded ??= readWeights();
  return loaded;
}

function readWeights(): number[] {
  const url = new URL("../../../models/merge-events.json", import.meta.url);
  const model = new Map(Object.entries(JSON.parse(readFileSync(url, "utf8"))));
  return FEATURES.map((name) => Number(model.get(name) ?? 0));
}
