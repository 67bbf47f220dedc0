import type { Document } from "../../model/document.ts";
import type { Clause, ClauseTree, VerbGroup } from "../../model/syntax.ts";
import { childOf, isBelow, type TokenRange } from "../../nlp/tree.ts";
import { nounPhraseAt, SUBJECTS } from "./syntax.ts";

/**
 * Gives a verb the subject that something parts from it, where the tree sees it and the marks do not: "*The man* who owned the boat |
 * sold it", "the summit with X, held in Hanoi, | had ended". What parts them hangs on the subject.
 */
export function mendClauses(document: Document): void {
  for (const tree of document.clauses) {
    for (const clause of [...tree.clauses]) {
      const subject = partedSubject(document, tree, clause);
      if (subject !== null && clause.verb !== null)
        join(document, tree, { ...subject, clause, verb: clause.verb });
    }
  }
}

interface Parted {
  clause: Clause;
  verb: VerbGroup;
  /** The subject's head, and its phrase. */
  head: number;
  phrase: TokenRange;
}

/** The subject that the tree gives a verb, where the clause has another and a clause stands between that hangs on it. */
function partedSubject(
  document: Document,
  { clauses }: ClauseTree,
  { verb, subject }: Clause,
): Pick<Parted, "head" | "phrase"> | null {
  if (verb?.form !== "finite") return null;
  const head = childOf(document, verb.main, SUBJECTS);
  if (head < 0 || head >= verb.first || (subject !== null && head >= subject.first && head < subject.last))
    return null;
  for (let at = head; at < verb.first; at += 1) if (BREAKS.test(document.tokens[at]?.text ?? "")) return null;
  const parts = clauses.some(({ verb: other }) => {
    if (other === null || other.main <= head || other.main >= verb.first) return false;
    return isBelow(document, other.main, head);
  });
  return parts ? { head, phrase: nounPhraseAt(document, head) } : null;
}

/** Marks over which no subject reaches: “We are” (she paused) “not for sale”. */
const BREAKS = /^["“”„«»()[\];:]|^(?:``|''|-LRB-|-RRB-)$/;

/** Makes a clause one with its subject. */
function join(document: Document, tree: ClauseTree, { clause, verb, head, phrase }: Parted): void {
  const index = tree.clauses.indexOf(clause);
  const before = tree.owner[head - tree.first] ?? -1;
  if (index < 0 || before === index) return;
  hang(document, tree, clause, verb);
  clause.subject = phrase;
  clause.first = Math.min(clause.first, phrase.first);
  giveBack(document, tree, { index, head, from: phrase.last, to: verb.first });
  tree.owner.fill(index, phrase.first - tree.first, phrase.last - tree.first);
  if (isCircular(tree, index)) Object.assign(clause, { link: "root", parent: -1, marker: -1 });
  if (tree.clauses[before]?.verb === null) dissolve(tree, before, index);
}

interface Between {
  index: number;
  head: number;
  from: number;
  to: number;
}

/** "The union that led | *the strike* | called it off": what hangs on the subject between it and its verb is the parting clause's. */
function giveBack(document: Document, tree: ClauseTree, { index, head, from, to }: Between): void {
  let parting = -1;
  for (let at = from; at < to; at += 1) {
    const own = tree.owner[at - tree.first] ?? -1;
    if (own !== index) parting = own;
    else if (parting >= 0 && isBelow(document, at, head)) {
      tree.owner[at - tree.first] = parting;
      const clause = tree.clauses[parting];
      if (clause !== undefined) clause.last = Math.max(clause.last, at + 1);
    }
  }
}

/** Whether a clause would hang on itself. */
function isCircular({ clauses }: ClauseTree, index: number): boolean {
  let at = clauses[index]?.parent ?? -1;
  for (let steps = 0; at >= 0 && steps <= clauses.length; steps += 1) {
    if (at === index) return true;
    at = clauses[at]?.parent ?? -1;
  }
  return at >= 0;
}

/** Hangs a clause as the tree hangs its verb: "He stressed that …" */
function hang({ tokens }: Document, tree: ClauseTree, clause: Clause, { main }: VerbGroup): void {
  const { dep = "", head = -1 } = tokens[main] ?? {};
  const parent = tree.clauses.findIndex((other) => other.verb?.main === head);
  if (dep === "ccomp" && parent >= 0) Object.assign(clause, { link: "complement", parent, marker: -1 });
  else if (clause.link === "relative" || clause.link === "participle")
    Object.assign(clause, { link: dep === "conj" ? "coordinate" : "root", parent: -1, marker: -1 });
}

/** Takes out a clause without a verb: what it owns is another's. */
function dissolve(tree: ClauseTree, gone: number, heir: number): void {
  const moved = (at: number): number => {
    const to = at === gone ? heir : at;
    return to > gone ? to - 1 : to;
  };
  tree.clauses.splice(gone, 1);
  for (const clause of tree.clauses) {
    clause.parent = moved(clause.parent);
    clause.reporter = moved(clause.reporter);
  }
  for (const at of tree.clauses.keys())
    if (isCircular(tree, at)) Object.assign(tree.clauses[at] ?? {}, { link: "root", parent: -1 });
  for (let at = 0; at < tree.owner.length; at += 1) tree.owner[at] = moved(tree.owner[at] ?? -1);
}
