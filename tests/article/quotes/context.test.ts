import { expect, it } from "vitest";
import { contextOf } from "../../../src/article/quotes/context.ts";
import { blankArticle } from "../../support/article.ts";

/** What stands around some words of a text of two blocks. */
function around(words: string, ...blocks: [string, string]) {
  const text = blocks.join("\n\n");
  const start = text.indexOf(words);
  const second = blocks[0].length + 2;
  const spans = [
    { start: 0, end: blocks[0].length },
    { start: second, end: text.length },
  ].map((span) => ({ ...span, kind: "body" as const, post: null, repeat: false, label: null }));
  const document = { article: blankArticle(text, spans), blocks: spans };
  return contextOf([{ start, end: start + words.length }], document);
}

it.each<[string, [string, string], { before: string; after: string }]>([
  ["It rains", ['"It rains," said Berg.', "Nobody heard her."], { before: '"', after: '," said Berg.' }],
  ["Nobody heard her.", ["Berg spoke.", "Nobody heard her."], { before: "", after: "" }],
])("the context of %j ends with its block", (words, blocks, expected) => {
  expect(around(words, ...blocks)).toEqual(expected);
});

it("cuts a long context between words", () => {
  const { before, after } = around(
    "Yes",
    `${"one two ".repeat(30)}"Yes" ${"three four ".repeat(30)}`,
    "End.",
  );
  expect(before).toMatch(/^(one|two) (.* )?"$/);
  expect(after).toMatch(/^" .* (three|four)$/);
  for (const side of [before, after]) expect(side.length).toBeLessThanOrEqual(80);
});
