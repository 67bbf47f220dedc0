import { describe, expect, it } from "vitest";
import { timelineJson } from "../../src/export/json.ts";
import { timelineLines } from "../../src/export/ndjson.ts";
import type { Timeline } from "../../src/model/timeline.ts";
import { timeline, timelineArticle } from "../support/timeline.ts";

const EMPTY = timeline();

const FULL: Timeline = {
  ...EMPTY,
  articles: [
    {
      ...timelineArticle("a_1", "a.txt"),
      sources: ["a.txt", "b.txt"],
      title: 'A "title"\nin two lines',
    },
    { ...timelineArticle("a_2", "c.txt"), title: "\u2028🚆", outlet: "Test" },
  ],
  unread: [{ source: "d.bin", code: "binary", message: "not a text" }],
};

describe("timelineJson", () => {
  it.each([
    ["nothing", EMPTY],
    ["something", FULL],
  ])("writes the bytes of JSON.stringify: %s", (_what, timeline) => {
    expect([...timelineJson(timeline, false)].join("")).toBe(`${JSON.stringify(timeline, null, 2)}\n`);
    expect([...timelineJson(timeline, true)].join("")).toBe(`${JSON.stringify(timeline)}\n`);
  });

  it("writes one piece for each article, so that no string holds them all", () => {
    const pieces = [...timelineJson(FULL, true)];
    expect(pieces.filter((piece) => piece.includes('"id":"a_')).length).toBe(2);
  });
});

describe("timelineLines", () => {
  it("writes a header, then a line for each part", () => {
    const lines = [...timelineLines(FULL)].map((line) => JSON.parse(line));
    expect(lines.map(({ type }) => type)).toEqual([
      "timeline",
      "timeline.article",
      "timeline.article",
      "timeline.unread",
    ]);
    expect(lines[0]).toEqual({
      type: "timeline",
      schema: "onrecord/timeline@1",
      made: EMPTY.made,
      profile: "test",
      counts: FULL.counts,
    });
    expect(lines[1]).toEqual({ ...FULL.articles[0], type: "timeline.article" });
  });

  it("writes one line feed for each line, whatever the strings hold", () => {
    for (const line of timelineLines(FULL)) expect(line.indexOf("\n")).toBe(line.length - 1);
  });
});
