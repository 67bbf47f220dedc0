import type { Sentence, Token } from "../../../model/document.ts";
import { inWords } from "../lexicon/word-lists.ts";
import type { Clause, ClauseTree, Link } from "./clause.ts";
import { cutPieces, type Piece, subjectStart } from "./pieces.ts";
import { type VerbGroup, verbGroups } from "./verb-groups.ts";

/** State while a sentence is read from left to right: the clauses so far and those still open, innermost last. */
interface Reading {
  tokens: Token[];
  clauses: Clause[];
  open: number[];
}

/**
 * The clauses of a sentence by their verbs, marks and opening words: "Kim, who had come by train, was met by Putin"
 * has "Kim … was met by Putin" and "who had come by train". A shallow reading, without a parser.
 */
export function findClauses(tokens: Token[], sentence: Sentence): ClauseTree {
  const pieces = cutPieces(tokens, sentence, verbGroups(tokens, sentence));
  const reading: Reading = { tokens, clauses: [], open: [] };
  const owner = new Int16Array(sentence.last - sentence.first);
  for (const [n, piece] of pieces.entries()) {
    const index = place(reading, piece, pieces[n + 1]);
    owner.fill(index, piece.first - sentence.first, piece.last - sentence.first);
  }
  return { first: sentence.first, clauses: reading.clauses, owner };
}

/** Finds or makes the clause that a piece belongs to. */
function place(reading: Reading, piece: Piece, next: Piece | undefined): number {
  if (!piece.verb) return placeVerbless(reading, piece, next);
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
  // "Kim, the leader of the North, said …": the phrase between marks stays with the subject before it.
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
  const reporting = isReporting(reading.tokens, verb);
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
  if (saying?.verb && takesClause(reading.tokens, saying.verb) && !piece.marked)
    return push(reading, piece, "complement");
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

/** "…, Peskov said" and "…, said Peskov": the clause before it is what was said. */
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

/** A base form without auxiliary: after "and" it shares the modal before it ("will lay a wreath and leave"). */
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

function push(reading: Reading, piece: Piece, link: Link, keep = -2): number {
  if (link === "root") reading.open.length = 0;
  const parent = link === "root" ? keep : (reading.open.at(-1) ?? -1);
  const index = add(reading, piece, link, link === "root" ? -1 : parent);
  reading.open.push(index);
  return index;
}

function add(reading: Reading, piece: Piece, link: Link, parent: number): number {
  const { tokens, clauses } = reading;
  const marker = piece.opener === "none" || piece.opener === "coordinator" ? -1 : piece.first;
  const above = parent >= 0 ? clauses[parent] : undefined;
  const own = piece.verb?.form === "finite" || !piece.verb ? subjectOf(tokens, piece) : null;
  const shared =
    link === "relative" ? antecedent(tokens, piece, above) : SHARING.has(link) ? inherited(above) : null;
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

/** The noun phrase before a relative word: "the train, | which arrived late". */
function antecedent(tokens: Token[], piece: Piece, above: Clause | undefined): Clause["subject"] {
  let last = piece.first;
  while (last > (above?.first ?? 0) && !NOUN.test(tokens[last - 1]?.tag ?? "")) last--;
  let first = last;
  while (first > (above?.first ?? 0) && PHRASE.test(tokens[first - 1]?.tag ?? "")) first--;
  return first < last ? { first, last } : null;
}

const PHRASE = /^(NN|PRP|CD|DT|JJ|POS|HYPH)/;

function inherited(clause: Clause | undefined): Clause["subject"] {
  return clause?.subject ?? null;
}

function extend(reading: Reading, index: number, piece: Piece): number {
  const clause = reading.clauses[index];
  if (clause) {
    clause.last = Math.max(clause.last, piece.last);
    if (!clause.verb && !clause.subject) clause.subject = subjectOf(reading.tokens, piece);
  }
  return index;
}

const NOUN = /^(NN|PRP$|CD|EX|WP|DT)/;

/** The noun phrase of a piece that stands before its verb and after no preposition: "On Friday | the two leaders | met". */
function subjectOf(tokens: Token[], piece: Piece): { first: number; last: number } | null {
  const end = piece.verb?.first ?? piece.last;
  let first = piece.first;
  if (piece.opener === "coordinator" || piece.opener === "subordinate") first++;
  if (piece.opener === "relative") first += tokens[first]?.tag === "IN" ? 2 : 1;
  let last = -1;
  for (let i = first; i < end; i++) if (NOUN.test(tokens[i]?.tag ?? "")) last = i + 1;
  if (last < 0) return null;
  if (!FRONTED.test(tokens[first]?.tag ?? "")) return { first, last };
  // A fronted phrase is no subject: "On Friday | he was".
  const start = piece.verb ? subjectStart(tokens, end, first) : last;
  return start < last ? { first: start, last } : null;
}

const FRONTED = /^(IN|TO|RB|CC)/;

function hasSubject(reading: Reading, index: number): boolean {
  return reading.clauses[index]?.subject !== null;
}

function isTail(reading: Reading, piece: Piece): boolean {
  const verb = piece.verb;
  return verb !== null && piece.last - verb.last <= 12 && reading.clauses.some((c) => c.verb !== null);
}

function isComplement(reading: Reading, piece: Piece): boolean {
  const word = reading.tokens[piece.first]?.lower;
  if (word === "that" || word === "whether" || word === "how" || word === "why") return true;
  return word === "if" && reading.tokens[piece.first - 1]?.tag.startsWith("VB") === true;
}

function isReporting(tokens: Token[], verb: VerbGroup | null): boolean {
  return verb !== null && inWords("reporting", tokens[verb.main]?.lemma ?? "");
}

function takesClause(tokens: Token[], verb: VerbGroup): boolean {
  const lemma = tokens[verb.main]?.lemma ?? "";
  return inWords("reporting", lemma) || inWords("stative", lemma) || inWords("governor", lemma);
}
