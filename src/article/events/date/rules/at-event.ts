import type { Token } from "../../../../model/document.ts";
import { eventLexicon } from "../../lexicon/event-lexicon.ts";
import { type DateRule, ownerOf } from "../date-scene.ts";
import type { PlacedTime } from "../place-time.ts";

/**
 * "attacked him in Sunday's debate", "reached a consensus in a Friday meeting": the date of the happening that another
 * one happened at.
 */
export const atEvent: DateRule = ({ document: { tokens }, trigger, times }) => {
  if (trigger.noun) return null;
  return (
    times.find((time) => ownerOf(tokens, trigger, time) === trigger.clause && isAtEvent(tokens, time)) ?? null
  );
};

/** Whether a time opens the phrase of an event noun behind "in", "at" or "during". */
function isAtEvent(tokens: Token[], time: PlacedTime): boolean {
  let before = time.first - 1;
  while (/^(DT|PRP\$|JJ)$/.test(tokens[before]?.tag ?? "")) before--;
  if (!/^(in|at|during)$/.test(tokens[before]?.lower ?? "")) return false;
  let head = time.last;
  if (tokens[head]?.tag === "POS") head++;
  else if (before === time.first - 1) return false;
  while (/^(JJ|NN|CD|VBG)/.test(tokens[head + 1]?.tag ?? "")) head++;
  return (
    tokens[head]?.sentence === tokens[before]?.sentence && eventLexicon().nouns.has(tokens[head]?.lemma ?? "")
  );
}
