import { isDateLine } from "../dates/date-line.ts";
import { blockKind } from "../decisions.ts";
import type { Paragraph } from "./paragraphs.ts";
import { isProse, isSentence, wordCount } from "./shape.ts";

/** date 2022-06-16 The minister … | Published: 16 June 2022, 10:05 GMT – The minister … */
const LABELLED =
  /^\W{0,3}(?:date|dated|published(?: on)?|posted(?: on)?|updated(?: on)?)\b\s*:?\s+(?:\d{4}-\d\d-\d\d|\d{1,2} \p{L}{3,9}\.? \d{4}|\p{L}{3,9}\.? \d{1,2}, \d{4})(?:[T,]?\s?\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?Z?(?:\s\p{Lu}{2,5}(?=\s))?)?\s*[–—|:-]?\s+(?=["“‘']?\p{Lu})/iu;
/** 3 JUNE 2021 // TRADE // The minister … */
const CELLS = /^(?:[^|•·/]{2,60}\s(?:\||•|·|\/\/)\s){1,4}(?=["“‘']?\p{Lu})/u;
/** Parts the date that a crawl or a paper sets before the first sentence from it, so that each is a paragraph. */
export function splitLeads(paragraphs: Paragraph[]): Paragraph[] {
  return paragraphs.flatMap((paragraph) => {
    const length = headOf(paragraph.text);
    if (length === 0) return [paragraph];
    const head = paragraph.text.slice(0, length).trimEnd();
    return [
      { ...paragraph, end: paragraph.start + head.length, text: head },
      { ...paragraph, start: paragraph.start + length, text: paragraph.text.slice(length), gap: 0 },
    ];
  });
}

function headOf(text: string): number {
  const start = text.slice(0, 160);
  if (!/(?:19|20)\d\d/.test(start)) return 0;
  const labelled = LABELLED.exec(start)?.[0].length ?? 0;
  if (labelled > 0) return isLead(text.slice(labelled)) ? labelled : 0;
  const cells = CELLS.exec(start)?.[0] ?? "";
  return cells !== "" && isDateLine(cells) && isLead(text.slice(cells.length)) ? cells.length : 0;
}

/** Running text, whole or broken off. */
function isLead(text: string): boolean {
  const words = wordCount(text);
  return (
    isProse(text, words, isSentence(text)) ||
    (words >= blockKind().announcement && /^\S+(?: \S+){0,4} \p{Ll}/u.test(text))
  );
}
