import type { Document } from "../../../model/document.ts";
import { clauseAt } from "../../syntax/syntax.ts";
import type { Candidate } from "../candidate.ts";
import { tokenAt } from "./token-at.ts";

/** Drops "soon" and "shortly" of a story told in the past: "he was soon released" tells what came next, not what is to come. */
export function dropToldSoon(candidates: Candidate[], document: Document): Candidate[] {
  return candidates.filter(
    ({ rule, value, start }) =>
      rule !== "adverb" || value !== "FUTURE_REF" || !isTold(document, tokenAt(document, start)),
  );
}

function isTold(document: Document, at: number): boolean {
  const verb = clauseAt(document, at)?.verb;
  return verb?.tense === "past" && verb.modal === null;
}
