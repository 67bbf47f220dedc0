import type { Effect } from "../../../english/word-classes.ts";
import type { Status } from "../../../model/common.ts";
import type { Token } from "../../../model/document.ts";
import type { Clause, ClauseTree } from "../../../model/syntax.ts";
import type { Judged } from "../trigger.ts";

/** What a status rule reads: the words, and the clauses of the sentence. */
export interface Scene {
  tokens: Token[];
  tree: ClauseTree;
  /** The sentence ends with a question mark. */
  question: boolean;
  /** The sentence is a title or caption, whose present tense tells what happened. */
  heading: boolean;
  /** Judges a clause above, so that what hangs on it can share its standing. */
  judge: (clause: Clause, depth: number) => Judged;
}

/** A rule for a clause: what it makes of its verb's happening, or null where it has nothing to say. */
export type StatusRule = (scene: Scene, clause: Clause, depth: number) => Judged | null;

/** The status that a governing word leaves; what is reported or implied as fact has happened. */
export function statusOf(effect: Effect): Status {
  return effect === "fact" || effect === "report" ? "happened" : effect;
}

/** The effect, unless it is that of a fact or a report, which say nothing against the happening. */
export function unsettling(effect: Effect | null): Exclude<Effect, "fact" | "report"> | null {
  return effect === "fact" || effect === "report" ? null : effect;
}
