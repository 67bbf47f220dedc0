import type { Document } from "../../../model/document.ts";
import { isGivenName } from "../../syntax/given-name.ts";
import type { Candidate } from "../candidate.ts";
import { tokenAt } from "./token-at.ts";

/** Drops given names: "April Sorel owns the mill", "Sunday Oliseh coached it". */
export function dropNames(candidates: Candidate[], document: Document): Candidate[] {
  return candidates.filter(
    ({ rule, start, first, last }) =>
      !(last - first === 1 && NAMES.has(rule) && isGivenName(document, tokenAt(document, start))),
  );
}

/** The forms that read a name of the calendar alone. */
const NAMES: ReadonlySet<Candidate["rule"]> = new Set(["month", "weekday", "season"]);
