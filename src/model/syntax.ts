/** A verb with its auxiliaries ("has not been met"): token indices, `[first, last)`. */
export interface VerbGroup {
  first: number;
  last: number;
  /** The main verb, the last of the group. */
  main: number;
  /** Base form of the main verb. */
  lemma: string;
  form: "finite" | "infinitive" | "gerund" | "participle";
  tense: "past" | "present" | null;
  perfect: boolean;
  progressive: boolean;
  passive: boolean;
  /** The modal verb in lower case ("will", "may"), or null. */
  modal: string | null;
  negated: boolean;
}

/** How a clause hangs on its parent. */
export type Link =
  | "root"
  | "coordinate"
  | "complement"
  | "relative"
  | "adverbial"
  | "infinitive"
  | "participle"
  | "report";

/** A clause: a verb group with what belongs to it. Indices are tokens of the document, clauses those of its sentence. */
export interface Clause {
  verb: VerbGroup | null;
  /** First and last (exclusive) token owned; a relative clause may lie in between. */
  first: number;
  last: number;
  /** Index of the clause that governs this one, or -1. */
  parent: number;
  link: Link;
  /** The word that opens it ("when", "that", "who", "to"), or -1. */
  marker: number;
  /** The subject's tokens `[first, last)`, its own or the one it shares with the clause before; null where there is none. */
  subject: { first: number; last: number } | null;
  /** A clause of saying that reports this one: "…, Berg said". -1 where there is none. */
  reporter: number;
}

/** The clauses of a sentence, and for each of its tokens the clause that owns it. */
export interface ClauseTree {
  first: number;
  clauses: Clause[];
  /** Clause index of token `first + i`. */
  owner: Int16Array;
}
