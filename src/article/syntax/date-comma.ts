import { isDayName, monthOf } from "../../english/calendar-words.ts";
import type { Token } from "../../model/document.ts";

/** "June 31st, 2014", "May, 2015", "Monday, May 4": a comma inside a date parts no clauses. */
export function isDateComma(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ",") return false;
  const word = (at: number) => tokens[at]?.lower ?? "";
  const isDay = (at: number) => /^[0-3]?\d(?:st|nd|rd|th)?$/.test(word(at));
  if (isMonth(word(comma + 1)) && isDayName(word(comma - 1))) return isDay(comma + 2);
  if (isDay(comma + 1) && isDayName(word(comma - 1))) return isMonth(word(comma + 2));
  if (!/^(?:1[5-9]|20)\d\d$/.test(word(comma + 1))) return false;
  if (isMonth(word(comma - 1))) return true;
  return isDay(comma - 1) && [comma - 2, comma - 3].some((at) => isMonth(word(at)));
}

/** "September", "Sept." */
function isMonth(word: string): boolean {
  return monthOf(word.replace(/\.$/, "")) > 0;
}
