import type { Article } from "../../model/article.ts";
import { buildArticle } from "../build-article.ts";
import { paragraphsOf } from "../page/paragraphs.ts";
import type { Provenance } from "../provenance.ts";

/** Reads an article from plain text, as people copy it from a page or a wire prints it. */
export function readPlain(text: string, provenance: Provenance): Article {
  return buildArticle({ text, paragraphs: paragraphsOf(text), facts: null }, provenance);
}
