import { isSaying } from "../../english/lexicon.ts";
import type { Token } from "../../model/document.ts";
import type { VerbGroup } from "../../model/syntax.ts";

/** "left the hall and | the two teams shook hands": what follows a verb at once is its object, so "and" opens a clause. */
export function secondSubject(
  tokens: Token[],
  at: number,
  group: VerbGroup,
  before: VerbGroup | undefined,
): number {
  if (before?.form !== "finite" || before.passive || before.lemma === "be" || isSaying(before.lemma))
    return at;
  const near =
    at === before.last || (at === before.last + 1 && /^(?:IN|RP)$/.test(tokens[before.last]?.tag ?? ""));
  if (!near) return at;
  for (let i = group.first - 1; i > at; i--)
    if (tokens[i]?.tag === "CC" && /^(?:DT|PRP|NNP|CD)/.test(tokens[i + 1]?.tag ?? "")) return i + 1;
  return at;
}

/** "A ship *launched* in June, 2010 | sank": a past form before a verb without a subject is a participle of its noun. */
export function reducedBefore(
  tokens: readonly Token[],
  verb: number,
  before: VerbGroup | undefined,
): VerbGroup | null {
  if (before?.form !== "finite" || before.tense !== "past" || before.last !== before.first + 1) return null;
  const isEd = tokens[before.main]?.lower.endsWith("ed") === true && !isSaying(before.lemma);
  const noun = /^NNS?$/.test(tokens[before.first - 1]?.tag ?? "");
  return isEd && noun && !/^(?:CC|RB|,)$/.test(tokens[verb - 1]?.tag ?? "") ? before : null;
}
