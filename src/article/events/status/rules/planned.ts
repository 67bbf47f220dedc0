import { effectOf } from "../../../../english/lexicon.ts";
import type { StatusRule } from "../scene.ts";

/** "A vote is expected on Friday", "is planning a show", "A pump was due tomorrow": the plan stands for what is planned. */
export const planned: StatusRule = ({ tokens, tree }, clause) => {
  const { verb } = clause;
  if (!verb || verb.negated) return null;
  if (tree.clauses.some(({ parent, link }) => link === "infinitive" && tree.clauses[parent] === clause))
    return null;
  const told =
    verb.lemma === "be" ? tokens[verb.last]?.lower : verb.passive || verb.progressive ? verb.lemma : "";
  return PLANNED.has(told ?? "") && effectOf(told ?? "") === "scheduled"
    ? { status: "scheduled", rule: "governor" }
    : null;
};

/** Words that say of their subject or object that it is to come. */
const PLANNED = new Set("due expect plan schedule slate".split(" "));
