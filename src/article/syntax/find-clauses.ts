import type { Sentence, Token } from "../../model/document.ts";
import type { Clause, ClauseTree } from "../../model/syntax.ts";
import { clauseReach } from "./decisions.ts";
import { cutPieces } from "./pieces.ts";
import { placePiece } from "./place-piece.ts";
import type { Reading } from "./reading.ts";
import { verbGroups } from "./verb-groups.ts";

/**
 * The clauses of a sentence by their verbs, marks and opening words: "Berg, who had come by train, was met by fans"
 * has "Berg … was met by fans" and "who had come by train". A shallow reading, without a parser.
 */
export function findClauses(tokens: Token[], sentence: Sentence): ClauseTree {
  const first = afterDateline(tokens, sentence);
  const { start, end, block, last } = sentence;
  const told = { start, end, block, first, last };
  const pieces = cutPieces(tokens, told, verbGroups(tokens, told));
  const reading: Reading = { tokens, clauses: [], open: [] };
  const owner = new Int16Array(sentence.last - sentence.first).fill(-1, 0, first - sentence.first);
  for (const [n, piece] of pieces.entries()) {
    const index = placePiece(reading, piece, pieces[n + 1]);
    owner.fill(index, piece.first - sentence.first, piece.last - sentence.first);
  }
  hangFronted(reading.clauses);
  return { first: sentence.first, clauses: reading.clauses, owner };
}

/** "After ending the war, | Russia left": a participle in front hangs on the main clause behind it, and shares its subject. */
function hangFronted(clauses: Clause[]): void {
  const main = clauses.findIndex(({ link, verb }) => link === "root" && verb !== null);
  for (const [index, clause] of clauses.entries()) {
    if (index >= main || clause.link !== "participle" || clause.parent >= 0) continue;
    clause.parent = main;
    clause.subject ??= clauses[main]?.subject ?? null;
  }
}

/** The first token behind a dateline: "SEOUL, June 19 (Wire) — | The leaders met". */
function afterDateline(tokens: Token[], { first, last }: Sentence): number {
  for (let i = first; i < last - 1 && i < first + clauseReach().dateline; i++) {
    const token = tokens[i];
    if (!token) break;
    if (i > first && /^(--|-|—|–|_)$/.test(token.text)) return i + 1;
    if (!/^(NN|CD|CC|,|\(|\)|-LRB-|-RRB-|IN|:|\.)/.test(token.tag)) break;
    if (token.tag.startsWith("NN") && /^\p{Ll}/u.test(token.text)) break;
  }
  return first;
}
