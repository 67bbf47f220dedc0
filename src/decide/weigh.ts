import type { Weighing } from "./decision.ts";

/** Reasons for and against, each with how much it holds: yes or no, a share, a count. One left out does not hold. */
export type Reasons<R extends string> = Readonly<Partial<Record<R, number | boolean>>>;

/** The one sum: each reason by its weight. */
export function weigh<R extends string>({ byName }: Weighing<R>, reasons: Reasons<R>): number {
  let sum = 0;
  for (const reason in reasons) sum += (byName.get(reason) ?? Number.NaN) * Number(reasons[reason]);
  return sum;
}

/** The same sum for reasons that hold, by their names. */
export function weighHeld<R extends string>({ byName }: Weighing<R>, reasons: readonly R[]): number {
  let sum = 0;
  for (const reason of reasons) sum += byName.get(reason) ?? Number.NaN;
  return sum;
}

/** Takes how much each reason holds, one by one in the order in which the decision names them: where millions of pairs are weighed. */
export interface Tally {
  add(holds: number): void;
}

/**
 * The same sum as far as it goes. What is told is put into a column and summed when asked for: so little is done at each of the
 * hundred places that tell a reason that the engine puts it there itself, and makes no number an object.
 */
export class PartialSum implements Tally {
  private readonly weights: Float64Array;
  private readonly told: Float64Array;
  private next: number;
  private summed: number;
  private sum: number;

  constructor({ ordered }: Weighing<string>) {
    this.weights = ordered;
    this.told = new Float64Array(ordered.length);
    this.next = 0;
    this.summed = 0;
    this.sum = 0;
  }

  /** Begins anew, with other things. */
  clear(): this {
    this.next = 0;
    this.summed = 0;
    this.sum = 0;
    return this;
  }

  add(holds: number): void {
    this.told[this.next++] = holds;
  }

  get total(): number {
    const { weights, told, next } = this;
    let sum = this.sum;
    for (let i = this.summed; i < next; i++) sum += (weights[i] ?? 0) * (told[i] ?? 0);
    this.summed = next;
    this.sum = sum;
    return sum;
  }
}

/** Keeps the reasons as they come. */
export class Listing implements Tally {
  readonly reasons: number[] = [];

  add(holds: number): void {
    this.reasons.push(holds);
  }
}

/** How likely something is by learned weights and the values of their reasons, both in one order. */
export function probabilityOf(weights: ArrayLike<number>, reasons: readonly number[]): number {
  return likelihoodOf(reasons.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0));
}

/** How likely something is by the log-odds that it is so. */
export function likelihoodOf(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** How much the last reasons of a decision can add at most, by how much each can hold at most. */
export function mostWeight({ ordered }: Weighing<string>, most: readonly number[]): number {
  const first = ordered.length - most.length;
  return most.reduce((sum, holds, i) => sum + Math.max(0, ordered[first + i] ?? 0) * holds, 0);
}

/** Gives reasons in order their names back. */
export function named<R extends string>(
  { reasons: names }: Weighing<R>,
  reasons: readonly number[],
): Reasons<R> {
  return Object.fromEntries(names.map((name, i) => [name, reasons[i] ?? 0])) as Reasons<R>;
}

const HUNDRED = 100;

/** A score as a confidence from 0 to 1, in whole hundredths, whether it was set by hand or learned. */
export function confidenceOf({ scale }: Weighing<string>, score: number): number {
  const hundredths = scale === "log-odds" ? HUNDRED / (1 + Math.exp(-score)) : score;
  return Math.round(hundredths) / HUNDRED;
}

/** Below these log-odds a confidence is told as none. */
export const NEXT_TO_NONE = -Math.log(2 * HUNDRED - 1);

/** A reason that holds, and what it added to the score. */
export interface Explained {
  reason: string;
  holds: number;
  adds: number;
}

/** Why the sum is what it is: the reasons that hold, the weightiest first. */
export function explain<R extends string>(
  { weights, reasons: names }: Weighing<R>,
  reasons: Reasons<R>,
): Explained[] {
  return names
    .map((reason) => ({
      reason,
      holds: Number(reasons[reason] ?? 0),
      adds: weights[reason] * Number(reasons[reason] ?? 0),
    }))
    .filter(({ holds }) => holds !== 0)
    .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
}
