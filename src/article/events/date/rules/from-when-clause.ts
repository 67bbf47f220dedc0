import { type DateRule, timeOfClause } from "../date-scene.ts";

/** "Crowds cheered when the train arrived on Wednesday": the time of the clause that "when" opens. */
export const fromWhenClause: DateRule = (scene) => {
  const { trigger, document } = scene;
  for (const [index, clause] of trigger.tree.clauses.entries()) {
    if (clause.parent !== trigger.clause || clause.link !== "adverbial") continue;
    if (!/^(when|as|while)$/.test(document.tokens[clause.marker]?.lower ?? "")) continue;
    const time = timeOfClause(scene, index);
    if (time) return time;
  }
  return null;
};
