import type { Token } from "../../../../model/document.ts";
import type { Clause, VerbGroup } from "../../../../model/syntax.ts";
import { callsOff } from "../../../syntax/calls-off.ts";
import type { StatusRule } from "../scene.ts";

/** "A party *planned* for Wednesday has been cancelled", "called off a march *set* for Sunday": a plan that came to nothing. */
export const calledOff: StatusRule = ({ tokens, tree }, clause) => {
  const above = tree.clauses[clause.parent]?.verb ?? null;
  if (above === null || !callsOff(tokens, above) || !isPlan(tokens, clause)) return null;
  const inSubject = above.passive && clause.first < above.first;
  const inObject = !above.passive && clause.first >= above.last;
  return inSubject || inObject ? { status: "denied", rule: "called-off" } : null;
};

/** "planned for", "due to be played", "which was to begin": what is to come. */
function isPlan(tokens: readonly Token[], { verb, first, link }: Clause): boolean {
  if (verb === null) return false;
  if (link === "infinitive") return true;
  if (link !== "participle" && link !== "relative") return false;
  return PLANNED.has(verb.lemma) || /^(?:due|set)$/.test(tokens[first]?.lower ?? "") || isToBe(tokens, verb);
}

const PLANNED: ReadonlySet<string> = new Set("plan schedule slate book expect set bill announce".split(" "));

/** "was to begin", "was due to open" */
function isToBe(tokens: readonly Token[], { lemma, last }: VerbGroup): boolean {
  return lemma === "be" && /^(?:to|due|set)$/.test(tokens[last]?.lower ?? "");
}
