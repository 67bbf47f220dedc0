import type { Span } from "../../../model/span.ts";

/** A word that can be part of a time expression. */
export interface Token extends Span {
  /** The character of its class (`CODE` in classes.ts). */
  code: string;
  /** The number it stands for: month 9, weekday 3, unit 8, amount 2.5; 0 where it stands for none. */
  number: number;
  /** Starts with a capital letter. */
  capital: boolean;
  /** The word in lower case. */
  word: string;
}

/** Words in a row that can be parts of time expressions, at least one of which can be the head of one. */
export interface Region {
  tokens: Token[];
  /** The class characters of the tokens: what patterns run over. */
  codes: string;
}
