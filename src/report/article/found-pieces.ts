import type { ArticleText } from "../../export/article-text.ts";

type Block = ArticleText["body"][number];

/** A stretch of an article that belongs to an item, in code points. */
export interface Found {
  item: string;
  start: number;
  end: number;
}

/** A piece of an article's text with all that covers it. */
export interface Piece {
  text: string;
  start: number;
  items: string[];
  /** Null for what stands outside the article's body. */
  block: Block | null;
}

/** Cuts a text where anything begins or ends. Offsets count code points, as the timeline's do. */
export function piecesOf(text: string, found: readonly Found[], body: readonly Block[]): Piece[] {
  const points = Array.from(text);
  const cuts = new Set([0, points.length]);
  for (const { start, end } of [...found, ...body]) cuts.add(start).add(end);
  const bounds = [...cuts].filter((cut) => cut <= points.length).sort((a, b) => a - b);
  return bounds.slice(0, -1).map((start, index) => {
    const end = bounds[index + 1] ?? points.length;
    const covers = (each: { start: number; end: number }) => each.start <= start && end <= each.end;
    return {
      text: points.slice(start, end).join(""),
      start,
      items: found.filter(covers).map(({ item }) => item),
      block: body.find(covers) ?? null,
    };
  });
}

/** The sentence around a stretch, in code points: to the nearest full stop, question or exclamation mark, or end of line. */
export function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  const points = Array.from(text);
  const before = points.slice(0, start).join("");
  const after = points.slice(end).join("");
  const opening = [...before.matchAll(/[.!?]["”’)]*\s+(?=["“‘(]?\p{Lu})|\n/gu)].at(-1);
  const closing = /[.!?]["”’)]*(?=\s+["“‘(]?\p{Lu}|\s*$)|\n/u.exec(after);
  const from =
    opening === undefined ? 0 : Array.from(before.slice(0, opening.index + opening[0].length)).length;
  const length = closing === null ? after.length : closing.index + closing[0].trim().length;
  return { start: from, end: end + Array.from(after.slice(0, length)).length };
}
