import { readFileSync, writeFileSync } from "node:fs";
import type { Reasons } from "../../src/decide/weigh.ts";

/** What the reasons that hold are worth, in the order of a decision's names. */
export function valuesOf<R extends string>(names: readonly R[], reasons: Reasons<R>): number[] {
  return names.map((name) => Number(reasons[name] ?? 0));
}

/** Weights by their names, as a model holds them: rounded to thousandths, or to other parts of one. */
export function named(
  names: readonly string[],
  weights: ArrayLike<number>,
  parts = 1000,
): Record<string, number> {
  return Object.fromEntries(names.map((name, i) => [name, Math.round((weights[i] ?? 0) * parts) / parts]));
}

/** Puts what was learned into a model's file, in place of what it held of the same name. */
export function writeModel(path: string, learned: Record<string, unknown>): void {
  const rest = JSON.parse(readFileSync(path, "utf8"));
  writeFileSync(path, `${JSON.stringify({ ...rest, ...learned }, null, 2)}\n`);
}
