/** What the caller knows of an article beside its bytes (`--metadata`, `--published`, a stream's fields, an HTTP header). */
export interface Provenance {
  source: string;
  published: { value: string; basis: "metadata" | "option" } | null;
  title: string | null;
  outlet: string | null;
  url: string | null;
  charset: string | null;
}

/** The same with what is left out not known. */
export type GivenProvenance = Partial<Provenance>;

/** A reason why an input cannot be read, as data; the wording is the command line's. */
export interface ReadProblem {
  source: string;
  code: string;
  /** Line, byte or member where it broke. */
  at: string | null;
}
