import { describe, expect, it } from "vitest";
import type { Conflict } from "../../src/model/timeline.ts";
import { newConflicts } from "../../src/timeline/new-conflicts.ts";
import { timeline, timelineArticle } from "../support/timeline.ts";

/** A conflict on a number, a side for each list of articles that say the same. */
function conflict(id: string, sides: Record<string, string[]>): Conflict {
  return {
    ...{ id, entries: ["t_1"], about: "count" },
    sides: Object.entries(sides).map(([value, articles]) => ({
      value,
      accounts: articles.map((article) => ({ article, start: 0, end: 9, text: `${value} cars` })),
      by: [],
    })),
  };
}

const made = (...conflicts: Conflict[]) =>
  timeline({ articles: ["a", "b", "c"].map((id) => timelineArticle(id, `${id}.txt`)), conflicts });

const OLD = made(conflict("c_1", { two: ["a"], three: ["b"] }));

describe("newConflicts", () => {
  it.each([
    ["the same under another id", conflict("c_2", { two: ["a"], three: ["b"] })],
    ["one more article on a side", conflict("c_2", { two: ["a", "c"], three: ["b"] })],
    ["a side that is gone", conflict("c_1", { two: ["a"] })],
  ])("finds nothing new in %s", (_what, now) => {
    expect(newConflicts(OLD, made(now))).toEqual([]);
  });

  it.each([
    ["a third answer", conflict("c_1", { two: ["a"], three: ["b"], four: ["c"] })],
    ["a point that nobody contradicted", conflict("c_9", { five: ["a"], six: ["c"] })],
  ])("finds %s", (_what, now) => {
    expect(newConflicts(OLD, made(now))).toEqual([now]);
  });

  it("knows an article again by where it was found, since its text may have been corrected", () => {
    const renamed = timeline({
      articles: [timelineArticle("z", "a.txt"), timelineArticle("b", "b.txt")],
      conflicts: [conflict("c_3", { two: ["z"], three: ["b"] })],
    });
    expect(newConflicts(OLD, renamed)).toEqual([]);
  });
});
