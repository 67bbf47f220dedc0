import { NEGATORS } from "../../../../english/closed-class.ts";
import type { StatusRule } from "../scene.ts";

/** "They did not meet", "No documents were signed", "gave no date". */
export const negation: StatusRule = ({ tokens }, clause) => {
  const verb = clause.verb;
  if (!verb) return null;
  const no = (i: number) => NEGATORS.has(tokens[i]?.lower ?? "") && tokens[i]?.lower !== "without";
  const subject = clause.subject !== null && clause.link !== "relative" && no(clause.subject.first);
  return verb.negated || subject || no(verb.last) ? { status: "denied", rule: "negation" } : null;
};
