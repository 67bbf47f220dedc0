import type { DateCandidate } from "../../model/article.ts";
import { dateLines } from "../decisions.ts";
import type { Part } from "../page/page-parts.ts";
import { fullDates } from "./date-line.ts";

interface Ranked extends DateCandidate {
  rank: number;
}

const CHANGED =
  /(?:updat|modif|revis|edited|amended|corrected)\w*\W*(?:(?:on|at|date|time|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|by [^|]{2,40})\W*)*$/i;
const FIRST =
  /\b(?:publish\w*|posted|publication|judge?ment|handed down|(?<!embargo )closed|issued|first|created?|released?|dated?|filed|on(?: air)?|aired|uploaded|added)\W*(?:(?:on|at|date|time|online|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)\W*)*$/i;

/**
 * The candidates that the page's own lines give: labelled ones first, then those by the headline, then the page's clock. A blog
 * without such a line has the stamps of its posts.
 */
export function headerDates(parts: Part[]): DateCandidate[] {
  const title = parts.findIndex((part) => part.role === "title");
  const body = parts.findIndex((part) => part.role === "body" || part.role === "turn");
  const lines = parts.some(({ role }) => role === "date");
  const found = parts.flatMap((part, i) =>
    part.role === "date" || (!lines && part.role === "post-time")
      ? candidatesOf(part, i < title || (body >= 0 && i > body))
      : [],
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

function withoutRank({ value, basis, span, updated, alternative }: Ranked): DateCandidate {
  return { value, basis, span, updated, alternative };
}
