import type { Article, Block } from "../../src/model/article.ts";

/** An article of these blocks that says nothing of itself. */
export function blankArticle(text: string, blocks: Block[]): Article {
  return {
    source: "test.txt",
    text,
    title: null,
    outlet: null,
    byline: null,
    agency: null,
    url: null,
    dateline: null,
    language: "en",
    dates: [],
    blocks,
    diagnostics: [],
  };
}
