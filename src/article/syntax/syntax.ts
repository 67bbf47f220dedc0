/**
 * How an article's sentences are built, for the stages that ask:
 * - `clauseAt(document, i)`: the clause that owns a token;
 * - `verbGroupAt(document, i)`: the verb with its auxiliaries that a token is part of;
 * - `subjectOf(document, i)`: the subject of the verb at a token.
 */
import type { Document } from "../../model/document.ts";
import type { Clause, VerbGroup } from "../../model/syntax.ts";
import { childOf, subtreeOf, type TokenRange } from "../../nlp/tree.ts";

/** The clause that owns a token; null in a dateline. */
export function clauseAt({ tokens, clauses }: Document, index: number): Clause | null {
  const tree = clauses[tokens[index]?.sentence ?? -1];
  return tree?.clauses[tree.owner[index - tree.first] ?? -1] ?? null;
}

/** The verb with its auxiliaries that a token is part of ("*has not* been *met*"), or null. */
export function verbGroupAt(document: Document, index: number): VerbGroup | null {
  const verb = clauseAt(document, index)?.verb ?? null;
  return verb !== null && index >= verb.first && index < verb.last ? verb : null;
}

/**
 * The subject of the verb at a token: "*An aide of the leader* | later said", "said | *Berg*". The tree tells it, and where it
 * has none the clause does.
 */
export function subjectOf(document: Document, index: number): TokenRange | null {
  const own = childOf(document, index, SUBJECTS);
  return own >= 0 ? nounPhraseAt(document, own) : (clauseAt(document, index)?.subject ?? null);
}

/** Relations of a subject to its verb. */
export const SUBJECTS: ReadonlySet<string> = new Set(["nsubj", "nsubj:pass"]);

/** The noun phrase that a token heads, with its attachments but without what a mark or a clause adds: "*the leader of the North*, who …". */
export function nounPhraseAt(document: Document, head: number): TokenRange {
  const { tokens } = document;
  let { first, last } = subtreeOf(document, head);
  for (let at = head - 1; at >= first; at--) if (ASIDE.test(tokens[at]?.tag ?? "")) first = at + 1;
  while (first < head && OPENING.test(tokens[first]?.tag ?? "")) first++;
  for (let at = head + 1; at < last; at++) if (ASIDE.test(tokens[at]?.tag ?? "")) last = at;
  return { first, last };
}

/** What parts a phrase from what is added to it. */
const ASIDE = /^(?:[,:.]|``|''|-LRB-|-RRB-|W|VB[DPZ]|MD)/;
/** What stands before a phrase and is none of its words. */
const OPENING = /^(?:IN|TO|CC|RB)/;
