import { isDateLine } from "../dates/date-line.ts";
import { blockKind } from "../decisions.ts";
import type { Paragraph } from "./paragraphs.ts";
import { isProse, isSentence, wordCount } from "./shape.ts";

const DATE = String.raw`(?:(?:19|20)\d\d[-/.]\d\d[-/.]\d\d|\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}\.?,? (?:19|20)\d\d|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d)`;
const CLOCK = String.raw`\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:Z|\s?(?:GMT|UTC|[BIJK]ST|[ACEMNPW]{1,2}[DS]?T|CES?T|EES?T|MSK)?(?:[+-]\d\d:?\d\d)?)`;
const WEEKDAY = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?`;
const BETWEEN = String.raw`\s?[T,|–—-]?\s?(?:at )?`;
/** A date, with its hour on either side. */
const STAMP = `${WEEKDAY}(?:${CLOCK}${BETWEEN}${WEEKDAY}${DATE}|${DATE}(?:${BETWEEN}${CLOCK})?)`;
const TIMED = `${WEEKDAY}(?:${CLOCK}${BETWEEN}${WEEKDAY}${DATE}|${DATE}${BETWEEN}${CLOCK})`;
const BEHIND = String.raw`\s*[–—|:-]?\s+(?=["“‘']?\p{Lu})`;
/** date 2022-06-16 The minister … | Published: 16 June 2022, 10:05 GMT – The minister … */
const LABELLED = new RegExp(
  String.raw`^\W{0,3}(?:date|dated|timestamp|created|issued|filed|(?:first )?(?:published|posted|updated)(?: (?:on|at))?)\b\s*:?\s+${STAMP}${BEHIND}`,
  "iu",
);
/** [2021-11-03 14:20] The minister … | 03 Nov 2021 - 10:41 The minister … | 2021-11-03 The minister … */
const UNLABELLED = new RegExp(
  String.raw`^(?:[[(]${STAMP}[\])]\s*[–—|:-]?\s*(?=["“‘']?\p{Lu})|${TIMED}${BEHIND}|(?:19|20)\d\d-\d\d-\d\d${BEHIND})`,
  "iu",
);
/** What each of the two begins with or has, as most paragraphs do not: to compile these takes as long as to read a short article. */
const MAY_BE_LABELLED = /^\W{0,3}(?:date|timestamp|created|issued|filed|first|published|posted|updated)/iu;
const MAY_BE_STAMPED = /^[[(]?(?:\S{3,11} )?(?:[^\s\d]{3,10} )?\d/u;
const YEAR = /(?:19|20)\d\d/;
/** 3 JUNE 2021 // TRADE // The minister … */
const CELLS = /^(?:[^|•·/]{2,60}\s(?:\||•|·|\/\/)\s){1,4}(?=["“‘']?\p{Lu})/u;
/** Parts the date that a crawl or a paper sets before the first sentence from it, so that each is a paragraph. */
export function splitLeads(paragraphs: Paragraph[]): Paragraph[] {
  // A list of what happened when begins each of its lines so, a live blog each of its posts.
  const stamped = paragraphs.filter(({ text }) => unlabelled(text.slice(0, blockKind().leadHead)) > 0).length;
  return paragraphs.flatMap((paragraph) => {
    const length = headOf(paragraph.text, stamped === 1);
    if (length === 0) return [paragraph];
    const head = paragraph.text.slice(0, length).trimEnd();
    return [
      { ...paragraph, end: paragraph.start + head.length, text: head },
      { ...paragraph, start: paragraph.start + length, text: paragraph.text.slice(length), gap: 0 },
    ];
  });
}

function headOf(text: string, once: boolean): number {
  const start = text.slice(0, blockKind().leadHead);
  if (!YEAR.test(start)) return 0;
  const label = MAY_BE_LABELLED.test(start) ? LABELLED.exec(start) : null;
  const labelled = label?.[0].length ?? (once ? unlabelled(start) : 0);
  if (labelled > 0) return isLead(text.slice(labelled)) ? labelled : 0;
  const cells = CELLS.exec(start)?.[0] ?? "";
  return cells !== "" && isDateLine(cells) && isLead(text.slice(cells.length)) ? cells.length : 0;
}

/** How long the bare date is that opens a paragraph. */
function unlabelled(start: string): number {
  if (!YEAR.test(start) || !MAY_BE_STAMPED.test(start)) return 0;
  return UNLABELLED.exec(start)?.[0].length ?? 0;
}

/** Running text, whole or broken off. */
function isLead(text: string): boolean {
  const words = wordCount(text);
  return (
    isProse(text, words, isSentence(text)) ||
    (words >= blockKind().announcement && /^\S+(?: \S+){0,4} \p{Ll}/u.test(text))
  );
}
