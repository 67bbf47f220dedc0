import { effectOf } from "../../../../english/lexicon.ts";
import type { StatusRule } from "../scene.ts";

/** "The rocket failed, a newspaper claimed": the clause of saying behind or inside. */
export const reporter: StatusRule = ({ tree }, clause) => {
  const lemma = tree.clauses[clause.reporter]?.verb?.lemma ?? "";
  return effectOf(lemma) === "alleged" ? { status: "alleged", rule: "reporter" } : null;
};
