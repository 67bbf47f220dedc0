import { expect } from "vitest";
import { segment } from "../../src/article/segment/segment.ts";
import { readSyntax } from "../../src/article/syntax/read-syntax.ts";
import { findTimes } from "../../src/article/time/find-times.ts";
import type { Block } from "../../src/model/article.ts";
import type { TimeRecord } from "../../src/model/article-record.ts";
import type { Document } from "../../src/model/document.ts";
import { blankArticle } from "./article.ts";

/** A Wednesday. */
export const PUBLISHED = "2023-09-13";

/** The times of a text of which each paragraph is a body block; `published` null for an article without a date. */
export function timesOf(text: string, published: string | null = PUBLISHED): TimeRecord[] {
  const date =
    published === null ? null : { value: published, basis: "metadata" as const, start: null, end: null };
  return findTimes(documentOf(text), date);
}

/** Checks the times of a text, each as `words = value`, with `/mod` behind where there is one. */
export function check(text: string, expected: string[], published: string | null = PUBLISHED): void {
  const times = timesOf(text, published);
  for (const time of times) expect(text.slice(time.start, time.end)).toBe(time.text);
  expect(
    times.map(({ text: words, value, mod }) => `${words} = ${value}${mod === null ? "" : ` ${mod}`}`),
  ).toEqual(expected);
}

function documentOf(text: string): Document {
  const blocks: Block[] = [];
  for (const found of text.matchAll(/[^\n]+/g)) {
    blocks.push({
      start: found.index,
      end: found.index + found[0].length,
      kind: "body",
      post: null,
      repeat: false,
      label: null,
    });
  }
  return readSyntax(segment(blankArticle(text, blocks)));
}
