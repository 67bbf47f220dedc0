import type { Diagnostic, PersonRecord } from "./article-record.ts";
import type { Span } from "./span.ts";

/** Someone or something that the article names or means. */
export interface Entity {
  /** The profile's id, or a slug of the name ("henry-kissinger"). */
  id: string;
  name: string;
  kind: PersonRecord["kind"] | "place";
  /** As far as a title, a given name or the profile tells it. */
  gender?: "male" | "female" | null;
}

/** The rules that find mentions and tell whom they mean. */
export type MentionRule =
  | "alias"
  | "surname"
  | "demonym"
  | "capital"
  | "description"
  | "people-of-country"
  | "two-countries"
  | "full-name"
  | "spelling"
  | "misspelling"
  | "unknown-name"
  | "surname-of-profile"
  | "given-name"
  | "titled-name"
  | "lone-name"
  | "same-name"
  | "speaker-label"
  | "role"
  | "people"
  | "quantifier"
  | "body"
  | "body-in-article"
  | "writing"
  | "subject-of-speech"
  | "apposition"
  | "title-at-date"
  | "title-in-article"
  | "counterpart"
  | "pair"
  | "pair-of-states"
  | "pronoun"
  | "first-person"
  | "second-person"
  | "relative"
  | "neuter"
  | "it-reports"
  | "pronoun-pair"
  | "pronoun-ranked"
  | "pronoun-ahead"
  | "pronoun-unnamed";

/** A place in the text that names or means an entity. */
export interface Mention extends Span {
  text: string;
  /** Index into `People.entities`, or -1 where the text does not say who is meant ("an aide", "analysts"). */
  entity: number;
  /** Further entities of a plural mention ("the two leaders", "both"). */
  also: number[];
  how: "name" | "title" | "role" | "pronoun" | "group";
  /** Of a pronoun that means someone without a name, the index of the mention that tells of him ("a driver"); else -1. */
  antecedent: number;
  /** How likely it means whom it is taken for: less than 1 for a pronoun that could mean others. */
  chance: number;
  /** What found or resolved it. */
  rule: MentionRule;
  /** Tokens `[first, last)`, and the index of the head token among the document's tokens. */
  first: number;
  last: number;
  headToken: number;
}

/** Who and what an article is about: entities and their mentions in text order. */
export interface People {
  entities: Entity[];
  mentions: Mention[];
  /** What is doubtful about the names, such as a likely misspelling. */
  diagnostics?: Diagnostic[];
}
