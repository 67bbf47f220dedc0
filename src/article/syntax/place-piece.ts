import { effectOf, isSaying, verbIs } from "../../english/lexicon.ts";
import type { Token } from "../../model/document.ts";
import type { Clause, VerbGroup } from "../../model/syntax.ts";
import { clauseReach } from "./decisions.ts";
import type { Piece } from "./pieces.ts";
import { add, extend, push, type Reading } from "./reading.ts";
import { subjectOf } from "./subject.ts";

/** Finds or makes the clause that a piece belongs to. */
export function placePiece(reading: Reading, piece: Piece, next: Piece | undefined): number {
  if (!piece.verb && piece.opener !== "subordinate" && piece.opener !== "relative") {
    return placeVerbless(reading, piece, next);
  }
  switch (piece.opener) {
    case "relative":
      return push(reading, piece, "relative");
    case "subordinate":
      return push(reading, piece, isComplement(reading, piece) ? "complement" : "adverbial");
    case "infinitive":
      return push(reading, piece, "infinitive");
    case "participle":
      return push(reading, piece, "participle");
    case "coordinator":
      return coordinate(reading, piece);
    default:
      return placeFinite(reading, piece);
  }
}

function placeVerbless(reading: Reading, piece: Piece, next: Piece | undefined): number {
  const top = reading.open.at(-1);
  if (top === undefined) return push(reading, piece, "root");
  // "Berg, the captain of the ferry, said …": the phrase between marks stays with the subject before it.
  if (piece.marked && next && startsWithVerb(next)) {
    const pending = reading.open.findLast((c) => reading.clauses[c]?.verb === null);
    if (pending !== undefined) return extend(reading, pending, piece);
  }
  return extend(reading, top, piece);
}

function startsWithVerb(piece: Piece): boolean {
  return piece.verb?.form === "finite" && piece.opener === "none" && piece.verb.first <= piece.first + 1;
}

/** A finite verb that no word opens: it goes on with an unfinished clause, reports what stands before it, or starts anew. */
function placeFinite(reading: Reading, piece: Piece): number {
  const { open, clauses } = reading;
  const verb = piece.verb;
  const pending = open.findLast((c) => clauses[c]?.verb === null);
  const top = open.at(-1);
  const reporting = isReporting(verb);
  const bare = subjectOf(reading.tokens, piece) === null;
  if (top === undefined) return push(reading, piece, "root");
  if (pending !== undefined && pending !== top && !piece.marked && !bare)
    return push(reading, piece, "relative");
  if (pending !== undefined && !(reporting && !bare && piece.marked && hasSubject(reading, pending))) {
    return resume(reading, pending, piece);
  }
  if (reporting && piece.marked && (bare || pending !== undefined || isTail(reading, piece)))
    return report(reading, piece);
  if (bare) return coordinate(reading, piece);
  const saying = clauses[top];
  if (saying?.verb && takesClause(saying.verb) && !piece.marked) return push(reading, piece, "complement");
  return push(reading, piece, "root", open[0] ?? -1);
}

/** Gives an unfinished clause its verb and closes what was opened inside it. */
function resume(reading: Reading, index: number, piece: Piece): number {
  const clause = reading.clauses[index];
  if (!clause) return push(reading, piece, "root");
  clause.verb = piece.verb;
  clause.subject = subjectOf(reading.tokens, piece) ?? clause.subject;
  reading.open.length = reading.open.indexOf(index) + 1;
  return extend(reading, index, piece);
}

/** "…, Berg said" and "…, said Berg": the clause before it is what was said. */
function report(reading: Reading, piece: Piece): number {
  const said = reading.open[0] ?? -1;
  const index = add(reading, piece, "report", -1);
  for (const clause of reading.clauses) {
    if (clause.link === "root" && clause !== reading.clauses[index] && clause.reporter < 0)
      clause.reporter = index;
  }
  const clause = reading.clauses[index];
  if (clause && said >= 0) clause.parent = said;
  const unfinished = reading.open.some((c) => reading.clauses[c]?.verb === null);
  if (!unfinished) reading.open.push(index);
  return index;
}

/** "and flew home": shares subject and standing with the clause before it; with a subject of its own it starts anew. */
function coordinate(reading: Reading, piece: Piece): number {
  const own = subjectOf(reading.tokens, piece);
  const finite = piece.verb?.form === "finite";
  const target = reading.open.findLast((c) => matches(reading.clauses[c], piece, own !== null));
  const model = target === undefined ? undefined : reading.clauses[target];
  if (target === undefined || !model) return push(reading, piece, finite ? "root" : "participle");
  reading.open.length = reading.open.indexOf(target) + 1;
  const index = add(reading, piece, model.link === "root" ? "root" : model.link, model.parent);
  const clause = reading.clauses[index];
  if (clause) {
    clause.subject = own ?? model.subject;
    if (!own) share(reading.tokens, clause, model);
    clause.reporter = model.reporter;
    if (clause.marker < 0) clause.marker = model.marker;
  }
  reading.open[reading.open.length - 1] = index;
  return index;
}

function matches(clause: Clause | undefined, piece: Piece, ownSubject: boolean): boolean {
  if (!clause?.verb || !piece.verb) return false;
  if (piece.verb.form === "finite") {
    if (isBareForm(piece.verb) && !ownSubject)
      return clause.verb.modal !== null || clause.verb.form === "infinitive";
    return clause.verb.form === "finite" && !(ownSubject && clause.link === "relative");
  }
  return clause.verb.form === piece.verb.form;
}

/** A base form without auxiliary: after "and" it shares the modal before it ("will tour the port and sail"). */
function isBareForm(verb: VerbGroup): boolean {
  return verb.tense === null && verb.modal === null && verb.form === "finite" && !verb.perfect;
}

/** Copies modal, tense and negation to a coordinated verb that has none of its own. */
function share(tokens: Token[], clause: Clause, model: Clause): void {
  if (!clause.verb || !model.verb) return;
  if (isBareForm(clause.verb)) {
    clause.verb.modal = model.verb.modal;
    clause.verb.form = model.verb.form;
    clause.verb.tense = model.verb.tense;
  }
  const tag = tokens[clause.verb.main]?.tag;
  if (tag === "VBN" && model.verb.passive) clause.verb.passive = true;
}

function hasSubject(reading: Reading, index: number): boolean {
  return reading.clauses[index]?.subject !== null;
}

function isTail(reading: Reading, piece: Piece): boolean {
  const verb = piece.verb;
  return (
    verb !== null &&
    piece.last - verb.last <= clauseReach().tail &&
    reading.clauses.some((c) => c.verb !== null)
  );
}

function isComplement(reading: Reading, piece: Piece): boolean {
  const word = reading.tokens[piece.first]?.lower;
  if (word === "that" || word === "whether" || word === "how" || word === "why") return true;
  return word === "if" && reading.tokens[piece.first - 1]?.tag.startsWith("VB") === true;
}

function isReporting(verb: VerbGroup | null): boolean {
  return verb !== null && isSaying(verb.lemma);
}

function takesClause(verb: VerbGroup): boolean {
  const { lemma } = verb;
  if (lemma === "be" || lemma === "have") return false;
  return isSaying(lemma) || verbIs(lemma, "state") || effectOf(lemma) !== null;
}
