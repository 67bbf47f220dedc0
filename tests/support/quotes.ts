import { expect } from "vitest";
import { findPeople } from "../../src/article/people/find-people.ts";
import { type FoundQuote, findQuotes } from "../../src/article/quotes/find-quotes.ts";
import { segment } from "../../src/article/segment/segment.ts";
import { readSyntax } from "../../src/article/syntax/read-syntax.ts";
import { findTimes } from "../../src/article/time/find-times.ts";
import type { Article, Block } from "../../src/model/article.ts";
import type { BlockKind } from "../../src/model/article-record.ts";
import type { Profile } from "../../src/profile/profile.ts";
import { readPlain } from "../../src/read/formats/plain.ts";
import { blankArticle } from "./article.ts";
import { NO_STORY } from "./profiles.ts";

/** The quotations of a text whose paragraphs stand apart by a blank line; "# " before one makes it a title. */
export function quotesOf(text: string, profile: Profile = NO_STORY): FoundQuote[] {
  const article = articleOf(text);
  const document = readSyntax(segment(article));
  return findQuotes(document, findPeople(document, profile, null), findTimes(document, null));
}

/** Checks kind, speaker's name and text of a text's quotations, one line each: `direct | Kim | We go`. */
export function check(text: string, expected: string[], profile: Profile = NO_STORY): void {
  const found = quotesOf(text, profile);
  expect(found.map((q) => `${q.kind} | ${q.speaker?.name ?? "-"} | ${q.text}`)).toEqual(expected);
}

/** Checks what one rule alone finds in a text. */
export function checkRule(rule: string, text: string, expected: string[], profile: Profile = NO_STORY): void {
  const found = quotesOf(text, profile).filter((q) => q.rule === rule);
  expect(found.map((q) => `${q.kind} | ${q.speaker?.name ?? "-"} | ${q.text}`)).toEqual(expected);
}

/** The quotations of a plain page, its turns, titles and furniture found by reading it. */
export function quotesOfPage(text: string): FoundQuote[] {
  const document = readSyntax(segment(readPlain(text, NOTHING_KNOWN)));
  return findQuotes(document, findPeople(document, NO_STORY, null), findTimes(document, null));
}

/** Checks what a plain page as a whole gives: `direct | Kim | We go`. */
export function checkPage(text: string, expected: string[]): void {
  const found = quotesOfPage(text);
  expect(found.map((q) => `${q.kind} | ${q.speaker?.name ?? "-"} | ${q.text}`)).toEqual(expected);
}

const NOTHING_KNOWN = {
  source: "test.txt",
  published: null,
  title: null,
  outlet: null,
  url: null,
  charset: null,
};

/** An article of a test's paragraphs. */
export function articleOf(text: string): Article {
  const blocks: Block[] = [];
  for (const found of text.matchAll(/\S[^\n]*(?:\n(?!\n)[^\n]*)*/g)) {
    const kind: BlockKind = found[0].startsWith("# ") ? "title" : "body";
    const start = found.index + (kind === "title" ? 2 : 0);
    blocks.push({ start, end: found.index + found[0].length, kind, post: null, repeat: false, label: null });
  }
  return blankArticle(text, blocks);
}
