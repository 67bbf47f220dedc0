import { effectOf, verbIs } from "../../../english/lexicon.ts";
import type { Effect } from "../../../english/word-classes.ts";
import type { Token } from "../../../model/document.ts";
import type { Clause } from "../../../model/syntax.ts";

/** What governs a complement clause: the noun right before "that" ("claims that …"), else the verb above. */
export function complementEffect(tokens: Token[], parent: Clause, clause: Clause): Effect | null {
  const before = tokens[clause.first - 1];
  const near = before && /^(NN|JJ)/.test(before.tag) ? effectOf(before.lemma) : null;
  // "denied reports that he had left"
  const above = effectOf(parent.verb?.lemma ?? "");
  if (near) return near === "report" && above === "denied" ? above : near;
  const lemma = parent.verb?.lemma ?? "";
  return verbIs(lemma, "tells") ? "report" : effectOf(lemma);
}
