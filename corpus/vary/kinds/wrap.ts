import type { AnnotatedArticle } from "../../tools/read-story.ts";
import type { Rewriting } from "../edit-story.ts";

/** Lines are wrapped at these widths. */
const NARROWEST = 48;
const WIDEST = 88;

/** Wraps the lines of an article as an old mailer does. */
export function varyWrap({ text }: AnnotatedArticle, random: () => number): Rewriting {
  const width = NARROWEST + Math.floor(random() * (WIDEST - NARROWEST));
  let line = 0;
  let space = -1;
  const breaks: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "\n") [line, space] = [at + 1, -1];
    else if (isGap(text, at)) space = at;
    if (at - line < width || space < 0) continue;
    breaks.push(space);
    [line, space] = [space + 1, -1];
  }
  return { edits: breaks.map((start) => ({ start, end: start + 1, text: "\n" })) };
}

/** A single space between words. */
function isGap(text: string, at: number): boolean {
  return text[at] === " " && /\S/.test(text[at - 1] ?? "") && /\S/.test(text[at + 1] ?? "");
}
