import { clauseOf } from "../../trigger.ts";
import { type FindTime, timeOfClause } from "../date-scene.ts";

/**
 * "Crowds cheered when the train arrived on Wednesday", "promised rice before meeting the envoy on Wednesday": the time of
 * the clause that "when", "before" or "after" opens.
 */
export const fromWhenClause: FindTime = (scene) => {
  const { trigger, document } = scene;
  if (trigger.noun || clauseOf(trigger).verb?.perfect) return null;
  for (const [index, { parent, link, first, marker }] of trigger.tree.clauses.entries()) {
    if (parent !== trigger.clause) continue;
    const opener = document.tokens[marker < 0 ? first : marker]?.lower ?? "";
    const opens =
      link === "adverbial" ? /^(when|as|while)$/ : link === "participle" ? /^(before|after)$/ : null;
    const time = opens?.test(opener) ? timeOfClause(scene, index) : null;
    if (time) return time;
  }
  return null;
};
