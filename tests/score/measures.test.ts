import { describe, expect, it } from "vitest";
import { covered, dice, halfOf, match, pairwise, wordsOf } from "../../score/measures.ts";

describe("the scorers' measures", () => {
  it("count words by code points, with what stands inside a word", () => {
    expect(wordsOf("😀 U.S.-led, don’t 1.5")).toEqual([
      { start: 2, end: 5 },
      { start: 7, end: 10 },
      { start: 12, end: 17 },
      { start: 18, end: 21 },
    ]);
  });

  it("say which words a range touches, and how alike two sets are", () => {
    const words = wordsOf("one two three");
    expect([...covered(words, [[2, 5]])]).toEqual([0, 1]);
    expect(dice(new Set([0, 1]), new Set([1, 2]))).toBe(0.5);
    expect(dice(new Set(), new Set())).toBe(0);
  });

  it("match one to one, the most alike first", () => {
    const likeness = (a: number, b: number) => 10 - Math.abs(a - b);
    expect(match([1, 5], [4, 5], likeness, 7)).toEqual([
      { gold: 1, found: 1, score: 10 },
      { gold: 0, found: 0, score: 7 },
    ]);
  });

  it("compare groups by their pairs", () => {
    const items = ["aa", "ab", "bb"].map(([gold = "", found = ""]) => ({ gold, found }));
    expect(pairwise(items)).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(pairwise(items.map(({ gold }) => ({ gold, found: gold }))).f1).toBe(1);
  });

  it("halve a corpus the same way on every machine", () => {
    expect(["wsj_0026", "wsj_0027", "wsj_0032"].map(halfOf)).toMatchInlineSnapshot(`
      [
        "B",
        "B",
        "A",
      ]
    `);
  });
});
