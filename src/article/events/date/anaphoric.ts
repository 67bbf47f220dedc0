import { addDays } from "../../../calendar/days.ts";
import type { TimeRecord } from "../../../model/article-record.ts";
import { eventDate } from "../decisions.ts";
import type { Draft } from "../draft.ts";

const SAME =
  /^(?:(?:later )?(?:that|the same) (?:day|morning|afternoon|evening|night)|(?:the )?(?:early |late )?(?:morning|afternoon|evening|night)|(?:noon|midnight|dawn|dusk|daybreak|nightfall|sunrise|sunset)|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?)$/i;

/** "That evening", and near by also "by evening" or "at 3 p.m.": an hour of the day that the story is at. */
export function isAnaphoric({ date, trigger }: Draft, last: Draft): boolean {
  const text = date?.time?.time.text ?? "";
  if (!SAME.test(text) || isNextMorning(date?.time?.time, last.date?.time?.time)) return false;
  return (
    /^(?:later )?(?:that|the same) /i.test(text) ||
    trigger.sentence - last.trigger.sentence <= eventDate().hourSentences
  );
}

/** "left at 10 p.m. on Saturday … At 2 a.m. it sank": the small hours were read as those of the next day. */
function isNextMorning(time: TimeRecord | undefined, last: TimeRecord | undefined): boolean {
  if (time?.from == null || last?.from == null || !/T(?:0\d|MO)/.test(time.value)) return false;
  return time.from === addDays(last.from, 1) && time.anchor?.startsWith("time:") === true;
}
