import { timeForm } from "../decisions.ts";
import { CODE } from "./classes.ts";
import type { Token } from "./token.ts";

/** `'60s`, `'89`, `’s` */
const APOSTROPHE = /['’`](?:(\d\d)(s?)(?![\w%])|s\b)/y;

/** Reads a mark that can stand inside a time expression; null for one that ends it. */
export function lexMark(text: string, start: number, inRun: boolean): Token | null {
  const char = text.charCodeAt(start);
  if (char === 39 || char === 0x2019 || char === 96) return apostrophe(text, start);
  if (!inRun) return null;
  if (char === 44) return mark(start, "COMMA");
  if (char === 45) return text.charCodeAt(start + 1) === 45 ? null : mark(start, "HYPHEN");
  return char === 0x2013 || char === 0x2011 ? mark(start, char === 0x2011 ? "HYPHEN" : "DASH") : null;
}

function apostrophe(text: string, start: number): Token | null {
  APOSTROPHE.lastIndex = start;
  const found = APOSTROPHE.exec(text);
  if (found === null) return null;
  const [whole, digits, plural] = found;
  const before = text.charCodeAt(start - 1);
  // the second mark of a quotation: ''60 Minutes''
  if (digits !== undefined && (before === 39 || before === 96 || before === 0x2018)) return null;
  const base = { start, end: start + whole.length, capital: false, word: whole };
  if (digits === undefined) return { ...base, code: CODE.get("S") ?? "", number: 0 };
  const century = Number(digits) >= timeForm().centuryTurn ? 1900 : 2000;
  return {
    ...base,
    code: CODE.get(plural === "s" ? "DECADE" : "YEAR") ?? "",
    number: century + Number(digits),
  };
}

function mark(start: number, name: string): Token {
  return { start, end: start + 1, code: CODE.get(name) ?? "", number: 0, capital: false, word: "" };
}
