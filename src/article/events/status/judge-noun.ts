import { NEGATORS } from "../../../english/closed-class.ts";
import { adjectiveEffect, effectOf, isSaying, verbIs } from "../../../english/lexicon.ts";
import type { Effect } from "../../../english/word-classes.ts";
import type { Clause } from "../../../model/syntax.ts";
import { callsOff } from "../../syntax/calls-off.ts";
import { phraseStart } from "../../syntax/noun-phrase.ts";
import { clauseOf, type Judged, type Trigger } from "../trigger.ts";
import { type Scene, unsettling } from "./scene.ts";

/** Whether an event noun's happening is told as fact: by its modifiers, its governor and the clause it stands in. */
export function judgeNoun(scene: Scene, trigger: Trigger): Judged {
  const clause = clauseOf(trigger);
  const start = phraseStart(scene.tokens, trigger.first, scene.tree.first);
  const modified = modifierEffect(scene, start, trigger);
  if (modified) return { status: modified, rule: "modifier" };
  if (isPutOff(scene, clause, trigger)) return { status: "denied", rule: "called-off" };
  const before = scene.tokens[start - 1];
  if (before?.lower === "without") return { status: "denied", rule: "without" };
  const above = clause.verb ? scene.judge(clause, 1) : ({ status: "happened", rule: "verbless" } as const);
  if (isToBe(scene, clause, trigger)) return { status: "scheduled", rule: "governor" };
  const governor = unsettling(governorEffect(scene, clause, start));
  if (governor) {
    if (above.status === "denied") return { status: "denied", rule: "negation-above" };
    return { status: governor, rule: "governor" };
  }
  if (isPresupposed(scene, start, trigger, above.status) || isLikened(scene, clause, start, above.status))
    return { status: "happened", rule: "presupposed" };
  return above;
}

/** "The *concert* on Saturday has been cancelled", "Friday's *talks* were called off" */
function isPutOff({ tokens }: Scene, { verb }: Clause, { head, light }: Trigger): boolean {
  return verb !== null && !light && verb.passive && callsOff(tokens, verb) && head < verb.first;
}

/** "This is not my last visit": what is denied of a visit that there is, is its being the last. */
function isLikened({ tokens }: Scene, { verb }: Clause, start: number, above: Judged["status"]): boolean {
  if (above !== "denied" || verb?.lemma !== "be" || start < verb.last) return false;
  return /^(the|my|our|his|her|their|its|your)$/.test(tokens[start]?.lower ?? "");
}

/** "The hearing was to be held on July 29", "The strike is due to end": it is what is to be. */
function isToBe({ tokens }: Scene, { verb }: Clause, { head }: Trigger): boolean {
  return (
    verb?.lemma === "be" &&
    !verb.negated &&
    head < verb.first &&
    tokens[verb.last]?.lower === "to" &&
    /^(?:be|have)$/.test(tokens[verb.last + 1]?.lower ?? "")
  );
}

function modifierEffect({ tokens }: Scene, start: number, trigger: Trigger): Judged["status"] | null {
  for (let i = start; i < trigger.head; i++) {
    const word = tokens[i]?.lower ?? "";
    if (word === "any" || word === "another") return "possible";
    if (NEGATORS.has(word)) return "denied";
    const effect = unsettling(adjectiveEffect(word));
    if (effect) return effect;
  }
  return null;
}

/** What governs the phrase: the noun before its preposition ("plans for talks"), or the verb whose object it is ("seeks talks"). */
function governorEffect({ tokens }: Scene, clause: Clause, start: number): Effect | null {
  const verb = clause.verb;
  const before = tokens[start - 1];
  if (!before) return null;
  if (verb && start - 1 === verb.main) return effectOf(before.lemma);
  if (before.tag !== "IN" && before.tag !== "TO") return null;
  if (!/^(for|of|on|to|about|against|in|from|with)$/.test(before.lower)) return null;
  const head = tokens[start - 2];
  if (!head) return null;
  if (verb && start - 2 === verb.main)
    return effectOf(`${head.lemma}-${before.lower}`) ?? effectOf(head.lemma);
  return head.tag.startsWith("NN") ? effectOf(head.lemma) : null;
}

/** After "after", "during", "since" a happening is taken for granted, and so is the subject of a verb of state or saying. */
function isPresupposed({ tokens }: Scene, start: number, trigger: Trigger, above: Judged["status"]): boolean {
  const before = tokens[start - 1]?.lower ?? "";
  if (/^(after|since|following|from|over)$/.test(before)) return true;
  if (/^(at|during)$/.test(before) && /^(DT|PRP\$|NNP)/.test(tokens[start]?.tag ?? ""))
    return above !== "scheduled";
  const verb = clauseOf(trigger).verb;
  if (!verb) return false;
  const { lemma } = verb;
  // "The hearing was to be held on July 29"
  if (lemma === "be" && tokens[verb.last]?.lower === "to") return false;
  return trigger.head < verb.first && (verbIs(lemma, "state") || isSaying(lemma)) && !verb.modal;
}
