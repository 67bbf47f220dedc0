import { nounKind } from "../../../../english/lexicon.ts";
import type { Token } from "../../../../model/document.ts";
import type { Clause } from "../../../../model/syntax.ts";
import { isInPhrase } from "../../../syntax/noun-phrase.ts";
import type { Trigger } from "../../trigger.ts";
import { type FindTime, ownerOf } from "../date-scene.ts";
import type { PlacedTime } from "../place-time.ts";

/**
 * "attacked him in Sunday's debate", "reached a consensus in a Friday meeting": the date of the happening that another
 * one happened at.
 */
export const atEvent: FindTime = ({ document: { tokens }, trigger, times }) => {
  if (trigger.noun) return null;
  return (
    times.find(
      (time) => isAtEvent(tokens, trigger, time) && hostOf(tokens, trigger, time) === trigger.clause,
    ) ?? null
  );
};

/**
 * The clause whose happening was at it: not the gerund before it ("agreed on *raising* quotas at Monday's meeting"), unless that is
 * what somebody is blamed for ("accused them of *lying* at the April hearing").
 */
function hostOf(tokens: Token[], trigger: Trigger, time: PlacedTime): number {
  const { clauses } = trigger.tree;
  let index = ownerOf(tokens, trigger, time);
  for (
    let up = clauses[index];
    up?.verb?.form === "gerund" && up.parent >= 0 && !isBlamed(tokens, up);
    up = clauses[index]
  )
    index = up.parent;
  return index;
}

function isBlamed(tokens: Token[], { first }: Clause): boolean {
  return (
    /^(?:of|for)$/.test(tokens[first]?.lower ?? "") || /^(?:of|for)$/.test(tokens[first - 1]?.lower ?? "")
  );
}

/** Whether a time opens the phrase of an event noun behind "in", "at" or "during". */
function isAtEvent(tokens: Token[], trigger: Trigger, time: PlacedTime): boolean {
  let before = time.first - 1;
  while (/^(DT|PRP\$|JJ)$/.test(tokens[before]?.tag ?? "")) before--;
  if (!/^(in|at|during)$/.test(tokens[before]?.lower ?? "")) return false;
  // "Suspects in Sunday's robbery were arrested"
  if (time.last <= trigger.first && tokens[before - 1]?.tag.startsWith("NN") && isInSubject(before, trigger))
    return false;
  let head = time.last;
  if (tokens[head]?.tag === "POS") head++;
  else if (before === time.first - 1) return false;
  while (isInPhrase(tokens[head + 1])) head++;
  return (
    tokens[head]?.sentence === tokens[before]?.sentence && nounKind(tokens[head]?.lemma ?? "") !== undefined
  );
}

/** Whether a token is of the subject of a trigger's clause. */
function isInSubject(at: number, trigger: Trigger): boolean {
  const subject = trigger.tree.clauses[trigger.clause]?.subject;
  return subject != null && at >= subject.first && at < subject.last;
}
