import type { Document } from "../../model/document.ts";
import { parseDocument } from "../../nlp/parser.ts";
import { tagDocument } from "../../nlp/tagger.ts";
import { findClauses } from "./find-clauses.ts";
import { mendClauses } from "./mend-clauses.ts";
import { mendTags } from "./mend-tags.ts";
import { mendVerbs } from "./mend-verbs.ts";

/** Reads how an article's sentences are built: tags, the dependency tree, and clauses with their verbs, kept beside its tokens. */
export function readSyntax(document: Document): Document {
  tagDocument(document);
  mendTags(document);
  parseDocument(document);
  mendVerbs(document);
  for (const sentence of document.sentences) document.clauses.push(findClauses(document.tokens, sentence));
  mendClauses(document);
  return document;
}
