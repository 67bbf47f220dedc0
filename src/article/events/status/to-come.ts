import type { DateValue, Published } from "../../../model/common.ts";
import type { Document } from "../../../model/document.ts";
import { isBound } from "../date/bound.ts";
import type { Draft } from "../draft.ts";
import { clauseOf } from "../trigger.ts";

/**
 * Nothing has happened that lies after the day of publication: "She flies home tomorrow", "The cup is on 20 May", "Sales continue
 * until Sunday", "is listed for 11 October", and under a modal "The recount should close on Tuesday" are plans.
 */
export function isToCome(
  document: Document,
  published: Published | null,
  { judged, date, trigger }: Draft,
  day: DateValue | null,
): boolean {
  const verb = clauseOf(trigger).verb;
  if (judged.status === "possible") return isDue(verb?.modal ?? null, judged.rule, date?.basis === "stated");
  if (judged.status !== "happened" || published === null || day?.from == null) return false;
  if (day.from <= published.value.slice(0, 10)) return false;
  const time = date?.time?.time;
  if (time !== undefined && isBound(document.text, time)) return true;
  if (date?.basis !== "stated") return false;
  // A plain past is no plan: its day was read wrongly.
  return verb === null || trigger.noun || verb.tense !== "past" || verb.passive;
}

/** "should close on Tuesday", "should have met on 31 March": what is due on a day. */
function isDue(modal: string | null, rule: string, stated: boolean): boolean {
  return rule === "modal" && stated && modal !== null && DUE.has(modal);
}

const DUE = new Set(["should", "would", "'d", "’d", "ought"]);
