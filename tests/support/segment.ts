import { segment } from "../../src/article/segment/segment.ts";
import { readSyntax } from "../../src/article/syntax/read-syntax.ts";
import type { Article, Block } from "../../src/model/article.ts";
import type { Document } from "../../src/model/document.ts";

/** A document whose blocks are the text's lines that are not blank. */
export function documentOf(text: string): Document {
  return readSyntax(segment(articleOf(text)));
}

/** An article whose blocks are the text's lines that are not blank. */
export function articleOf(text: string): Article {
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    if (line[0].trim() === "") continue;
    blocks.push({
      start: line.index,
      end: line.index + line[0].length,
      kind: "body",
      post: null,
      repeat: false,
      label: null,
    });
  }
  const page = {
    title: null,
    outlet: null,
    byline: null,
    agency: null,
    url: null,
    dateline: null,
    language: "en",
  };
  return { source: "test.txt", text, ...page, dates: [], blocks, diagnostics: [] };
}
