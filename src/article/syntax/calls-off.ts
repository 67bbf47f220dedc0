import { verbIs } from "../../english/lexicon.ts";
import type { Document, Token } from "../../model/document.ts";
import type { VerbGroup } from "../../model/syntax.ts";
import { clauseAt } from "./syntax.ts";

/** Whether a verb says that what was planned does not take place then: "has been cancelled", "called off". */
export function callsOff(
  tokens: readonly Token[],
  { lemma, last, negated, modal, form }: VerbGroup,
): boolean {
  if (negated || modal !== null || form !== "finite") return false;
  return verbIs(lemma, "calls-off") || (tokens[last]?.lower === "off" && verbIs(`${lemma}-off`, "calls-off"));
}

/** The verb that calls off the thing of a subject or an object in which a token stands: "The concert on *Saturday* has been cancelled". */
export function callingOff(document: Document, at: number): VerbGroup | null {
  const verb = clauseAt(document, at)?.verb;
  if (verb == null || !callsOff(document.tokens, verb)) return null;
  return verb.passive === at < verb.first ? verb : null;
}
