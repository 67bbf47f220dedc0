import type { Document } from "../../../model/document.ts";
import { firstWhere } from "../../../nlp/bisect.ts";

/** The index of the first token that ends behind a place in the text. */
export function tokenAt({ tokens }: Pick<Document, "tokens">, place: number): number {
  return firstWhere(0, tokens.length, (at) => (tokens[at]?.end ?? 0) > place);
}
