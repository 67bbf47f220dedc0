import type { Token } from "../../../model/document.ts";

/**
 * The preposition that ties a phrase to what stands before it, in lower case: "with" before "Putin" in "talks with
 * President Putin"; "" where only words of its own phrase lie between it and `floor`. Coordinated phrases share it
 * ("with Kim and Putin").
 */
export function linkBefore(tokens: Token[], first: number, floor: number): string {
  for (let i = first - 1; i >= floor; i--) {
    const token = tokens[i];
    if (!token) return "";
    if (token.tag === "IN" || token.tag === "TO" || token.lower === "to") return token.lower;
    if (token.tag.startsWith("VB") || token.tag === "MD") return "";
    if (token.text === ";" || token.text === ":") return ";";
  }
  return "";
}
