import { verbIs } from "../../../../english/lexicon.ts";
import { type FindTime, timeOfClause } from "../date-scene.ts";

/** "Digging is to begin in 1991": a happening has the time of the verb that says when it begins, is held or ends. */
export const ofPhase: FindTime = (scene) => {
  const { trigger } = scene;
  if (!trigger.noun) return null;
  for (const [index, { subject, verb }] of trigger.tree.clauses.entries()) {
    if (!subject || !verb || trigger.head < subject.first || trigger.head >= subject.last) continue;
    const light = verb.passive ? verbIs(verb.lemma, "light") : verb.lemma === "take";
    if (!light && !verbIs(verb.lemma, "phase")) continue;
    const time = timeOfClause(scene, index);
    if (time) return time;
  }
  return null;
};
