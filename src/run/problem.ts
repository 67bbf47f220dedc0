import type { ReadProblem } from "../read/read-article.ts";

/** An input without a record; `detail` is for the developer, and never part of the data. */
export interface Problem extends ReadProblem {
  detail?: string;
}

/** Whether a result is a problem rather than the thing asked for. */
export function isProblem(value: object): value is ReadProblem {
  return "code" in value && "source" in value && "at" in value;
}
