import { blockKind } from "../decisions.ts";
import type { Paragraph, Tag } from "./paragraphs.ts";
import { isSentence } from "./shape.ts";

const HEADING = /^#{1,6}\s+(?=\S)/;
const QUOTE = /^>\s?(?=\S)/;
const ITEM = /^(?:[-*+]|\d{1,2}[.)])\s+(?=\S)/;
const RULE = /^(?:[-*_]\s?){3,}$|^!\[[^\]]*\]\([^)]*\)$/;
/** [Weir gates tested](https://moor.example/1): another story, or a button. */
const LINK = /^(?:[-*+•]\s+)?\[(?<words>[^\][]+)\]\([^()\s]*\)$/;
const EMPHASIS = /^(?:\*{1,3}|_{1,3})(?=\S)/;

/** Whether a text is written in Markdown: a heading with its hash, and nothing that a page would print so by chance. */
export function isMarkdown(paragraphs: Paragraph[]): boolean {
  const headings = paragraphs.filter(({ text }) => HEADING.test(text) && !/^#+\s*\d*$/.test(text)).length;
  const quotes = paragraphs.filter(({ text }) => QUOTE.test(text)).length;
  return (
    headings > 0 && headings + quotes >= 1 && headings <= blockKind().markdownHeadings * paragraphs.length
  );
}

/** Takes the marks of headings, quotations and list items out of the paragraphs' spans; pictures, rules and links to other stories fall out. */
export function readMarkdown(paragraphs: Paragraph[]): Paragraph[] {
  return paragraphs.flatMap((paragraph) => {
    const { text } = paragraph;
    if (RULE.test(text) || isLink(text)) return [];
    if (HEADING.test(text))
      return [tagged(paragraph, HEADING, text.startsWith("# ") ? "headline" : "heading")];
    if (QUOTE.test(text)) return [tagged(paragraph, QUOTE, "blockquote")];
    if (ITEM.test(text)) return [tagged(paragraph, ITEM, "list")];
    return [EMPHASIS.test(text) ? unmarked(paragraph) : paragraph];
  });
}

/** Nothing but a link, and no sentence of the article. */
function isLink(text: string): boolean {
  const words = LINK.exec(text)?.groups?.words;
  return words !== undefined && !isSentence(words);
}

function tagged(paragraph: Paragraph, mark: RegExp, tag: Tag): Paragraph {
  const cut = mark.exec(paragraph.text)?.[0].length ?? 0;
  return { ...paragraph, start: paragraph.start + cut, text: paragraph.text.slice(cut), tag };
}

/** A line that is emphasised as a whole: "*By Ann Berg*". */
function unmarked(paragraph: Paragraph): Paragraph {
  const mark = EMPHASIS.exec(paragraph.text)?.[0] ?? "";
  const inner = paragraph.text.slice(mark.length, -mark.length);
  if (!paragraph.text.endsWith(mark) || inner.includes(mark)) return paragraph;
  return {
    ...paragraph,
    start: paragraph.start + mark.length,
    end: paragraph.end - mark.length,
    text: inner,
  };
}
