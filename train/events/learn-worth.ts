import { eventWorth } from "../../src/article/events/decisions.ts";
import { type Example, learnLogistic } from "../learn/newton.ts";
import type { Labelled, LabelledArticle } from "./candidates.ts";

/** The weights of both decisions. */
export interface Learned {
  worth: number[];
  part: number[];
}

/** Learns which candidates are tellings, and which belong to one. */
export function learnWorth(some: readonly LabelledArticle[]): Learned {
  const candidates = some.flatMap((article) => article.candidates);
  const learn = (holds: (each: Labelled) => boolean) =>
    learnLogistic(
      candidates.map((each): Example => ({ features: worthFeatures(each), label: holds(each) })),
      eventWorth().reasons.length,
    );
  return { worth: learn(({ telling }) => telling !== null), part: learn(({ touches }) => touches) };
}

/** The values of a candidate's reasons. */
export function worthFeatures({ reasons }: Labelled): number[] {
  const held = new Set(reasons);
  return eventWorth().reasons.map((name) => Number(held.has(name)));
}
