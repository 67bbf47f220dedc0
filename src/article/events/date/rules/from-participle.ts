import { type FindTime, timeOfClause } from "../date-scene.ts";

/** "was found clinging to a tube on 25 November": the time of the participle right behind the verb. */
export const fromParticiple: FindTime = (scene) => {
  const { trigger } = scene;
  for (const [index, { parent, verb, link, first }] of trigger.tree.clauses.entries()) {
    if (parent !== trigger.clause || link !== "participle" || verb?.form !== "gerund") continue;
    if (first !== trigger.last) continue;
    const time = timeOfClause(scene, index);
    if (time) return time;
  }
  return null;
};
