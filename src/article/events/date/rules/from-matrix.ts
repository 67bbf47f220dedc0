import { isSaying } from "../../../../english/lexicon.ts";
import type { Token } from "../../../../model/document.ts";
import type { Clause, ClauseTree } from "../../../../model/syntax.ts";
import { eventDate } from "../../decisions.ts";
import { clauseOf } from "../../trigger.ts";
import { type FindTime, timeOfClause } from "../date-scene.ts";

/** "left on Friday, ending a visit", "is due on Friday to plant a flag": a clause shares the time of the one it hangs on. */
export const fromMatrix: FindTime = (scene) => {
  const { trigger, document } = scene;
  let clause: Clause | undefined = clauseOf(trigger);
  for (let depth = 0; depth < eventDate().matrixDepth && clause; depth++) {
    const index = sharedWith(document.tokens, trigger.tree, clause);
    clause = trigger.tree.clauses[index];
    const time = clause ? timeOfClause(scene, index) : null;
    if (time) return time;
  }
  return null;
};

/** The clause whose time this one shares, or -1; "as" in the past looks over plans and conditions to the past above them. */
function sharedWith(tokens: Token[], { clauses }: ClauseTree, clause: Clause): number {
  const parent = clauses[clause.parent];
  if (!parent || !sharesTime(tokens, clause, parent)) return -1;
  if (clause.link !== "adverbial" || clause.verb?.tense !== "past") return clause.parent;
  let index = clause.parent;
  while (index >= 0 && !isToldPast(clauses[index])) index = clauses[index]?.parent ?? -1;
  return index;
}

function isToldPast(clause: Clause | undefined): boolean {
  const verb = clause?.verb;
  return verb?.form === "finite" && verb.tense === "past" && !verb.modal && clause?.link !== "adverbial";
}

/** Whether a clause is of the time of the one it hangs on: "left, *ending* a visit", "cheered as the train *rolled* in". */
export function sharesTime(tokens: Token[], clause: Clause, parent: Clause): boolean {
  const marker = tokens[clause.marker]?.lower ?? "";
  if (clause.link === "participle") {
    return clause.verb?.form === "gerund" && !/^(after|before|since|until|without|for)$/.test(marker);
  }
  if (clause.link === "infinitive") return !isSaying(parent.verb?.lemma ?? "");
  // "as officers had arrested nobody" steps back in time.
  return clause.link === "adverbial" && /^(as|while|when)$/.test(marker) && clause.verb?.perfect !== true;
}
