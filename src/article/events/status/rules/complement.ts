import { complementEffect } from "../governors.ts";
import { type StatusRule, unsettling } from "../scene.ts";

/** "denied that arms were sold", "alleged that he had asked for rice", "believes it fired a missile". */
export const complement: StatusRule = (scene, clause, depth) => {
  const parent = clause.link === "complement" ? scene.tree.clauses[clause.parent] : undefined;
  if (!parent) return null;
  const effect = complementEffect(scene.tokens, parent, clause);
  const unsettled = unsettling(effect);
  if (unsettled) return { status: unsettled, rule: "complement" };
  // A report within a claim stays a claim: "alleged that officials said it was sold".
  const above = effect === "report" ? scene.judge(parent, depth + 1) : null;
  return above?.status === "alleged" ? above : null;
};
