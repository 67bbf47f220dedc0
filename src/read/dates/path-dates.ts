import { isDate, two } from "../../calendar/days.ts";
import { MONTHS, monthOf } from "../../english/calendar-words.ts";
import type { DateCandidate } from "../../model/article.ts";

/** talks_2019-04-26.txt | 20190426-talks.html */
const IN_NAME = /(?<![\p{L}\d])((?:19|20)\d\d)([-_. ]?)(\d\d)\2(\d\d)(?![\p{L}\d]|[-_.]\d{3})/gu;
/** /world/2023/09/13/talks | /world/2023/sep/13/talks */
const IN_PATH = new RegExp(
  `/((?:19|20)\\d\\d)/(\\d\\d?|${MONTHS.map((month) => month.slice(0, 3)).join("|")})[a-z]*/(\\d\\d?)(?=/|-|$)`,
  "giu",
);

/** The dates that a file's name, its folders, or an address hold. */
export function pathDates(path: string, basis: "filename" | "url"): DateCandidate[] {
  const found = [...path.matchAll(IN_PATH)].map((m) => dayIn(m[1], m[2], m[3]));
  const name = path.split(/[\\/]/u).filter(Boolean).at(-1) ?? "";
  found.push(...[...name.matchAll(IN_NAME)].map((m) => dayIn(m[1], m[3], m[4])));
  return [...new Set(found.flatMap((value) => value ?? []))].map((value) => ({
    value,
    basis,
    span: null,
    updated: false,
    alternative: null,
  }));
}

function dayIn(year = "", month = "", day = ""): string | null {
  const number = monthOf(month) || Number(month);
  if (!isDate(Number(year), number, Number(day))) return null;
  return `${year}-${two(number)}-${day.padStart(2, "0")}`;
}
