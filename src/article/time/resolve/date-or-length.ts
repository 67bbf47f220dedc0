import type { Document, Sentence } from "../../../model/document.ts";
import { type Candidate, relative } from "../candidate.ts";
import { directionOf } from "./direction.ts";

/** "will open in two weeks" names a date; "the biggest in five years" a length. */
export function toCome(
  candidate: Candidate,
  token: number,
  sentence: Sentence | null,
  document: Document,
): Candidate | null {
  const { rule, region, first, value } = candidate;
  if (rule !== "counted-units" || region.tokens[first - 1]?.word !== "in") return null;
  const [, count, unit = ""] = WHOLE.exec(value ?? "") ?? [];
  if (count === undefined || directionOf(candidate, token, sentence, document) !== "future") return null;
  if (COMPARED.test(document.text.slice(Math.max(0, candidate.start - 60), candidate.start))) return null;
  return {
    ...candidate,
    kind: "day",
    type: "DATE",
    value: null,
    relative: relative("shift", Number(count), UNITS.get(unit) ?? "day"),
    base: "published",
  };
}

const WHOLE = /^P(\d{1,3})([YMWD])$/;
const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({ Y: "year", M: "month", W: "week", D: "day" }),
);

/** "the first visit in 24 years", "the lowest in two months" */
const COMPARED = /\b(?:first|second|third|only|best|worst|most|least|once|twice|times|\p{L}{3,}est)\b[^.]*$/u;
