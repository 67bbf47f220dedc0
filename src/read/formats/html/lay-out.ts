import type { Paragraph } from "../../page/paragraphs.ts";
import type { HtmlParagraph } from "./walk.ts";

/** The text of a page's article, a blank line between its paragraphs, and the paragraphs with their places in it. */
export function layOut(paragraphs: HtmlParagraph[]): { text: string; paragraphs: Paragraph[] } {
  let at = 0;
  const placed = paragraphs.map(({ text, tag }, i) => {
    const start = at;
    at += text.length + 2;
    return { start, end: start + text.length, text, tag, gap: i === 0 ? 0 : 1 };
  });
  return { text: paragraphs.map((paragraph) => paragraph.text).join("\n\n"), paragraphs: placed };
}
