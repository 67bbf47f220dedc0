import { isSaying, nounIs } from "../../english/lexicon.ts";
import { clauseOf, type Trigger } from "./trigger.ts";

/**
 * Whether an event noun is only where or by what something is said: "told *a news conference* on Friday", "said in *an interview*
 * last week". It belongs to the clause of saying, which has the day.
 */
export function isSetting(trigger: Trigger): boolean {
  const { verb } = clauseOf(trigger);
  if (!trigger.noun || trigger.light || verb === null || trigger.head < verb.last) return false;
  return isSaying(verb.lemma) && (CONFERENCE.test(trigger.lemma) || isGiven(trigger));
}

/** What is said goes into it: a statement, an interview, testimony; not "said of the *agreement*", which is what it is about. */
function isGiven({ lemma, kind }: Trigger): boolean {
  return nounIs(lemma, "writing") && kind === "CONSULT";
}

const CONFERENCE = /^(?:news|press)[- ]?conference$/;
