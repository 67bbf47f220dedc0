import type { DateCandidate } from "../../model/article.ts";
import { dateLines } from "../decisions.ts";
import type { Part } from "../page/page.ts";
import { type PrintedDate, printedDates } from "./printed-date.ts";

interface Ranked extends DateCandidate {
  rank: number;
}

const CHANGED =
  /(?:updat|modif|revis|edited|amended|corrected)\w*\W*(?:(?:on|at|date|time|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|by [^|]{2,40})\W*)*$/i;
const FIRST =
  /\b(?:publish\w*|posted|publication|issued|first|created?|released?|dated?|filed|on(?: air)?|aired|uploaded|added)\W*(?:(?:on|at|date|time|online|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)\W*)*$/i;
const MARKED =
  /^\W*(?:(?:first |originally )?(?:publish\w*|uploaded|posted|released|created)|publication date|updat\w*|last (?:updat|modif|edit)\w*|posted|date|dated|created|issued|released|modified|revised|filed|uploaded|added|aired)\b/i;
const SMALL =
  /^(?:min|mins|minutes?|read|at|on|by|in|of|and|am|pm|a\.?m|p\.?m|local|time|edited|updated?|published|posted|last|modified|from|the|date|first|ago|hours?|uhr|hrs?|h|gmt|utc|for)$/u;
/** A number, a mark, a name, a zone. */
const PLAIN = /^(?:\d+|\p{P}+|\p{Lu}[\p{L}\p{M}.'’/+-]*\d*|[A-Z]+[+-]\d+(?::\d+)?)$/u;

/** Whether a line of the page's head or foot is there to say when the article came out. */
export function isDateLine(text: string): boolean {
  if (text.length > dateLines().lineLetters) return false;
  const dates = fullDates(text);
  if (dates.length === 0) return false;
  if (MARKED.test(text)) return true;
  let rest = "";
  let from = 0;
  for (const date of dates) {
    rest += ` ${text.slice(from, date.start)}`;
    from = date.end;
  }
  const words = (rest + text.slice(from)).split(/[\s|,()·•:;]+/u).filter(Boolean);
  return words.length <= dateLines().lineWords && words.every((word) => SMALL.test(word) || PLAIN.test(word));
}

/** The candidates that the page's own lines give: labelled ones first, then those by the headline, then the page's clock. */
export function headerDates(parts: Part[]): DateCandidate[] {
  const title = parts.findIndex((part) => part.role === "title");
  const body = parts.findIndex((part) => part.role === "body" || part.role === "turn");
  const found = parts.flatMap((part, i) =>
    part.role === "date" ? candidatesOf(part, i < title || (body >= 0 && i > body)) : [],
  );
  return found
    .sort((a, b) => b.rank - a.rank || (a.span?.start ?? 0) - (b.span?.start ?? 0))
    .map(withoutRank);
}

function candidatesOf(part: Part, apart: boolean): Ranked[] {
  const { rankLabelled, rankApart, rankPlain } = dateLines();
  return fullDates(part.text).map((date) => {
    const before = part.text.slice(Math.max(0, date.start - 60), date.start);
    const updated = CHANGED.test(before);
    const labelled = !updated && FIRST.test(before);
    return {
      value: date.value,
      basis: "header",
      span: { start: part.start + date.start, end: part.start + date.end },
      updated,
      alternative: date.alternative,
      rank: labelled ? rankLabelled : apart && !updated ? rankApart : rankPlain,
    };
  });
}

function fullDates(text: string): PrintedDate[] {
  return /\d{4}/.test(text) ? printedDates(text).filter((date) => !date.value.startsWith("X")) : [];
}

function withoutRank({ value, basis, span, updated, alternative }: Ranked): DateCandidate {
  return { value, basis, span, updated, alternative };
}
