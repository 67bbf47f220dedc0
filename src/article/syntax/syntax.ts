/**
 * How an article's sentences are built, for the stages that ask:
 * - `clauseAt(document, i)`: the clause that owns a token;
 * - `verbGroupAt(document, i)`: the verb with its auxiliaries that a token is part of.
 */
import type { Document } from "../../model/document.ts";
import type { Clause, VerbGroup } from "../../model/syntax.ts";

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
