import { eventDate } from "../decisions.ts";
import type { Draft } from "../draft.ts";

const SAME =
  /^(?:(?:later )?(?:that|the same) (?:day|morning|afternoon|evening|night)|(?:the )?(?:early |late )?(?:morning|afternoon|evening|night)|(?:noon|midnight)|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?)$/i;

/** "That evening", and near by also "by evening" or "at 3 p.m.": an hour of the day that the story is at. */
export function isAnaphoric({ date, trigger }: Draft, last: Draft): boolean {
  const text = date?.time?.time.text ?? "";
  if (!SAME.test(text)) return false;
  return (
    /^(?:later )?(?:that|the same) /i.test(text) ||
    trigger.sentence - last.trigger.sentence <= eventDate().hourSentences
  );
}
