import { eventLexicon } from "../../lexicon/event-lexicon.ts";
import type { DateRule } from "../date-scene.ts";

/** "attacked him in Sunday's debate", "asked for rice at Monday's meeting": the date of the happening it happened at. */
export const atEvent: DateRule = ({ document: { tokens }, trigger, times }) => {
  if (trigger.noun) return null;
  const { owner, first } = trigger.tree;
  for (const time of times) {
    if (owner[time.first - first] !== trigger.clause || tokens[time.last]?.tag !== "POS") continue;
    if (!/^(in|at|during)$/.test(tokens[time.first - 1]?.lower ?? "")) continue;
    let head = time.last + 1;
    while (/^(JJ|NN|CD|VBG)/.test(tokens[head + 1]?.tag ?? "")) head++;
    if (eventLexicon().nouns.has(tokens[head]?.lemma ?? "")) return time;
  }
  return null;
};
