import type { Article } from "../../model/article.ts";
import type { Document } from "../../model/document.ts";

/** Cuts an article's blocks into quoted spans, sentences and tagged tokens. */
export function segment(article: Article): Document {
  return { article, text: article.text, blocks: article.blocks, sentences: [], tokens: [], quoted: [] };
}
