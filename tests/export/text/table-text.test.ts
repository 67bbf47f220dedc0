import { describe, expect, it } from "vitest";
import { TABLE_NAMES } from "../../../src/export/table-names.ts";
import { tableText } from "../../../src/export/text/table-text.ts";
import type { Page } from "../../../src/export/text/text-page.ts";
import { day, entry, timeline, timelineArticle, timelineQuote } from "../../support/timeline.ts";

const bare = (text: string): string => text;
const PALETTE = { heading: bare, date: bare, status: bare, speaker: bare, quiet: bare, conflict: bare };
const PAGE: Page = {
  palette: PALETTE,
  width: 80,
  by: "occasion",
  whole: false,
  left: { entries: 0, quotes: 0 },
  link: (words: string) => words,
};

const STORY = timeline({
  articles: [timelineArticle("a_1", "one.txt")],
  entries: [entry({ id: "t_1", title: "Ann met\u001b[31m Ben", date: day("2024-06") })],
  quotes: [
    timelineQuote({ id: "s_1", text: "We agree", said: day("2024-06-19") }),
    timelineQuote({
      id: "s_2",
      text: "it rains",
      kind: "indirect",
      negated: true,
      speaker: { id: null, name: null },
    }),
  ],
  conflicts: [
    {
      ...{ id: "c_1", entries: ["t_1"], about: "count" },
      sides: [
        { value: "two", accounts: [{ article: "a_1", start: 0, end: 3, text: "two" }], by: [] },
        {
          value: "three",
          accounts: [{ article: "a_1", start: 4, end: 9, text: "three" }],
          by: [{ id: null, name: "Tass" }],
        },
      ],
    },
  ],
  people: [
    {
      id: "ann",
      name: "Ann",
      kind: "person",
      country: null,
      roles: ["speaker"],
      quotes: ["s_1"],
      entries: [],
    },
  ],
});

const EXPECTED: Record<(typeof TABLE_NAMES)[number], string> = {
  quotes: `2024-06-19  Ann           “We agree” (one.txt) s_1
undated     nobody named  denied: it rains (one.txt) s_2
`,
  entries: "2024-06  happened  Ann met [31m Ben (one.txt) t_1\n",
  accounts: "undated  happened  Ann met [31m Ben (one.txt) t_1\n",
  conflicts: `how many        two (one.txt) c_1
          Tass  three (one.txt) c_1
`,
  people: "Ann  person  1 quotation, 0 entries: speaker ann\n",
  articles: "undated  (one.txt) a_1\n",
};

describe("tableText", () => {
  it.each(TABLE_NAMES)(
    "writes %s in columns, with where each is from and its id, and steers no terminal",
    (table) => {
      expect([...tableText(STORY, table, PAGE)].join("")).toBe(EXPECTED[table]);
    },
  );

  it("tells parts of the day in words", () => {
    const shown = timeline({
      entries: [entry({ id: "t_1", title: "Ann left", date: day("2024-06-19TEV") })],
    });
    expect([...tableText(shown, "entries", PAGE)]).toEqual([
      "2024-06-19 evening  happened  Ann left (one.txt) t_1\n",
    ]);
  });

  it("names articles without the folder that all of them stand in", () => {
    const named = (...sources: string[]) =>
      [
        ...tableText(
          timeline({ articles: sources.map((source, i) => timelineArticle(`a_${i}`, source)) }),
          "articles",
          PAGE,
        ),
      ].map((line) => /\((.*)\)/.exec(line)?.[1]);
    expect(named("news/day/one.txt", "news/two.txt")).toEqual(["day/one.txt", "two.txt"]);
    expect(named("news/one.txt")).toEqual(["one.txt"]);
    expect(named("news/one.txt", "https://a.org/x")).toEqual(["news/one.txt", "https://a.org/x"]);
  });

  it("writes nothing of nothing", () => {
    expect([...tableText(timeline(), "quotes", PAGE)]).toEqual([]);
  });
});
