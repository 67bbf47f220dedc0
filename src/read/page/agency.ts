import { byline } from "../decisions.ts";
import { AGENCIES, oneOf } from "./agencies.ts";
import type { Part } from "./page-parts.ts";

const KNOWN = oneOf(AGENCIES);
const BY_AGENCY = new RegExp(`^(?:by\\s+|source:\\s*|from\\s+)?(?:the )?(${KNOWN})(?=$|[\\s,|/-])`, "iu");
const SIGNED = new RegExp(`^\\W*(${KNOWN})\\W*$`, "u");
const INPUTS =
  /^\W*(?:with )?(?:additional )?(?:inputs? from|agency inputs|inputs|agencies|agency)\b[:\s]*(?:the )?([\p{L} ]*)/iu;

/** The agency that a byline, a credit line or the article's foot names: "By AP", "Agencies |", "(With agency inputs)". */
export function agencyOf(parts: Part[]): string | null {
  for (const part of parts) {
    if (
      part.words > byline().words ||
      part.text.length > byline().lineLetters ||
      part.role === "title" ||
      part.role === "body" ||
      part.role === "button"
    )
      continue;
    const named =
      SIGNED.exec(part.text)?.[1] ??
      (part.role === "byline" || part.role === "date" ? BY_AGENCY.exec(part.text)?.[1] : undefined);
    if (named) return named;
    const inputs = INPUTS.exec(part.text);
    if (inputs) return new RegExp(`\\b(${KNOWN})\\b`, "u").exec(inputs[1] ?? "")?.[1] ?? "agencies";
  }
  return null;
}
