import { dateValue } from "../../../calendar/date-value.ts";
import { dayOf, isoOf } from "../../../calendar/days.ts";
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

function isComing({ trigger, judged }: Draft): boolean {
  const verb = clauseOf(trigger).verb;
  if (trigger.noun || judged.status !== "scheduled" || !verb) return false;
  return verb.modal === "will" || verb.modal === "shall" || verb.form === "infinitive";
}

/** What is told as past, and what a headline or the words under a photo tell in the present; "The cup is on Sunday" is to come. */
function isGone({ judged, trigger, layer }: Draft): boolean {
  return judged.status === "happened" && (layer.heading || clauseOf(trigger).verb?.tense !== "present");
}
