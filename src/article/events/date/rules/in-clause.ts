import { linkBefore } from "../../roles/link-before.ts";
import { type DateScene, type FindTime, timeOfClause } from "../date-scene.ts";

/** "The ferry left Dover on Friday": a time expression of the trigger's own clause. */
export const inClause: FindTime = (scene) =>
  isAside(scene) ? null : timeOfClause(scene, scene.trigger.clause);

/** Prepositions whose happening lies at another time than the clause: "searched the site | of | the attack on 8 April". */
const ASIDE = new Set("of before after since until following about over against from despite".split(" "));

/** An event noun that its clause only mentions. */
function isAside({ document: { tokens }, trigger }: DateScene): boolean {
  if (!trigger.noun || trigger.light) return false;
  return ASIDE.has(linkBefore(tokens, trigger.first, trigger.tree.first));
}
