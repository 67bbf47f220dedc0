import { inWords } from "../../lexicon/word-lists.ts";
import { type FindTime, timeOfClause } from "../date-scene.ts";

/** "Digging is to begin in 1991": a happening has the time of the verb that says when it begins, is held or ends. */
export const ofPhase: FindTime = (scene) => {
  const { trigger } = scene;
  if (!trigger.noun) return null;
  for (const [index, { subject, verb }] of trigger.tree.clauses.entries()) {
    if (!subject || !verb || trigger.head < subject.first || trigger.head >= subject.last) continue;
    const light = verb.passive ? inWords("light", verb.lemma) : verb.lemma === "take";
    if (!light && !inWords("aspectual", verb.lemma)) continue;
    const time = timeOfClause(scene, index);
    if (time) return time;
  }
  return null;
};
