import { type Candidate, candidatesFor } from "../../src/article/events/clock/candidates.ts";
import { CLOCK_REASONS } from "../../src/article/events/clock/reasons.ts";
import { type Choice, reasonsOf } from "../../src/article/events/clock/reasons-of.ts";
import { departs, stateAfter } from "../../src/article/events/clock/set-clock.ts";
import { START } from "../../src/article/events/clock/state.ts";
import { clock } from "../../src/article/events/decisions.ts";
import { dayOf } from "../../src/calendar/days.ts";
import { weekValue } from "../../src/calendar/weeks.ts";
import type { Example, Wanted } from "./examples.ts";

const EPOCHS = 16;
const RATE = 0.05;
/** Penalty of the squared distance from where learning starts. */
const PENALTY = 10;
/** Passes over the articles: in each the narrative stands where the weights of the pass before put it. */
const ROUNDS = 2;
/** Where the date is not to be known, or no candidate is right, none is right; but it says less. */
const UNKNOWN_WEIGHT = 0.5;
const HOPELESS_WEIGHT = 0.1;
/** What the rules say is right unless learned otherwise. */
const PRIOR = new Map([
  [CLOCK_REASONS.indexOf("own always"), 1],
  [CLOCK_REASONS.indexOf("rules always"), 1],
  [CLOCK_REASONS.indexOf("interval from-stated"), 2],
  [CLOCK_REASONS.indexOf("interval from-context"), 1],
]);

/** A happening to learn from: the reasons of each candidate, which of them are right, and how much it says. */
interface Item {
  reasons: number[][];
  right: boolean[];
  weight: number;
}

/** Learns the weights of the clock from articles of stories and news, in their order. */
export function learnClock(examples: readonly Example[]): Float64Array {
  let weights: Float64Array = new Float64Array(CLOCK_REASONS.length);
  for (const [place, prior] of PRIOR) weights[place] = prior;
  for (let round = 0; round < ROUNDS; round++) {
    const items: Item[] = [];
    for (const example of examples)
      walk(example, weights, ({ choice, reasons }, wanted) => {
        if (wanted) items.push(itemOf(choice, reasons, wanted));
      });
    weights = weightsFor(items);
  }
  return weights;
}

/** A happening, the reasons of each of its candidates, and the one that the weights choose. */
interface Step {
  choice: Choice;
  reasons: number[][];
  chosen: Candidate | undefined;
}

/** Goes through an article as the clock does. */
function walk(
  { scene, wanted }: Example,
  weights: Float64Array,
  visit: (step: Step, wanted: Wanted | undefined) => void,
): void {
  let state = START;
  for (const [i, told] of scene.told.entries()) {
    const candidates = candidatesFor(scene, told, state);
    const choice = { told, state, candidates };
    const reasons = candidates.map((candidate) => reasonsOf(scene, choice, candidate));
    const scores = candidates.map(
      (candidate, at) => sumOf(reasons[at] ?? [], weights) - (departs(told, candidate) ? clock().doubt : 0),
    );
    const chosen = candidates[scores.indexOf(Math.max(...scores))];
    visit({ choice, reasons, chosen }, wanted.get(i));
    if (chosen) state = stateAfter(scene, told, state, chosen);
  }
}

function sumOf(held: number[], weights: Float64Array): number {
  return held.reduce((sum, reason) => sum + (weights[reason] ?? 0), 0);
}

function itemOf({ candidates }: Choice, reasons: number[][], wanted: Wanted): Item {
  const right = rightOf(candidates, wanted);
  if (!right.some(Boolean))
    return { reasons, right: candidates.map(({ date }) => date === null), weight: HOPELESS_WEIGHT };
  return { reasons, right, weight: wanted[0] === null ? UNKNOWN_WEIGHT : 1 };
}

/** Adaptive gradient steps (AdaGrad) in the order of the articles, pulled back to the prior after each epoch; averaged over the second half. */
function weightsFor(items: readonly Item[]): Float64Array {
  const size = CLOCK_REASONS.length;
  const weights = Float64Array.from({ length: size }, (_, i) => PRIOR.get(i) ?? 0);
  const [squares, sum] = [new Float64Array(size).fill(1), new Float64Array(size)];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const item of items) {
      for (const [reason, slope] of slopesOf(item, weights)) {
        squares[reason] = (squares[reason] ?? 0) + slope * slope;
        weights[reason] = (weights[reason] ?? 0) + (RATE * slope) / Math.sqrt(squares[reason] ?? 1);
      }
    }
    for (let i = 0; i < size; i++) {
      const prior = PRIOR.get(i) ?? 0;
      const pull = 1 + (RATE * PENALTY) / Math.sqrt(squares[i] ?? 1);
      weights[i] = prior + ((weights[i] ?? 0) - prior) / pull;
      if (epoch >= EPOCHS / 2) sum[i] = (sum[i] ?? 0) + (weights[i] ?? 0);
    }
  }
  return sum.map((each) => each / (EPOCHS / 2));
}

/** How the log-likelihood of the right candidates grows with each weight. */
function slopesOf({ reasons, right, weight }: Item, weights: Float64Array): Map<number, number> {
  const scores = reasons.map((held) => sumOf(held, weights));
  const top = Math.max(...scores);
  const exp = scores.map((score) => Math.exp(score - top));
  const all = exp.reduce((a, b) => a + b, 0);
  const good = exp.reduce((sum, value, i) => sum + (right[i] ? value : 0), 0);
  const slopes = new Map<number, number>();
  for (const [i, held] of reasons.entries()) {
    const value = exp[i] ?? 0;
    const slope = weight * ((right[i] ? value / good : 0) - value / all);
    for (const reason of held) slopes.set(reason, (slopes.get(reason) ?? 0) + slope);
  }
  return slopes;
}

/** The candidates that give the first of the wanted dates that any gives. */
function rightOf(candidates: readonly Candidate[], wanted: Wanted): boolean[] {
  for (const want of wanted) {
    const right = candidates.map((candidate) => isRight(candidate, want));
    if (right.some(Boolean)) return right;
  }
  return candidates.map(() => false);
}

/** How many happenings of known date are rightly and wrongly dated, by the clock and by the rules alone. */
export interface Count {
  of: number;
  right: number;
  wrong: number;
  ruledRight: number;
  ruledWrong: number;
}

/** Counts the dates of an article by weights. */
export function countDates(count: Count, example: Example, weights: Float64Array): void {
  walk(example, weights, ({ choice, chosen }, wanted) => add(count, choice, chosen, wanted));
}

function add(
  count: Count,
  { told }: Choice,
  chosen: Candidate | undefined,
  wanted: Wanted | undefined,
): void {
  const want = wanted?.[0];
  if (want == null) return;
  const [value, ruled] = [chosen?.given?.value, told.given?.value];
  count.of += 1;
  count.right += Number(value !== undefined && agrees(want, value));
  count.wrong += Number(value !== undefined && !agrees(want, value));
  count.ruledRight += Number(ruled !== undefined && agrees(want, ruled));
  count.ruledWrong += Number(ruled !== undefined && !agrees(want, ruled));
}

function isRight({ given, date }: Candidate, want: string | null): boolean {
  if (want === null) return date === null;
  return given !== null && agrees(want, given.value);
}

function agrees(want: string, value: string): boolean {
  const day = dayOf(value.replace(/T.*/, ""));
  if (/^\d{4}-W\d\d$/.test(want) && day !== null) return weekValue(day) === want;
  return value.slice(0, want.length) === want;
}
