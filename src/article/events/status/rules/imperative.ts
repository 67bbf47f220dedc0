import { isIrregularPast } from "../../../../english/lexicon.ts";
import type { Token } from "../../../../model/document.ts";
import type { StatusRule } from "../scene.ts";

/** "Expect delays": a base form without a subject bids. */
export const imperative: StatusRule = ({ tokens, heading }, clause) => {
  const verb = clause.verb;
  if (verb?.form !== "finite" || verb.tense !== null || verb.modal !== null || heading) return null;
  if (clause.subject !== null || tokens[verb.main]?.tag !== "VB") return null;
  return isParticiple(tokens, verb.main) ? null : { status: "possible", rule: "imperative" };
};

/** "the hearing, put off in January", "He was let out", "Read by Ms Lyle on Friday": a past that has the base form. */
function isParticiple(tokens: Token[], at: number): boolean {
  if (!isIrregularPast(tokens[at]?.lower ?? "")) return false;
  return (
    tokens[at + 1]?.lower === "by" || /^(?:was|were|been|be|,|and|is|are)$/.test(tokens[at - 1]?.lower ?? "")
  );
}
