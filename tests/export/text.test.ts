import { stripVTControlCharacters } from "node:util";
import { Chalk } from "chalk";
import { describe, expect, it } from "vitest";
import { timelineText } from "../../src/export/text.ts";
import { type Palette, plain } from "../../src/export/text-page.ts";
import type { Timeline } from "../../src/model/timeline.ts";
import { day, entry, timeline, timelineArticle, timelineQuote } from "../support/timeline.ts";

function palette(level: 0 | 1): Palette {
  const chalk = new Chalk({ level });
  const { dim, red, green, yellow } = chalk;
  return { heading: chalk.bold, date: chalk.bold, status: yellow, speaker: green, quiet: dim, conflict: red };
}

function written(shown: Timeline, width = 80, level: 0 | 1 = 0): string {
  return [...timelineText(shown, { palette: palette(level), width })].join("");
}

const BRIDGE = timeline({
  articles: [timelineArticle("a_1", "one.txt"), timelineArticle("a_2", "two.txt")],
  occasions: [
    {
      ...{ id: "o_1", title: "Ann met Ben", from: "2024-06-19", to: "2024-06-20", entries: ["t_2"] },
      label: "Bern · Wed 19 Jun 2024 · Ann, Ben",
      place: { id: "bern", name: "Bern" },
      participants: [
        { id: "ann", name: "Ann" },
        { id: "ben", name: "Ben" },
      ],
    },
  ],
  entries: [
    entry({ id: "t_1", title: "The bridge opened", date: day("2024-06-01TMO") }),
    entry({
      ...{ id: "t_2", title: "Ann met Ben in Bern", date: day("2024-06-19"), occasion: "o_1" },
      ...{ quotes: ["s_1"], conflicts: ["c_1"] },
    }),
    entry({ id: "t_3", title: "A tunnel is planned", status: "scheduled" }),
  ],
  quotes: [
    timelineQuote({ id: "s_1", text: "We agree", entry: "t_2" }),
    timelineQuote({ id: "s_2", text: "that it rains", kind: "indirect", said: day("2024-06-10") }),
  ],
  conflicts: [
    {
      ...{ id: "c_1", entries: ["t_2"], about: "duration" },
      sides: [
        { value: "PT2H", accounts: [{ article: "a_1", start: 0, end: 1, text: "x" }], by: [] },
        { value: "PT3H", accounts: [{ article: "a_2", start: 0, end: 1, text: "x" }], by: [] },
      ],
    },
  ],
  unread: [{ source: "bad.bin", code: "binary", message: "not a text" }],
});

describe("timelineText", () => {
  it("says of a denial that it is one", () => {
    const shown = timeline({
      articles: [timelineArticle("a_1", "one.txt")],
      quotes: [timelineQuote({ id: "s_1", text: "a toll was planned", kind: "indirect", negated: true })],
    });
    expect(written(shown)).toContain("Ann (denied): a toll was planned [1]");
  });

  it("tells date, status, what happened, who said what, which articles, and conflicts, in time order", () => {
    expect(written(BRIDGE)).toBe(`2 articles · 3 entries · 2 quotations · 1 conflict

2024-06-01  happened   morning The bridge opened [1]

2024-06-10  said       Ann: that it rains [1]

Ann met Ben
2024-06-19 to 2024-06-20 · Bern · Ann, Ben

2024-06-19  happened   Ann met Ben in Bern [1]
                       Ann: “We agree” [1]
                       Conflict of duration: PT2H [1] or PT3H [2]

undated     scheduled  A tunnel is planned [1]

Articles
[1] one.txt
[2] two.txt

Not read
bad.bin: not a text
`);
  });

  it("tells the hour where it is known", () => {
    const shown = timeline({
      entries: [entry({ id: "t_1", title: "It opened", date: day("2024-06-01T21:40") })],
    });
    expect(written(shown)).toContain("2024-06-01  happened   21:40 It opened");
  });

  it("does not tell a quotation again whose speaker and words the title holds", () => {
    const quotes = [timelineQuote({ id: "s_1", text: "it rains", entry: "t_1" })];
    const told = (title: string) =>
      written(timeline({ quotes, entries: [entry({ id: "t_1", title, quotes: ["s_1"] })] }));
    expect(told("Ann said that it rains")).not.toContain("Ann: ");
    expect(told("She said that it rains")).toContain("Ann: “it rains”");
  });

  it("does not tell an undated entry in words that stand above", () => {
    const twice = ["t_1", "t_2"].map((id) => entry({ id, title: "The bridge opened" }));
    expect(written(timeline({ entries: twice })).match(/The bridge opened/g)).toHaveLength(1);
  });

  it("colours, and conflicts are red", () => {
    const coloured = written(BRIDGE, 80, 1);
    expect(stripVTControlCharacters(coloured)).toBe(written(BRIDGE));
    expect(coloured).toContain("\u001B[31mConflict of duration");
  });

  it.each([40, 58, 80, 120])("stays within %i columns", (width) => {
    const long = "The old stone bridge over the river was opened again after three years of careful work";
    const shown = { ...BRIDGE, entries: BRIDGE.entries.map((each) => ({ ...each, title: long })) };
    const lines = written(shown, width).split("\n");
    expect(lines.filter((line) => line.length > width)).toEqual([]);
    expect(lines.join(" ").replace(/\s+/g, " ")).toContain(long);
  });

  it("tells an empty timeline", () => {
    expect(written(timeline())).toBe("0 articles · 0 entries · 0 quotations · 0 conflicts\n");
  });
});

describe("plain", () => {
  it.each([
    ["two\r\n  lines\tand a tab", "two lines and a tab"],
    ["\u001B[31mred\u001B[0m \u0007bell", "[31mred [0m bell"],
    ["\u202Eturned\u202C round", "turned round"],
    ["👩‍👩‍👧 stays", "👩‍👩‍👧 stays"],
  ])("%j → %j", (text, shown) => {
    expect(plain(text)).toBe(shown);
  });
});
