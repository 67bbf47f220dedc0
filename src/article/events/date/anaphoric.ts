import type { Draft } from "../draft.ts";

const SAME =
  /^(?:(?:later )?(?:that|the same) (?:day|morning|afternoon|evening|night)|(?:the )?(?:early |late )?(?:morning|afternoon|evening|night)|(?:noon|midnight)|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?)$/i;

/** "That evening", "by evening", "at 3 p.m.": an hour of the day that the story is at. */
export function isAnaphoric({ date }: Draft): boolean {
  return date?.time !== null && date?.time !== undefined && SAME.test(date.time.time.text);
}
