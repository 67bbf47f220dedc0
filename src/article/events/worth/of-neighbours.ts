import { isSaying, verbIs } from "../../../english/lexicon.ts";
import { phraseStart } from "../../syntax/noun-phrase.ts";
import type { Draft } from "../draft.ts";
import { clauseOf } from "../trigger.ts";
import type { Evidence, Questions, Reason } from "./evidence.ts";

/** What else its sentence tells, and how it hangs on that. */
export const ofNeighbours: Questions = (evidence) => {
  const { draft, beside } = evidence;
  const { trigger } = draft;
  const clause = clauseOf(trigger);
  const above = trigger.tree.clauses[clause.parent]?.verb?.lemma;
  const others = beside.filter((other) => other !== draft);
  return [
    others.length === 0 && "alone",
    above !== undefined && isSaying(above) && clause.link === "complement" && "under-saying",
    above !== undefined && !isSaying(above) && clause.link === "complement" && "under-other",
    above !== undefined &&
      (above === "be" || verbIs(above, "state")) &&
      clause.link !== "infinitive" &&
      "under-state",
    above !== undefined &&
      (above === "be" || verbIs(above, "state")) &&
      clause.link === "infinitive" &&
      "governed",
    others.some((other) => isTelling(other) && other.trigger.clause === clause.parent) && "under-telling",
    others.some((other) => isTelling(other) && clauseOf(other.trigger).parent === trigger.clause) &&
      "over-telling",
    others.some(({ trigger: { clause, noun } }) => clause === trigger.clause && noun) &&
      !trigger.noun &&
      "with-noun",
    others.some((other) => dayOf(other) && !dayOf(draft)) && "less-dated",
    ...(trigger.noun ? nounReasons(evidence, others) : []),
  ];
};

function isTelling({ trigger }: Draft): boolean {
  return !trigger.noun && trigger.class !== "state" && trigger.class !== "saying";
}

function dayOf({ date }: Draft): boolean {
  return date?.basis === "stated";
}

/** Where an event noun stands: "discussed the *summit*", "after the *talks*", "*Talks* failed". */
function nounReasons(
  { document: { tokens }, draft: { trigger } }: Evidence,
  others: readonly Draft[],
): (Reason | false)[] {
  const { verb } = clauseOf(trigger);
  const start = phraseStart(tokens, trigger.first, trigger.tree.first);
  const first = tokens[start];
  const same = others.filter((other) => other.trigger.clause === trigger.clause);
  return [
    verb === null && "noun-verbless",
    verb !== null && !trigger.light && "beside-verb",
    verb !== null && !trigger.light && trigger.head < verb.first && "noun-subject",
    same.some((other) => other.trigger.noun && other.trigger.head < trigger.head) && "further-noun",
    !trigger.light && same.length === 0 && "noun-alone",
    /^(IN|TO)$/.test(tokens[start - 1]?.tag ?? "") && !trigger.light && "noun-governed",
    /^(the|his|her|their|its|this|that|my|our)$/.test(first?.lower ?? "") && "noun-definite",
    /^an?$/.test(first?.lower ?? "") && "noun-indefinite",
    tokens[trigger.head]?.tag === "NNS" && start === trigger.first && "noun-bare-plural",
  ];
}
