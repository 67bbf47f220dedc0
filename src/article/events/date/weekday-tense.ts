import { dateValue } from "../../../calendar/date-value.ts";
import { dayOf, isoOf, yearOf } from "../../../calendar/days.ts";
import { WEEKDAY_PATTERN } from "../../../english/calendar-words.ts";
import type { TimeRecord } from "../../../model/article-record.ts";
import type { DateValue, Published } from "../../../model/common.ts";
import type { Draft } from "../draft.ts";
import { clauseOf } from "../trigger.ts";

const WEEK = 7;
const WEEKDAY = new RegExp(`^(?:${WEEKDAY_PATTERN})(?: (?:morning|afternoon|evening|night))?$`, "i");

/**
 * A bare weekday read by the tense of the happening it dates: "will leave on Friday" is the Friday to come, and under a
 * photo "The champion bows on Friday" the one gone by, where the time expression was read the other way. Null where there is
 * nothing to mend.
 */
export function weekdayByTense(
  time: TimeRecord,
  draft: Draft,
  published: Published | null,
): DateValue | null {
  const at = dayOf(time.from ?? "");
  const now = dayOf(published?.value.slice(0, 10) ?? "");
  if (at === null || now === null || Math.abs(at - now) > WEEK || !WEEKDAY.test(time.text)) return null;
  if (at < now && isComing(draft)) return dateValue(isoOf(at + WEEK), "stated");
  return at > now && isGone(draft) ? dateValue(isoOf(at - WEEK), "stated") : null;
}

/**
 * "The premier flew over the valley on 13 September", told on the 4th, was the year before; null where the words give the year,
 * and where nothing lies ahead of publication.
 */
export function yearByTense(
  { value, from, text }: TimeRecord,
  draft: Draft,
  published: Published | null,
): DateValue | null {
  const [at, now] = [dayOf(from ?? ""), dayOf(published?.value.slice(0, 10) ?? "")];
  if (at === null || now === null || at <= now + 1 || /\d{4}/.test(text) || !OF_YEAR.test(value)) return null;
  if (draft.trigger.noun || clauseOf(draft.trigger).verb?.tense !== "past" || !isGone(draft)) return null;
  return dateValue(`${yearOf(Number(value.slice(0, 4)) - 1)}${value.slice(4)}`, "stated");
}

/** A day or a month of a year. */
const OF_YEAR = /^\d{4}-\d\d/;

function isComing({ trigger, judged }: Draft): boolean {
  const { verb, parent } = clauseOf(trigger);
  if (trigger.noun || judged.status !== "scheduled" || !verb) return false;
  // "It was to have been on Monday", "had meant to come on Thursday"
  if (verb.perfect || trigger.tree.clauses[parent]?.verb?.perfect) return false;
  return verb.modal === "will" || verb.modal === "shall" || verb.form === "infinitive";
}

/** What is told as past, and what a headline or the words under a photo tell in the present; "The cup is on Sunday" is to come. */
function isGone({ judged, trigger, layer }: Draft): boolean {
  // "praised the crew ahead of a hearing on Thursday": the hearing is not told by the past of its clause.
  if (trigger.noun && !trigger.light && !layer.heading) return false;
  // "declared three days of mourning, starting Thursday"
  if (clauseOf(trigger).verb?.form === "gerund" && /^(?:start|begin|commence)$/.test(trigger.lemma))
    return false;
  return judged.status === "happened" && (layer.heading || clauseOf(trigger).verb?.tense !== "present");
}
