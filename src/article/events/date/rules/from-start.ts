import type { Token } from "../../../../model/document.ts";
import { eventDate } from "../../decisions.ts";
import { clauseOf } from "../../trigger.ts";
import { type FindTime, ownerOf } from "../date-scene.ts";
import type { PlacedTime } from "../place-time.ts";

/** "has held back fares since 30 August", "will sit from 5 February": the day on which what lasts began. */
export const fromStart: FindTime = ({ document: { tokens }, trigger, times }) => {
  const { verb } = clauseOf(trigger);
  if (trigger.noun || verb === null) return null;
  return (
    times.find((time) => {
      const opener = tokens[time.first - 1]?.lower ?? "";
      if (opener !== "since" && opener !== "from") return false;
      // "It was the worst storm since 1993" compares, too
      if (verb.lemma === "be" && !verb.perfect && tokens[time.first - 2]?.tag.startsWith("NN")) return false;
      if (ownerOf(tokens, trigger, time) !== trigger.clause) return false;
      // "fell 8 % from a year ago" compares
      if (opener === "from" && (COMPARED.test(time.time.text) || MOVING.has(verb.lemma))) return false;
      if (opener === "since" || time.first - 1 === trigger.tree.first || time.time.value.includes("/"))
        return true;
      // "will draft the text from 14 April", but "a letter from 2018"
      const noun = tokens[time.first - 2]?.tag.startsWith("NN") === true;
      return !noun || verb.modal === "will" || verb.modal === "shall" || hangsOn(tokens, time, verb);
    }) ?? null
  );
};

/** "was postponed from January": the day that it no longer has */
const MOVING: ReadonlySet<string> = new Set(
  "postpone move delay reschedule defer shift bring date put push adjourn change carry switch".split(" "),
);
const COMPARED = /\b(?:ago|earlier|last|previous|prior)\b/i;

/** Not "a letter from 2018": the parser hangs the day on the verb. */
function hangsOn(tokens: Token[], time: PlacedTime, verb: { first: number; last: number }): boolean {
  let at = time.first;
  for (let step = 0; step < eventDate().attachmentSteps && at >= 0; step++) {
    if (at < time.first - 1 || at >= time.last) return at >= verb.first && at < verb.last;
    at = tokens[at]?.head ?? -1;
  }
  return false;
}
