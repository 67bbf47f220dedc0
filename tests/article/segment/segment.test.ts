import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document } from "../../../src/model/document.ts";
import { documentOf } from "../../support/segment.ts";

const NEWS = [
  '"My hope," she said, "is peace. We \'will\' go." Then Mr. Kim left for the U.S. The end.',
  "“We won’t go,” he said. “It’s the leaders’ ‘own’ choice.”",
  "“The road is long.",
  "“It leads home,” Park wrote.",
].join("\n");

/** Spans slice to their text (paired marks aside, which read alike), are in order and apart, and lie within their sentence and block; blocks are covered. */
function checkSpans(document: Document): void {
  const { text, tokens, sentences, blocks, quoted } = document;
  const marks = new Set(quoted.flatMap(({ start, inner }) => [start, inner.end]));
  let covered = 0;
  let first = 0;
  for (const [index, sentence] of sentences.entries()) {
    const block = blocks[sentence.block];
    if (sentence.first !== first || sentence.last <= first) throw new Error("sentences are apart");
    if (block === undefined || sentence.start < block.start || sentence.end > block.end)
      throw new Error("block");
    for (const token of tokens.slice(sentence.first, sentence.last)) {
      const own = text.slice(token.start, token.end);
      if (own === "" || (own !== token.text && !marks.has(token.start))) throw new Error("token's text");
      if (token.start < covered || token.end > sentence.end || token.sentence !== index)
        throw new Error("token's place");
      covered = token.end;
    }
    first = sentence.last;
  }
  expect(first).toBe(tokens.length);
  for (const { start, end, inner, block: index, outer } of quoted) {
    const block = blocks[index];
    expect(block !== undefined && block.start <= start && end <= block.end).toBe(true);
    expect(start <= inner.start && inner.start < inner.end && inner.end <= end).toBe(true);
    const around = quoted[outer];
    expect(
      around === undefined || (around.start <= start && end <= around.end && around.block === index),
    ).toBe(true);
  }
  const words = blocks.map((block) =>
    text.slice(block.start, block.end).replace(/\s|[\u200b-\u200d\u2060]/g, ""),
  );
  const found = tokens.map(({ start, end }) => text.slice(start, end)).join("");
  expect(found.replace(/[\u200c-\u200d]/g, "").length).toBeGreaterThanOrEqual(
    words.join("").replace(/[\p{C}\p{Z}]/gu, "").length,
  );
}

describe("any text", () => {
  test("strings of any characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => checkSpans(documentOf(text))),
    );
  });
  test("strings of marks, words and breaks", () => {
    const pieces = fc.constantFrom(
      ..."\"'“”‘’„«».,?!( )\n-—…`´",
      "''",
      "U.S.",
      "Mr.",
      "n't",
      "said",
      " ",
      "Kim",
      "5",
      "s",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (all) => checkSpans(documentOf(all.join("")))),
      {
        numRuns: 2000,
      },
    );
  });
  test("marks deleted or doubled at random never leave their paragraph", () => {
    const edits = fc.array(fc.tuple(fc.nat(NEWS.length - 1), fc.boolean()), { maxLength: 8 });
    fc.assert(
      fc.property(edits, (all) => {
        const units = [...NEWS];
        for (const [at, doubled] of all) {
          if (/["“”'‘’]/.test(units[at] ?? "")) units[at] = doubled ? `${units[at]}${units[at]}` : "";
        }
        checkSpans(documentOf(units.join("")));
      }),
      { numRuns: 1000 },
    );
  });
});
