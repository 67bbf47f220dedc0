import type { Article } from "../../model/article.ts";
import { buildArticle } from "../build-article.ts";
import { isMarkdown, readMarkdown } from "../page/markdown-page.ts";
import { paragraphsOf } from "../page/paragraphs.ts";
import type { Provenance } from "../provenance.ts";

/** Reads an article from plain text, as people copy it from a page or a wire prints it, or from Markdown. */
export function readPlain(text: string, provenance: Provenance): Article {
  const paragraphs = paragraphsOf(text);
  return buildArticle(
    { text, paragraphs: isMarkdown(paragraphs) ? readMarkdown(paragraphs) : paragraphs, facts: null },
    provenance,
  );
}
