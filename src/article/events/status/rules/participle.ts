import { effectOf } from "../../../../english/lexicon.ts";
import type { Effect } from "../../../../english/word-classes.ts";
import type { Token } from "../../../../model/document.ts";
import type { Clause } from "../../../../model/syntax.ts";
import { type StatusRule, unsettling } from "../scene.ts";

/** "avoided meeting", "plans for holding talks"; a free participle shares its clause's standing ("said, leaving the hall"). */
export const participle: StatusRule = (scene, clause, depth) => {
  const verb = clause.verb;
  if (!verb || (verb.form !== "gerund" && verb.form !== "participle")) return null;
  const { tokens, tree } = scene;
  const opener = tokens[clause.first]?.lower ?? "";
  if (opener === "without" || opener === "instead") return { status: "denied", rule: "without" };
  if (verb.form === "participle" && clause.first !== verb.first - 1) {
    return { status: "happened", rule: "participle" };
  }
  const parent = tree.clauses[clause.parent];
  if (!parent) return null;
  const effect = verb.form === "gerund" ? unsettling(gerundEffect(tokens, clause, parent)) : null;
  return effect ? { status: effect, rule: "governor" } : scene.judge(parent, depth + 1);
};

const FREE = new Set("by after before while since".split(" "));
const BOUND = new Set("of for from at to about on in against with".split(" "));

/** The governor of a gerund: the verb right before it, or the noun or verb before its preposition. */
function gerundEffect(tokens: Token[], clause: Clause, parent: Clause): Effect | null {
  const before = tokens[clause.first - 1];
  const opener = tokens[clause.first]?.lower ?? "";
  if (!before || before.text === "," || FREE.has(opener)) return null;
  // "denies having left": a verb that the tagger takes for a noun
  if (opener === "having" && parent.verb === null) return effectOf(before.lemma);
  if (clause.first === parent.verb?.last) return effectOf(parent.verb.lemma);
  if (!BOUND.has(opener)) return null;
  return effectOf(before.lemma) ?? objectGovernor(parent.verb?.lemma ?? "");
}

/** Verbs that deny or allege the gerund behind their object: "accused him of selling", "kept them from leaving". */
function objectGovernor(lemma: string): Effect | null {
  const effect = effectOf(lemma);
  return effect === "denied" || effect === "alleged" ? effect : null;
}
