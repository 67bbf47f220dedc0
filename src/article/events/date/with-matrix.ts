import type { Token } from "../../../model/document.ts";
import type { Clause } from "../../../model/syntax.ts";
import { eventDate } from "../decisions.ts";
import type { Draft } from "../draft.ts";
import { linkBefore } from "../roles/link-before.ts";
import { clauseOf, type Trigger } from "../trigger.ts";
import { chainOf } from "./date-scene.ts";
import { isReporters } from "./day-in-discourse.ts";
import { sharesTime } from "./rules/from-matrix.ts";

/**
 * Dates what goes with a happening that the story dated: "The mayor gave a banquet, raising her glass to the crew", "Crowds
 * cheered as the train rolled in", "spoke at the dinner".
 */
export function dateWithMatrix(tokens: Token[], drafts: Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    if (
      draft.date ||
      !draft.layer.placed.every((time) => isReporters(draft.trigger, time)) ||
      draft.judged.status !== "happened"
    )
      continue;
    const main = drafts
      .slice(Math.max(0, index - eventDate().happeningsApart), index + eventDate().happeningsApart)
      .find((other) => goesWith(tokens, draft, other));
    if (!main?.date) continue;
    const { time, value, basis } = main.date;
    draft.date = {
      time,
      value,
      basis: basis === "published" ? basis : "context",
      rule: "with-matrix",
      anchor: chainOf(main.date),
    };
  }
}

function goesWith(tokens: Token[], { trigger }: Draft, other: Draft): boolean {
  const above = other.trigger;
  if (above.tree !== trigger.tree || above === trigger || !other.date || (above.noun && !above.light))
    return false;
  if (trigger.noun) return above.clause === trigger.clause && isAt(tokens, trigger);
  const clause = clauseOf(trigger);
  if (clause.parent !== above.clause || clause.link === "infinitive") return false;
  if (isContent(tokens, clause)) return false;
  return isNext(tokens, trigger) || sharesTime(tokens, clause, clauseOf(above));
}

/** "spoke of *raising* quotas", "their role in *keeping* the peace": what is spoken of, not what happened along with it. */
function isContent(tokens: Token[], { link, verb, first }: Clause): boolean {
  if (link !== "participle" || verb?.form !== "gerund") return false;
  return /^(of|for|on|about|in|to|from|against|with)$/.test(tokens[first]?.lower ?? "");
}

/** "The reading took an hour before the guests *went* to supper". */
function isNext(tokens: Token[], trigger: Trigger): boolean {
  const { verb, marker } = clauseOf(trigger);
  return tokens[marker]?.lower === "before" && verb?.tense === "past" && !verb.perfect;
}

function isAt(tokens: Token[], { first, tree }: Trigger): boolean {
  return /^(at|during)$/.test(linkBefore(tokens, first, tree.first));
}
