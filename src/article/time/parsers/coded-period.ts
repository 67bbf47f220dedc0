import { yearOf } from "../../../calendar/days.ts";
import { type Form, type FormContext, relative } from "../candidate.ts";
import { timeForm } from "../decisions.ts";
import type { Token } from "../lex/token.ts";
import { compile, find } from "../pattern.ts";

/** "Q1 2018", "by Q4", "4Q16", "H1 2015", "Q3 of fiscal 2019", "1H'15": quarters and halves as reports write them */
export const codedPeriod: Form = {
  rule: "coded-period",
  heads: "CODED",
  pattern: compile("THE? FISCAL? CODED (?:(?:OF|COMMA|IN|HYPHEN)? FISCAL? UNIT? YEAR)?"),
  read(tokens, context) {
    const coded = find(tokens, "CODED");
    if (coded === undefined) return null;
    const unit = coded.word.toLowerCase().includes("h") ? "half" : "quarter";
    const year = find(tokens, "YEAR")?.number ?? yearWithin(coded.word);
    if (year === null) {
      if (tokens.length === 1 && !isPeriod(context)) return null;
      return { kind: "period", type: "DATE", relative: relative("period", coded.number, unit) };
    }
    const value = `${yearOf(year)}-${unit === "half" ? "H" : "Q"}${coded.number}`;
    return { kind: "period", type: "DATE", value };
  },
};

/** `4Q16` */
function yearWithin(word: string): number | null {
  const digits = /^\d[A-Z]'?(\d{2,4})$/.exec(word)?.[1];
  if (digits === undefined) return null;
  if (digits.length > 2) return Number(digits);
  return Number(digits) + (Number(digits) >= timeForm().centuryTurn ? 1900 : 2000);
}

/** "in Q3", "its Q1 loss", "last year's Q2", "Q3 sales rose", "Q1 and Q2 2018"; not "an Audi Q3", "the H1 visa" */
function isPeriod({ text, region, first }: FormContext): boolean {
  const [token, next]: (Token | undefined)[] = [region.tokens[first], region.tokens[first + 1]];
  if (token === undefined || text.charAt(token.end) === ":") return false;
  const before = text.slice(Math.max(0, token.start - 12), token.start);
  const behind = text.slice(token.end, token.end + 12);
  if (
    /\d[A-Z]$/.test(text.slice(token.start, token.end)) ||
    /^Q/.test(token.capital ? text.slice(token.start) : "")
  ) {
    return !/\b(?!(?:In|For|By|Since|During|The|Its|Our|Their|From|Until|And|But)\b)\p{Lu}[\p{L}\d]* $/u.test(
      before,
    );
  }
  return LEADING.test(before) && (next !== undefined || !/^ \p{Ll}/u.test(behind) || AFTER.test(behind));
}

const LEADING = /(?:^|\b(?:in|for|by|since|during|from|until|of|its|their|our|['’]s|and|or|to|over) )$/i;
/** What may follow "H1" where it is no name's: "in H1 and H2", "H1 last year" */
const AFTER =
  /^ (?:and|or|to|as|from|of|by|at|but|than|this|last|next|was|were|is|after|when|with|on|it|the)\b/;
