import { describe, expect, it } from "vitest";
import { findTimes } from "../../../src/article/time/find-times.ts";
import type { Document } from "../../../src/model/document.ts";

const MEGABYTE = 1 << 20;

/** Texts that make a careless pattern look again and again. */
const HOSTILE: readonly string[] = [
  "1",
  "1 ",
  "1990-",
  "-",
  "12:",
  "1,",
  "1/",
  "'",
  "Sept. ",
  "May",
  "Monday, ",
  "the last ",
  "a ",
  "two and a half ",
  "twenty-",
  "first ",
  "year ",
  "of the ",
  "New Year",
  "every two ",
  "last year's ",
  "9 a.m. ",
  "\u00e9",
];

describe("a megabyte of hostile text", () => {
  it.each(HOSTILE)("of %j is read in linear time", (piece) => {
    const text = piece.repeat(Math.ceil(MEGABYTE / piece.length));
    const before = process.cpuUsage();
    findTimes(documentOf(text), { value: "2023-09-13", basis: "metadata", start: null, end: null });
    const { user } = process.cpuUsage(before);
    if (piece === "Monday, ") findTimes(inOneSentence(documentOf(text)), null);
    // a pattern of quadratic time would need hours
    expect(user / 1e6).toBeLessThan(10);
  });
});

function documentOf(text: string): Document {
  const blocks = [
    { start: 0, end: text.length, kind: "body" as const, post: null, repeat: false, label: null },
  ];
  const page = { title: null, outlet: null, byline: null, agency: null, url: null, dateline: null };
  const article = { source: "x", text, ...page, language: "en", dates: [], blocks, diagnostics: [] };
  return { article, text, blocks, sentences: [], tokens: [], quoted: [], clauses: [] };
}

/** The same with its words as the tokens of one endless sentence. */
function inOneSentence(document: Document): Document {
  const shape = { lemma: "", tag: "", head: -1, dep: "", sentence: 0 };
  const tokens = [...document.text.matchAll(/\w+|[^\w\s]/g)].map(({ 0: text, index }) => ({
    ...shape,
    start: index,
    end: index + text.length,
    text,
    lower: text.toLowerCase(),
  }));
  const sentence = { start: 0, end: document.text.length, block: 0, first: 0, last: tokens.length };
  return { ...document, tokens, sentences: [sentence] };
}
