import type { Document } from "../../../model/document.ts";

/** The index of the first token that ends behind a place in the text. */
export function tokenAt({ tokens }: Pick<Document, "tokens">, place: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
