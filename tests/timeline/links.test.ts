import { describe, expect, it } from "vitest";
import { blockItems } from "../../src/timeline/block-items.ts";
import { cluster } from "../../src/timeline/cluster.ts";
import { Links } from "../../src/timeline/links.ts";
import { PairCache } from "../../src/timeline/pair-cache.ts";

function linksOf(...found: [number, number, number][]): Links {
  const links = new Links();
  for (const [a, b, score] of found) links.add(a, b, score);
  return links;
}

describe("Links", () => {
  it("gives what is connected piece by piece, the surest link first", () => {
    const links = linksOf([4, 5, 2], [0, 1, 1], [3, 4, 3], [1, 2, 5], [6, 7, 0.1]);
    const pieces = [...links.pieces(8, 0.5)].map((piece) =>
      Array.from(piece, (link) => `${links.first(link)}-${links.second(link)}`),
    );
    expect(pieces).toEqual([
      ["1-2", "0-1"],
      ["3-4", "4-5"],
    ]);
  });

  it("holds as many as there are", () => {
    const links = new Links();
    for (let i = 0; i < 5000; i++) links.add(i, i + 1, 1);
    expect([...links.pieces(5001, 1)].map((piece) => piece.length)).toEqual([5000]);
  });
});

describe("cluster", () => {
  const scores = new Map([
    ["0 1", 3],
    ["1 2", 2],
    ["0 2", -4],
    ["3 4", 1],
  ]);
  const judge = (a: number, b: number): number | null => scores.get(`${a} ${b}`) ?? null;

  it("joins by the mean across groups, so that no chain joins what no pair would", () => {
    const links = linksOf([0, 1, 3], [1, 2, 2], [3, 4, 1]);
    expect(cluster(5, links, judge, { least: 1 })).toEqual([[0, 1], [2], [3, 4]]);
  });

  it("gives the same groups for any order of the links", () => {
    const links = linksOf([3, 4, 1], [1, 2, 2], [0, 1, 3]);
    expect(cluster(5, links, judge, { least: 1 })).toEqual([[0, 1], [2], [3, 4]]);
  });

  it("never joins groups with a pair that can never be one", () => {
    const links = linksOf([0, 1, 3], [1, 4, 2]);
    expect(cluster(5, links, judge, { least: 1 })).toEqual([[0, 1], [2], [3], [4]]);
  });
});

describe("blockItems", () => {
  const pairs = (keys: number[][]): string[] =>
    Array.from(
      blockItems(keys.length, (index) => keys[index] ?? []),
      ([a, b]) => `${a}-${b}`,
    );
  const KEY = 0x12345678;

  it("pairs items that share a key, each two once", () => {
    expect(pairs([[KEY, KEY * 3], [KEY, KEY * 3], [KEY * 3], [KEY * 7]])).toEqual(["0-1", "0-2", "1-2"]);
  });

  it("compares the items of a crowded key with their neighbours only", () => {
    const found = pairs(Array.from({ length: 500 }, () => [KEY]));
    expect(found).toContain("0-1");
    expect(found).not.toContain("0-499");
    expect(found.length).toBeLessThan(500 * 41);
  });
});

describe("PairCache", () => {
  it("remembers a pair until another takes its place, and never answers for another", () => {
    const cache = new PairCache<string>();
    for (let a = 0; a < 400; a++) for (let b = 0; b < 400; b++) cache.set(a, b, `${a} ${b}`);
    const wrong: string[] = [];
    for (let a = 0; a < 400; a++) {
      for (let b = 0; b < 400; b++) {
        const found = cache.get(a, b);
        if (found !== undefined && found !== `${a} ${b}`) wrong.push(found);
      }
    }
    expect(wrong).toEqual([]);
    expect(cache.get(399, 399)).toBe("399 399");
  });

  it.each([0, 1, 2, 3, 100])("is small for the pairs of %i items, and answers alike", (items) => {
    const cache = new PairCache<string>(items);
    for (let a = 0; a < items; a++)
      for (let b = 0; b < items; b++) {
        cache.set(a, b, `${a} ${b}`);
        expect(cache.get(a, b)).toBe(`${a} ${b}`);
      }
    expect(cache.get(items, items)).toBeUndefined();
  });
});
