import type { Token } from "../../model/document.ts";
import type { Clause, Link } from "../../model/syntax.ts";
import type { Piece } from "./pieces.ts";
import { antecedent, subjectOf } from "./subject.ts";

/** State while a sentence is read from left to right: the clauses so far and those still open, innermost last. */
export interface Reading {
  tokens: Token[];
  clauses: Clause[];
  open: number[];
}

/** Opens a clause for a piece; a new main clause closes all that were open. */
export function push(reading: Reading, piece: Piece, link: Link, keep = -2): number {
  if (link === "root") reading.open.length = 0;
  const parent = link === "root" ? keep : (reading.open.at(-1) ?? -1);
  const index = add(reading, piece, link, link === "root" ? -1 : parent);
  reading.open.push(index);
  return index;
}

/** Adds a clause for a piece without opening it. */
export function add(reading: Reading, piece: Piece, link: Link, parent: number): number {
  const { tokens, clauses } = reading;
  const marker = piece.opener === "none" || piece.opener === "coordinator" ? -1 : piece.first;
  const above = parent >= 0 ? clauses[parent] : undefined;
  const own = piece.verb?.form === "finite" || !piece.verb ? subjectOf(tokens, piece) : null;
  const noun = link === "relative" || (link === "participle" && isReducedRelative(tokens, piece));
  const shared = noun ? antecedent(tokens, piece, above) : SHARING.has(link) ? inherited(above) : null;
  clauses.push({
    verb: piece.verb,
    first: piece.first,
    last: piece.last,
    parent,
    link,
    marker,
    subject: own ?? shared,
    reporter: -1,
  });
  return clauses.length - 1;
}

const SHARING = new Set<Link>(["infinitive", "participle"]);

/** "a summit held in Hanoi": a passive participle right behind a noun tells of that noun. */
function isReducedRelative(tokens: Token[], { first, verb }: Piece): boolean {
  if (verb?.form !== "participle" || verb.first !== first) return false;
  const before = tokens[first - 1]?.text === "," ? tokens[first - 2] : tokens[first - 1];
  return before?.tag.startsWith("NN") === true;
}

function inherited(clause: Clause | undefined): Clause["subject"] {
  return clause?.subject ?? null;
}

/** Gives a piece without a verb of its own to a clause. */
export function extend(reading: Reading, index: number, piece: Piece): number {
  const clause = reading.clauses[index];
  if (clause) {
    clause.last = Math.max(clause.last, piece.last);
    if (!clause.verb && !clause.subject) clause.subject = subjectOf(reading.tokens, piece);
  }
  return index;
}
