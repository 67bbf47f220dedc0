import type { Diagnostic, PersonRecord } from "./article-record.ts";
import type { Span } from "./span.ts";

/** Someone or something that the article names or means. */
export interface Entity {
  /** The profile's id, or a slug of the name ("henry-kissinger"). */
  id: string;
  name: string;
  kind: PersonRecord["kind"] | "place";
}

/** A place in the text that names or means an entity. */
export interface Mention extends Span {
  text: string;
  /** Index into `People.entities`, or -1 where the text does not say who is meant ("an aide", "analysts"). */
  entity: number;
  /** Further entities of a plural mention ("the two leaders", "both"). */
  also: number[];
  how: "name" | "title" | "role" | "pronoun" | "group";
  /** Names the rule that resolved it ("alias", "surname", "title-at-date", "pronoun-subject"). */
  rule: string;
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
