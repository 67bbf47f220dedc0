import { FEATURES } from "./compare-events.ts";

/** Log-odds beyond this say no more. */
const SURE = 6;

/** The log-odds that two tellings with these features tell of one event. */
export function scoreEvents(features: readonly number[]): number {
  let sum = 0;
  FEATURES.forEach((name, index) => {
    sum += WEIGHTS[name] * (features[index] ?? 0);
  });
  return Math.max(-SURE, Math.min(SURE, sum));
}

const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {
  bias: -6,
  "head-same": 1.5,
  "head-same-rare": 2,
  "head-class": 1.5,
  "head-alike": 0.8,
  "kind-same": 0.5,
  "kind-other": -1,
  clause: 2,
  "clause-within": 2,
  story: 2,
  "story-head-same": 3,
  "story-head-class": 3,
  "story-clause": 4,
  "people-same": 1,
  "people-other": -1,
  "groups-same": 0.3,
  "groups-other": -0.3,
  "place-same": 0.6,
  "place-other": -0.6,
  "day-same": 1.2,
  "days-near": 0,
  undated: 0,
  "trigger-in-clause": 0.5,
  "status-other": -0.3,
  "article-same": -2,
  saying: -1,
};
