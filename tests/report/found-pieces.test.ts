import { describe, expect, it } from "vitest";
import { piecesOf, sentenceAround } from "../../src/report/article/found-pieces.ts";

describe("piecesOf", () => {
  it("cuts where anything begins or ends, by code points", () => {
    const found = [
      { item: "a", start: 2, end: 6 },
      { item: "b", start: 4, end: 8 },
    ];
    const pieces = piecesOf("😀 one two", found, [{ start: 0, end: 5, kind: "body", post: null }]);
    expect(pieces.map(({ text, items, block }) => [text, items.join(), block?.kind ?? "furniture"])).toEqual([
      ["😀 ", "", "body"],
      ["on", "a", "body"],
      ["e", "a,b", "body"],
      [" ", "a,b", "furniture"],
      ["tw", "b", "furniture"],
      ["o", "", "furniture"],
    ]);
    expect(pieces.map(({ text }) => text).join("")).toBe("😀 one two");
  });
});

describe("sentenceAround", () => {
  const around = (text: string, words: string) => {
    const start = Array.from(text.slice(0, text.indexOf(words))).length;
    const { start: from, end } = sentenceAround(text, start, start + Array.from(words).length);
    return Array.from(text).slice(from, end).join("");
  };

  it("goes to the nearest end of a sentence or line", () => {
    expect(around("😀 Ann came. Ben left at 3 p.m. on Monday. Cy stayed.", "left")).toBe(
      "Ben left at 3 p.m. on Monday.",
    );
    expect(around("A title\nAnn came.\n", "came")).toBe("Ann came.");
    expect(around("Ann came", "came")).toBe("Ann came");
  });
});
