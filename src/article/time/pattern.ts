import { CODE } from "./lex/classes.ts";
import type { Token } from "./lex/token.ts";

/** Parts that many forms share. */
const MACROS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    /** "two", "2.5", "a couple of", "several", "a few", "a dozen" */
    COUNT: "(?:NUM|A? FEW|A? COUPLE OF?|A NUM)",
    /** "four to five", "30-45", "two or three" */
    COUNTS: "(?:COUNT (?:HYPHEN? (?:TO|OR) HYPHEN?|HYPHEN|DASH) NUM|COUNT)",
    /** "3", "the 3rd": a day of a month */
    NTH: "(?:NUM|ORD)",
    /** "last", "this", "the next" */
    WHICH: "(?:LAST|THIS|NEXT|PAST|COMING|PREVIOUS|FOLLOWING|SAME|CURRENT|LATEST)",
  }),
);

/** So deep names of classes stand in names. */
const NESTED = 3;

/**
 * Turns a form written with the names of classes ("WHICH COUNT UNITS AGO?") into a regular expression over class
 * characters, in which one character is one word. Linear: no name stands for a repetition within another.
 */
export function compile(form: string): RegExp {
  let expanded = form;
  for (let round = 0; round < NESTED; round++) {
    expanded = expanded.replace(/[A-Z]+/g, (name) => MACROS.get(name) ?? name);
  }
  const codes = expanded.replace(/[A-Z]+/g, (name) => CODE.get(name) ?? `<no class ${name}>`);
  return new RegExp(codes.replace(/ +/g, ""), "g");
}

/** The class character of a name; for comparing a token's code. */
export function code(name: string): string {
  return CODE.get(name) ?? "";
}

/** The first token of a class among some, or undefined. */
export function find(tokens: readonly Token[], name: string): Token | undefined {
  const wanted = code(name);
  return tokens.find((token) => token.code === wanted);
}
