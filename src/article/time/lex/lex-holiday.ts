import { HOLIDAY_NAMES } from "../../../calendar/holidays.ts";
import { CODE } from "./classes.ts";
import type { Token } from "./token.ts";

/** Built when the first word comes that can begin a holiday's name; longest names first. */
let names: RegExp | null = null;

/** The holiday whose name begins here, as one token ("Thanksgiving Day", "New Year's Eve"); each word has a capital. */
export function lexHoliday(text: string, start: number): Token | null {
  if (text.charCodeAt(start) >= 97) return null;
  names ??= new RegExp(
    `(?:${[...HOLIDAY_NAMES].sort(byLength).map(patternOf).join("|")})\\b(?!['’]|[ -](?:${THINGS})\\b)`,
    "iy",
  );
  names.lastIndex = start;
  const found = names.exec(text);
  if (found === null) return null;
  const word = found[0].toLowerCase().replace(/’/g, "'").replace(/\s+/g, " ");
  return {
    start,
    end: start + found[0].length,
    code: CODE.get("HOLIDAY") ?? "",
    number: 0,
    capital: true,
    word,
  };
}

/** What is called after a holiday without being on it: "Christmas tree", "Easter egg". */
const THINGS =
  "trees?|cards?|carols?|part(?:y|ies)|dinners?|gifts?|presents?|shopping|shoppers?|sales?|seasons?|holidays?|decorations?|parades?|islands?|eggs?|bunny|weeks?|weekend|turkeys?|lights|songs?|speech|message|bonus(?:es)?|vacation|break|uprising|rising";

function byLength(a: string, b: string): number {
  return b.length - a.length || (a < b ? -1 : 1);
}

function patternOf(name: string): string {
  return name.replace(/\./g, "\\.?").replace(/'/g, "['’]").replace(/ /g, "\\s+");
}
