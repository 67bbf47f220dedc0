import { MODALS } from "../../../../english/closed-class.ts";
import { complementEffect } from "../governors.ts";
import { type StatusRule, statusOf, unsettling } from "../scene.ts";

/** "will meet", "could strike"; "said he would meet" is a future told in the past. */
export const modalVerb: StatusRule = (scene, clause) => {
  const verb = clause.verb;
  const effect = verb?.modal && verb.form === "finite" ? MODALS.get(verb.modal) : undefined;
  if (!verb || !effect) return null;
  const told = clause.link === "complement" || clause.reporter >= 0;
  if (verb.modal === "would" && told && !verb.perfect) return { status: "scheduled", rule: "future-in-past" };
  if (verb.modal === "must" && verb.perfect) return { status: "possible", rule: "modal" };
  const above = clause.link === "complement" ? scene.tree.clauses[clause.parent] : undefined;
  const outer = above ? unsettling(complementEffect(scene.tokens, above, clause)) : null;
  return outer ? { status: outer, rule: "complement" } : { status: statusOf(effect), rule: "modal" };
};
