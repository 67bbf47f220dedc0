import type { Clause } from "../../../../model/syntax.ts";
import { clauseOf } from "../../trigger.ts";
import { type FindTime, timeOfClause } from "../date-scene.ts";

/** "will tour the port and sail on Friday", "On Friday he searched the site and found it": coordinated verbs share a time. */
export const fromCoordinate: FindTime = (scene) => {
  const { trigger } = scene;
  const { clauses } = trigger.tree;
  const clause = clauseOf(trigger);
  for (let step = 1; step < clauses.length; step++) {
    for (const index of [trigger.clause + step, trigger.clause - step]) {
      const other = clauses[index];
      const time = other && isCoordinated(clause, other) ? timeOfClause(scene, index) : null;
      // A time between the two verbs belongs to the first alone, unless it is the first of several right before this one.
      if (time && (index > trigger.clause || step === 1 || time.last <= (other?.verb?.first ?? 0)))
        return time;
    }
  }
  return null;
};

function isCoordinated(clause: Clause, other: Clause): boolean {
  if (other.link !== clause.link || other.parent !== clause.parent || other.subject !== clause.subject)
    return false;
  // "who still work there and must leave by Friday" has two times; "will tour the port and sail" has one.
  const [first, second] = clause.first < other.first ? [clause, other] : [other, clause];
  return first.verb?.modal !== null || second.verb?.modal === null;
}
