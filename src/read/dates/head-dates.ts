import type { DateCandidate } from "../../model/article.ts";
import { dateLines } from "../decisions.ts";
import type { Part } from "../page/page-parts.ts";
import { printedDates } from "./printed-date.ts";

/** The day of a visit, of a copy or of another thing, just before its date: "Saved from ledger.example on 2 December 2023". */
const OTHER_DAY =
  /\b(?:sav|stor|retriev|access|cach|captur|archiv|check|view|generat|crawl|visit|download|copied|copyright|since|found|establish|expir|valid|born|died|due|deadline|until|before|after|next|last|reprint|first (?:publish|print|appear)|appeared)\w*\b(?:[^.;|]|\.(?=\S))*$|[©–—-]\s*$/i;
const EMBARGO = /embargo/i;

/** A headline dates what was said or set down, no feast to come: "Speech at the quay, 6 May 2019", "Harvest feast, 14 September 2019". */
const SPOKEN =
  /\b(?:speech|statement|remarks|address|lecture|sermon|letter|minutes|transcript|interview|diary|briefing|press|release|bulletin|communiqu[ée]|notice|report|readout|edition|number|issue|verdict|ruling|judge?ment|archives?|hearing|debate|sitting|session|news|update|live)\b/i;

/**
 * Dates in the other lines above the article: "Held at the Town Hall on Thursday, 17 June 2010", "Read out in the square, 6th
 * January". They say when a text was spoken or set down, and date it where nothing else does.
 */
export function headDates(parts: Part[]): DateCandidate[] {
  return headOf(parts).flatMap((part) =>
    printedDates(part.text)
      .filter(({ start, end }) => isOwn(part.text.slice(0, start)) && !isOfFeast(part, end))
      .map(({ value, alternative, start, end }) => ({
        value,
        basis: "body",
        span: { start: part.start + start, end: part.start + end },
        updated: false,
        alternative,
      })),
  );
}

/** A date at the end of a headline, or before its colon, where nothing in it says that it was spoken or set down. */
function isOfFeast({ role, text }: Part, end: number): boolean {
  return role === "title" && /^\s*(?:[:,|–—-]|$)/u.test(text.slice(end)) && !SPOKEN.test(text);
}

/** The lines above the first paragraph that is surely the article's. */
function headOf(parts: Part[]): Part[] {
  const body = parts.findIndex((part, i) => isBody(part, parts[i + 1]));
  return parts
    .slice(0, body < 0 ? dateLines().headParts : Math.min(body, dateLines().headParts))
    .filter(({ role }) => role !== "post-time" && role !== "caption");
}

function isBody({ role, prose, sentence, words }: Part, next: Part | undefined): boolean {
  if (role === "turn" || role === "blockquote") return true;
  const told = (role === "body" || role === "list") && prose && sentence;
  return told && (words >= dateLines().solidWords || next?.prose === true);
}

function isOwn(before: string): boolean {
  return EMBARGO.test(before) || !OTHER_DAY.test(before);
}
