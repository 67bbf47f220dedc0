import type { StatusRule } from "../scene.ts";

/** "Expect delays": a base form without a subject bids. */
export const imperative: StatusRule = ({ tokens, heading }, clause) => {
  const verb = clause.verb;
  if (verb?.form !== "finite" || verb.tense !== null || verb.modal !== null || heading) return null;
  return clause.subject === null && tokens[verb.main]?.tag === "VB"
    ? { status: "possible", rule: "imperative" }
    : null;
};
