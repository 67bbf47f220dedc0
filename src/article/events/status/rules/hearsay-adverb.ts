import { adverbEffect } from "../../../../english/lexicon.ts";
import { type StatusRule, statusOf } from "../scene.ts";

/** "reportedly sold", "perhaps met". */
export const hearsayAdverb: StatusRule = ({ tokens }, clause) => {
  const verb = clause.verb;
  if (!verb) return null;
  for (let i = Math.max(clause.first, verb.first - 2); i < Math.min(verb.last + 1, clause.last); i++) {
    const effect = adverbEffect(tokens[i]?.lower ?? "");
    if (effect) return { status: statusOf(effect), rule: "hearsay" };
  }
  return null;
};
