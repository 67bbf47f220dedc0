import type { Document, Token } from "../../model/document.ts";
import type { ClauseTree } from "../../model/syntax.ts";
import type { Trigger } from "./trigger.ts";

/** What tells a happening where a sentence has neither verb nor event noun: "Home at four, all of us." "9 May: half-year figures." */
export function verblessTriggers(document: Document, sentence: number, tree: ClauseTree): Trigger[] {
  const { tokens } = document;
  const head = isDateline(document, sentence) ? -1 : headOf(tokens, tree);
  if (head < 0) return [];
  return [
    {
      head,
      first: head,
      last: head + 1,
      lemma: tokens[head]?.lemma ?? "",
      kind: null,
      noun: false,
      class: "verbless",
      light: false,
      sentence,
      tree,
      clause: tree.owner[head - tree.first] ?? 0,
    },
  ];
}

/** "SEOUL, June 19 (Wire)": where the article was written, and when. */
function isDateline({ article: { dateline }, sentences }: Document, index: number): boolean {
  const sentence = sentences[index];
  if (!dateline || !sentence) return false;
  return sentence.start <= dateline.start && dateline.start < sentence.end;
}

/** The word on which the tree hangs all others, else the first word; -1 where there is none. */
function headOf(tokens: Token[], { first, owner }: ClauseTree): number {
  const owned = (i: number): boolean => (owner[i - first] ?? -1) >= 0 && isWord(tokens[i]);
  const places = Array.from(owner, (_, i) => first + i).filter(owned);
  return places.find((i) => tokens[i]?.dep === "root") ?? places[0] ?? -1;
}

function isWord(token: Token | undefined): boolean {
  return /[\p{L}\d]/u.test(token?.text ?? "");
}
