import type { Document, Token } from "../../../model/document.ts";
import type { Clause } from "../../../model/syntax.ts";
import { eventStatus } from "../decisions.ts";
import { clauseOf, type Judged, type Trigger } from "../trigger.ts";
import { judgeNoun } from "./judge-noun.ts";
import { calledOff } from "./rules/called-off.ts";
import { complement } from "./rules/complement.ts";
import { condition } from "./rules/condition.ts";
import { hearsayAdverb } from "./rules/hearsay-adverb.ts";
import { imperative } from "./rules/imperative.ts";
import { infinitive } from "./rules/infinitive.ts";
import { modalVerb } from "./rules/modal-verb.ts";
import { negation } from "./rules/negation.ts";
import { participle } from "./rules/participle.ts";
import { planned } from "./rules/planned.ts";
import { question } from "./rules/question.ts";
import { reporter } from "./rules/reporter.ts";
import { temporal } from "./rules/temporal.ts";
import type { Scene, StatusRule } from "./scene.ts";

/** The rules for a clause; the first that has something to say decides, and a clause that none doubts is told as fact. */
const rules: StatusRule[] = [
  negation,
  hearsayAdverb,
  condition,
  temporal,
  modalVerb,
  calledOff,
  infinitive,
  planned,
  participle,
  complement,
  reporter,
  question,
  imperative,
];

/** Whether the text tells a trigger's happening as fact, plan, possibility, claim or denial. */
export function judgeStatus(document: Document, trigger: Trigger, heading: boolean): Judged {
  const { tokens, sentences } = document;
  const last = sentences[trigger.sentence]?.last ?? 0;
  const scene: Scene = {
    tokens,
    tree: trigger.tree,
    question: endsAsQuestion(tokens, last),
    heading,
    judge: (clause, depth) => judgeClause(scene, clause, depth),
  };
  return trigger.noun ? judgeNoun(scene, trigger) : judgeClause(scene, clauseOf(trigger), 0);
}

function endsAsQuestion(tokens: Token[], last: number): boolean {
  return tokens[last - 1]?.text === "?" || tokens[last - 2]?.text === "?";
}

function judgeClause(scene: Scene, clause: Clause, depth: number): Judged {
  if (depth > eventStatus().depth) return { status: "happened", rule: "deep" };
  for (const rule of rules) {
    const judged = rule(scene, clause, depth);
    if (judged) return judged;
  }
  return { status: "happened", rule: "plain" };
}
