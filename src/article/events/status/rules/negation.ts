import { NEGATORS } from "../../../../english/closed-class.ts";
import type { StatusRule } from "../scene.ts";

/** "They did not meet", "No documents were signed", "gave no date", "Not one bottle left". */
export const negation: StatusRule = ({ tokens }, clause) => {
  const verb = clause.verb;
  if (!verb) return null;
  const no = (i: number) => NEGATORS.has(tokens[i]?.lower ?? "") && tokens[i]?.lower !== "without";
  const subject =
    clause.subject !== null &&
    clause.link !== "relative" &&
    (no(clause.subject.first) || no(clause.subject.first - 1));
  const behind = no(verb.last) && !AFFIRMED.has(verb.lemma);
  return verb.negated || subject || behind ? { status: "denied", rule: "negation" } : null;
};

/** "pleaded not guilty", "lost no time", "voted No" */
const AFFIRMED = new Set(["plead", "lose", "vote"]);
