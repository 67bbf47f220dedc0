import { WEEKDAY_PATTERN } from "../../english/calendar-words.ts";
import type { Token } from "../../model/document.ts";
import type { Clause } from "../../model/syntax.ts";
import { phraseStart } from "./noun-phrase.ts";
import type { Piece } from "./pieces.ts";
import { subjectStart } from "./subject-start.ts";

const NOUN = /^(NN|PRP$|CD|EX|WP|DT)/;

/** The noun phrase of a piece that stands before its verb and after no preposition: "On Friday | the two leaders | met". */
export function subjectOf(tokens: Token[], piece: Piece): { first: number; last: number } | null {
  const end = piece.verb?.first ?? piece.last;
  let first = piece.first;
  if (piece.opener === "coordinator" || piece.opener === "subordinate") first++;
  if (piece.opener === "relative") first += tokens[first]?.tag === "IN" ? 2 : 1;
  let last = -1;
  for (let i = first; i < end; i++) if (NOUN.test(tokens[i]?.tag ?? "")) last = i + 1;
  if (last < 0 || (!piece.verb && isTemporal(tokens, piece))) return null;
  // "That evening | Judge Berg": a time of day in front is no subject.
  for (let i = first; i < first + 2; i++)
    if (PARTS.test(tokens[i]?.lower ?? "") && i + 1 < last) first = i + 1;
  if (!FRONTED.test(tokens[first]?.tag ?? "")) return { first, last };
  // A fronted phrase is no subject: "On Friday | he was".
  const start = piece.verb ? subjectStart(tokens, end, first) : last;
  return start < last ? { first: start, last } : null;
}

/** The noun phrase before a relative word: "the train, | which arrived late". */
export function antecedent(tokens: Token[], piece: Piece, above: Clause | undefined): Clause["subject"] {
  if (!above) return null;
  let last = piece.first;
  while (last > above.first && !NOUN.test(tokens[last - 1]?.tag ?? "")) last--;
  const first = phraseStart(tokens, last, above.first);
  return first < last ? { first, last } : null;
}

/** "Two days earlier," "A year ago,": a phrase that only says when. */
function isTemporal(tokens: Token[], { first, last }: Piece): boolean {
  let end = last;
  while (end > first && /^[,;:–—-]+$/.test(tokens[end - 1]?.text ?? "")) end--;
  return /^(earlier|later|ago|before|after|afterwards?)$/.test(tokens[end - 1]?.lower ?? "");
}

const PARTS = new RegExp(
  `^(day|morning|noon|afternoon|evening|night|week|month|year|weekend|${WEEKDAY_PATTERN})$`,
);

const FRONTED = /^(IN|TO|RB|CC)/;
