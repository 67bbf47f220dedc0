import type { Block } from "../../model/article.ts";
import { keepDatelines } from "./datelines.ts";
import { findBylines } from "./find-bylines.ts";
import { findCaptions } from "./find-captions.ts";
import { findDates } from "./find-dates.ts";
import { findMailHead } from "./find-mail-head.ts";
import { findOutside } from "./find-outside.ts";
import { findPosts } from "./find-posts.ts";
import { findTitle } from "./find-title.ts";
import { furnitureOf } from "./furniture.ts";
import { isBlock, type Page, type Part } from "./page-parts.ts";
import type { Paragraph } from "./paragraphs.ts";
import { markRepeats, settleKinds } from "./settle-kinds.ts";
import { isProse, isSentence, wordCount } from "./shape.ts";
import { splitLeads } from "./split-leads.ts";
import { findSigned } from "./turns/find-signed.ts";
import { findTurns } from "./turns/find-turns.ts";

/**
 * The steps that sort a page's paragraphs, in order; each sees what those above it have found. Words come first (what a line
 * says), then form (what it looks like), then place (where the article begins and ends).
 */
const STEPS: ((page: Page) => void)[] = [
  readMarkup,
  findFurniture,
  findMailHead,
  findTurns,
  findSigned,
  findCaptions,
  keepDatelines,
  findDates,
  findBylines,
  findTitle,
  findPosts,
  findOutside,
  settleKinds,
  markRepeats,
];

/** What agencies set behind the last sentence. */
const END_MARK = /\s+(?:Enditem|\(END\)|ENDS|■|▪|###|-30-)$/;

/** Sorts the paragraphs of a page into the article and what stands around it. */
export function readPage(paragraphs: Paragraph[], title: string | null): Page {
  const page: Page = { parts: splitLeads(paragraphs).map(partOf), title };
  for (const step of STEPS) step(page);
  return page;
}

/** The blocks of the article; posts are numbered anew, since some hold nothing but furniture. */
export function blocksOf({ parts }: Page): Block[] {
  const posts = new Map<number, number>();
  return parts.flatMap(({ start, end, role, post, repeat, label }) => {
    if (!isBlock(role)) return [];
    if (post !== null && !posts.has(post)) posts.set(post, posts.size);
    const number = post === null ? null : (posts.get(post) ?? null);
    return [{ start, end, kind: role, post: number, repeat, label }];
  });
}

/** How much an agency's mark behind the last sentence takes. */
function endMark(text: string): number {
  return isSentence(text) ? 0 : (END_MARK.exec(text.slice(-12))?.[0].length ?? 0);
}

function partOf(whole: Paragraph): Part {
  const cut = endMark(whole.text);
  const paragraph = cut === 0 ? whole : { ...whole, end: whole.end - cut, text: whole.text.slice(0, -cut) };
  const words = wordCount(paragraph.text);
  const sentence = isSentence(paragraph.text);
  // Field by field, since a spread costs more than all the rest of this function.
  return {
    start: paragraph.start,
    end: paragraph.end,
    text: paragraph.text,
    gap: paragraph.gap,
    tag: paragraph.tag,
    role: null,
    words,
    sentence,
    prose: isProse(paragraph.text, words, sentence),
    post: null,
    repeat: false,
    label: null,
  };
}

/** What the markup says: a block quotation, a table's cell. */
function readMarkup({ parts }: Page): void {
  for (const part of parts) {
    if (part.tag === "blockquote") part.role = "blockquote";
    if (part.tag === "cell") part.role = "list";
  }
}

/** Knows furniture by its words; a whole sentence is furniture by its label only at the page's edge ("No."). */
function findFurniture({ parts }: Page): void {
  for (const part of parts) {
    if (part.role === "list") continue;
    const kind = furnitureOf(part.text);
    if (kind !== null) part.role = kind === "button" && part.sentence && part.words > 0 ? "edge" : kind;
  }
}
