import { describe, expect, test } from "vitest";
import { documentOf } from "../../support/segment.ts";

describe("a megabyte of anything is read in linear time", () => {
  const MB = 1_000_000;
  test.each<[string, string]>([
    ["straight marks", '"'.repeat(MB)],
    ["opening marks", "“".repeat(MB)],
    ["single marks", "'".repeat(MB)],
    ["single marks before words", " 'a".repeat(MB / 3)],
    ["a word without end", "a".repeat(MB)],
    ["dots", ".".repeat(MB)],
    ["initials", "A.".repeat(MB / 2)],
    ["abbreviations", "Mr. ".repeat(MB / 4)],
    ["brackets", "(a? ".repeat(MB / 4)],
    ["blank lines", "\n".repeat(200_000)],
    ["short lines", "a\n".repeat(200_000)],
    ["short lines and one mark", `${"a\n".repeat(200_000)}“`],
    ["addresses", "https://".repeat(MB / 8)],
    ["one sentence", "word ".repeat(MB / 5)],
  ])("%s", (_name, text) => {
    const start = performance.now();
    documentOf(text);
    expect(performance.now() - start).toBeLessThan(40_000);
  });
});
