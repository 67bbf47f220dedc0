import { dateValue } from "../../../calendar/date-value.ts";
import type { TimeRecord } from "../../../model/article-record.ts";
import type { DateValue } from "../../../model/common.ts";
import type { PlacedTime } from "./place-time.ts";

/** Whether a time is where something ends: "continue until Sunday", "run through Friday". */
export function isBound(text: string, { start }: TimeRecord): boolean {
  return BOUND.test(text.slice(Math.max(0, start - 32), start));
}

const BOUND =
  /\b(?:until|till|through|thru)\s+(?:at\s+least\s+)?(?:the\s+)?(?:early\s+|late\s+|end\s+of\s+)?$/i;

/** Both ends, and what lies between, of a range in words: "from May until August 2014", "between Nov. 28 and Dec. 3, 2017". */
export function wordedRange(
  text: string,
  times: readonly PlacedTime[],
  { index }: PlacedTime,
): DateValue | null {
  const at = times.findIndex((time) => time.index === index);
  for (const first of [at - 1, at]) {
    const [from, to] = [times[first]?.time, times[first + 1]?.time];
    if (from !== undefined && to !== undefined && isRange(text, from, to))
      return dateValue(`${from.value}/${to.value}`, "stated");
  }
  return null;
}

function isRange(text: string, from: TimeRecord, to: TimeRecord): boolean {
  if (from.type !== "DATE" || to.type !== "DATE" || from.value.includes("/") || to.value.includes("/"))
    return false;
  if (MOVED.test(text.slice(Math.max(0, from.start - 32), from.start))) return false;
  const lead = text.slice(Math.max(0, from.start - 12), from.start);
  const gap = text.slice(from.end, to.start);
  return RANGES.some(([before, between]) => before.test(lead) && between.test(gap));
}

/** "moved from May to June": no stretch, but another day. */
const MOVED =
  /\b(?:moved?|moving|postponed?|shift(?:ed)?|reschedul\w+|delay\w*|pushed(?: back)?|put back|brought forward|switch\w*|changed) from (?:the )?$/i;

/** What stands before and between the ends of a range. */
const RANGES: readonly (readonly [before: RegExp, between: RegExp])[] = [
  [/\bfrom\s+(?:the\s+)?$/i, /^,?\s+(?:to|until|till)\s+(?:the\s+)?$/],
  [/\bbetween\s+(?:the\s+)?$/i, /^\s+and\s+(?:the\s+)?$/],
  [/\s$/, /^\s+(?:through|thru)\s+(?:the\s+)?$/],
];
