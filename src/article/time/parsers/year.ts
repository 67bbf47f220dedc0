import { yearOf } from "../../../calendar/days.ts";
import type { Form } from "../candidate.ts";
import { timeForm } from "../decisions.ts";
import { UNIT } from "../lex/time-words.ts";
import { code, compile } from "../pattern.ts";

/** "in 1988", "2023", "'89", "fiscal 1989", "the year 2000", "the year two thousand" */
export const year: Form = {
  rule: "year",
  heads: "YEAR NUM",
  pattern: compile("(?:(?:FISCAL UNIT?|THE UNIT)? YEAR|THE UNIT NUM)"),
  read(tokens, { text, region, first }) {
    const named = tokens.at(-1);
    if (region.tokens[first - 1]?.code === code("HYPHEN") && region.tokens[first - 2]?.code === code("NUM"))
      return null;
    if (named?.code === code("NUM") && tokens[1]?.number !== UNIT.year) return null;
    if (
      named === undefined ||
      named.number < timeForm().firstLoneYear ||
      named.number > timeForm().lastLoneYear
    )
      return null;
    if (QUANTITY.test(text.slice(named.end, named.end + 16))) return null;
    return { kind: "year", type: "DATE", value: yearOf(named.number) };
  },
};

/** "1990-91", "2017–2021", "the 2018/19 season" */
export const years: Form = {
  rule: "years",
  heads: "YEARS",
  pattern: compile("YEARS"),
  read([range]) {
    const [from = "", to = ""] = range?.word.split(/[-–/]/) ?? [];
    const end = to.length === 2 ? from.slice(0, 2) + to : to;
    return end > from ? { kind: "era", type: "DATE", value: `${from}/${end}` } : null;
  },
};

/** What follows a number that counts or measures something. */
const QUANTITY =
  /^(?:[,.]\d|%|[-–]\d{3}[-–]|\s(?:percent|per cent|people|men|women|points?|miles|km|kilomet|met(?:er|re)s|feet|dollars|euros|tons?\b))/;
