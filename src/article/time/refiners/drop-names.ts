import type { Document } from "../../../model/document.ts";
import { isFamilyName } from "../../syntax/family-name.ts";
import { isGivenName } from "../../syntax/given-name.ts";
import type { Candidate } from "../candidate.ts";
import { tokenAt } from "./token-at.ts";

/** Drops people's names: "April Sorel owns the mill", "Sunday Oliseh coached it", "Captain Friday kept it". */
export function dropNames(candidates: Candidate[], document: Document): Candidate[] {
  return candidates.filter(({ rule, start, first, last }) => {
    if (last - first !== 1 || !NAMES.has(rule)) return true;
    const at = tokenAt(document, start);
    return !isGivenName(document, at) && !isFamilyName(document, at);
  });
}

/** The forms that read a name of the calendar alone. */
const NAMES: ReadonlySet<Candidate["rule"]> = new Set(["month", "weekday", "season"]);
