import type { Document, Token } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";
import { isQuote } from "./clauses/verb-groups.ts";
import { inWords } from "./lexicon/word-lists.ts";
import { clauseOf, type Trigger } from "./trigger.ts";

/**
 * The verbatim clause of a trigger: "Kim is expected to hold talks" for the talks, "the train, which arrived late" for
 * the arrival; without opening "that" and "and", and without the marks at its ends.
 */
export function eventSpan(document: Document, trigger: Trigger): Span {
  const { tokens } = document;
  const clause = clauseOf(trigger);
  let first = Math.min(governedFrom(trigger), trigger.first);
  let last = Math.max(lastOwned(trigger), trigger.last);
  const subject = clause.subject;
  const verb = clause.verb?.first ?? first;
  if (subject && subject.first < first && verb - subject.last <= 3) first = subject.first;
  while (first < trigger.first && isTrimmed(tokens[first], true)) first++;
  while (last > trigger.last && isTrimmed(tokens[last - 1], false)) last--;
  return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}

/** An infinitive's clause begins with what governs it: "Kim is due | to lay a wreath". */
function governedFrom(trigger: Trigger): number {
  const { clauses } = trigger.tree;
  let clause = clauseOf(trigger);
  for (let depth = 0; depth < 3 && clause.link === "infinitive"; depth++) {
    const parent = clauses[clause.parent];
    if (!parent?.verb || clause.first - parent.verb.last > 8) break;
    if (inWords("reporting", parent.verb.lemma) && parent.verb.main !== clause.first - 1) break;
    clause = parent;
  }
  return clause.first;
}

/** One past the last token that the clause owns. */
function lastOwned({ tree, clause }: Trigger): number {
  for (let i = tree.owner.length - 1; i >= 0; i--) if (tree.owner[i] === clause) return tree.first + i + 1;
  return tree.first;
}

const OPENING = new Set(
  "that and but or as so then when while because although though after before if where".split(" "),
);

function isTrimmed(token: Token | undefined, opening: boolean): boolean {
  if (!token) return false;
  if (/^[,;:.!?()[\]\-–—_|…]+$/.test(token.text) || isQuote(token.text)) return true;
  return opening && OPENING.has(token.lower);
}
