import type { Token } from "../../../model/document.ts";
import { callsOff } from "../../syntax/calls-off.ts";
import { clauseOf, type Trigger } from "../trigger.ts";
import type { PlacedTime } from "./place-time.ts";

/**
 * Whether a time is a thing's, whatever the clause around it tells: of a work in brackets, of another happening that owns it, or of a
 * plan that is called off.
 */
export function isOfThing(tokens: readonly Token[], time: PlacedTime, trigger: Trigger): boolean {
  return isBracketed(tokens, time) || isOwnedElsewhere(tokens, time) || isOfPlan(tokens, time, trigger);
}

/** "The concert *on Saturday* has been cancelled", "called off *Sunday's* march": when it would have been. */
function isOfPlan(tokens: readonly Token[], { first, last }: PlacedTime, trigger: Trigger): boolean {
  const { verb } = clauseOf(trigger);
  if (verb === null || !callsOff(tokens, verb)) return false;
  return verb.passive ? last <= verb.first : first >= verb.last && tokens[last]?.tag === "POS";
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
