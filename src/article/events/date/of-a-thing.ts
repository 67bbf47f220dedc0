import type { Token } from "../../../model/document.ts";
import type { PlacedTime } from "./place-time.ts";

/** Whether a time is a thing's, whatever the clause around it tells: of a work in brackets, or of another happening that owns it. */
export function isOfThing(tokens: readonly Token[], time: PlacedTime): boolean {
  return isBracketed(tokens, time) || isOwnedElsewhere(tokens, time);
}

/** `"Girl With Lantern" (1652) was found`, "Otto Bley (1901–1977)": a year alone in brackets. */
function isBracketed(tokens: readonly Token[], { first, last }: PlacedTime): boolean {
  if (!/^\d{4}/.test(tokens[first]?.text ?? "")) return false;
  let at = first - 1;
  while (BORN.test(tokens[at]?.lower ?? "")) at--;
  return tokens[at]?.text === "(" && /^[),;–-]$/.test(tokens[last]?.text ?? "");
}

/** "(b. 1950)", "(died 1977)", "(c. 1652)" */
const BORN = /^(?:b|born|d|died|c|ca|circa|\.)\.?$/;

/** "detained two men in connection with | last week's | theft": what the clause is about, for or after. */
function isOwnedElsewhere(tokens: readonly Token[], { first, last }: PlacedTime): boolean {
  if (tokens[last]?.tag !== "POS" || !/^(?:NN|JJ)/.test(tokens[last + 1]?.tag ?? "")) return false;
  return ABOUT.has(tokens[first - 1]?.lower ?? "");
}

/** Prepositions behind which stands another happening than the clause's; "at last week's match" is its own. */
const ABOUT: ReadonlySet<string> = new Set(
  "with over for about after before since until following concerning regarding despite against into behind".split(
    " ",
  ),
);
