import { stripVTControlCharacters } from "node:util";
import { Chalk } from "chalk";
import { describe, expect, it } from "vitest";
import { type Page, type Palette, plain } from "../../../src/export/text/text-page.ts";
import { timelineText } from "../../../src/export/text/timeline-text.ts";
import type { Entry, Timeline } from "../../../src/model/timeline.ts";
import { day, entry, timeline, timelineArticle, timelineQuote } from "../../support/timeline.ts";

function palette(level: 0 | 1): Palette {
  const chalk = new Chalk({ level });
  const { dim, red, green, yellow } = chalk;
  return { heading: chalk.bold, date: chalk.bold, status: yellow, speaker: green, quiet: dim, conflict: red };
}

function written(shown: Timeline, set: Partial<Page> & { level?: 0 | 1 } = {}): string {
  const { level = 0, ...page } = set;
  const bare = { palette: palette(level), link: (words: string) => words, width: 80 };
  const whole: Page = { ...bare, by: "occasion", whole: false, left: { entries: 0, quotes: 0 }, ...page };
  return [...timelineText(shown, whole)].join("");
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
    timelineQuote({ id: "s_2", text: "that it rains", kind: "indirect", said: day("2024-06-10") }),
    timelineQuote({ id: "s_1", text: "We agree", entry: "t_2", occasion: "o_1", said: day("2024-06-19") }),
  ],
  conflicts: [
    {
      ...{ id: "c_1", entries: ["t_2"], about: "duration" },
      sides: [
        {
          value: "two hours",
          accounts: [{ article: "a_1", start: 0, end: 1, text: "x" }],
          by: [{ id: null, name: "The Courier" }],
        },
        { value: "three hours", accounts: [{ article: "a_2", start: 0, end: 1, text: "x" }], by: [] },
      ],
    },
  ],
  unread: [{ source: "bad.bin", code: "binary", message: "not a text" }],
});

describe("timelineText", () => {
  it("tells occasions under their place, days and people, and what belongs to none under its month", () => {
    expect(written(BRIDGE)).toBe(`2 articles · 1 occasion · 3 entries · 2 quotations · 1 disagreement

JUNE 2024
 Sat 1     (morning) The bridge opened [1]
 Mon 10    Ann: that it rains [1]

BERN · Wed 19 Jun 2024 · Ann, Ben  [1]
 ≠ how long two hours via The Courier [1] – three hours [2]
 happened   Ann met Ben in Bern [1]
 Ann        “We agree” [1]

UNDATED
           (planned) A tunnel is planned [1]

[1] undated · one.txt
[2] undated · two.txt

Not read
bad.bin: not a text
`);
  });

  it("says of a denial that it is one", () => {
    const shown = timeline({
      articles: [timelineArticle("a_1", "one.txt")],
      quotes: [timelineQuote({ id: "s_1", text: "a toll was planned", kind: "indirect", negated: true })],
    });
    expect(written(shown)).toContain("Ann: denied: a toll was planned [1]");
  });

  it("tells the hour where it is known", () => {
    const shown = timeline({
      entries: [entry({ id: "t_1", title: "It opened", date: day("2024-06-01T21:40") })],
    });
    expect(written(shown)).toContain("Sat 1     21:40 It opened");
    const evening = entry({ id: "t_1", title: "It closed on Saturday evening", date: day("2024-06-01TEV") });
    expect(written(timeline({ entries: [evening] }))).toContain("Sat 1     It closed on Saturday evening");
  });

  it("prints three quotations of a speaker a day under a month too, and how many more there are", () => {
    const said = day("2024-06-10");
    const quotes = ["that it rains", "One", "Two", "Three", "Four"].map((text, i) =>
      timelineQuote({ id: `s_${i}`, text, said, kind: i === 0 ? "indirect" : "direct" }),
    );
    const other = timelineQuote({ id: "s_9", text: "Five", said: day("2024-06-11") });
    const shown = timeline({ quotes: [...quotes, other] });
    expect(written(shown)).toMatch(/Ann: “One”.* · “Two”.* · “Three”.* · and 2 more\n Tue 11 +Ann: “Five”/);
    expect(written(shown, { whole: true })).toContain("“Four”");
  });

  it("groups an occasion's quotations by speaker, direct ones first, and says how many more there are", () => {
    const texts = ["that it rains", "One", "Two", "Three", "Four"];
    const quotes = texts.map((text, i) =>
      timelineQuote({ id: `s_${i}`, text, occasion: "o_1", kind: i === 0 ? "indirect" : "direct" }),
    );
    const shown = { ...BRIDGE, quotes };
    expect(written(shown)).toMatch(/Ann +“One” \[1\]\n +“Two” \[1\]\n +“Three” \[1\]\n +and 2 more/);
    expect(written(shown, { whole: true })).toMatch(/“Four” \[1\]\n +that it rains \[1\]/);
  });

  it("sets other words for one utterance beside the best ones, with their articles", () => {
    const quote = timelineQuote({ id: "s_1", text: "We agree" });
    const [variant] = quote.variants;
    if (variant === undefined) throw new Error("no variant");
    const other = { ...variant, article: "a_2", text: "We are of one mind" };
    const shown = { ...BRIDGE, quotes: [{ ...quote, variants: [variant, other] }] };
    expect(written(shown)).toContain("“We agree” [1] = “We are of one mind” [2]");
  });

  it("puts the cue in front of words that are its object, and of no clause", () => {
    const said = (lemma: string, cue: string, text: string) => {
      const quote = timelineQuote({ id: "s_1", text, kind: "indirect" });
      const [variant] = quote.variants;
      const start = variant?.spans[0]?.start ?? 0;
      return written(
        timeline({
          quotes: [{ ...quote, cue: { start: start - 1 - cue.length, end: start - 1, text: cue, lemma } }],
        }),
      );
    };
    expect(said("accuse", "accused", "the port of closing")).toContain("Ann: accused the port of closing");
    expect(said("say", "said", "it was late")).toContain("Ann: it was late");
  });

  it("tells a disagreement of two sections in the first", () => {
    const conflicts = BRIDGE.conflicts.map((each) => ({ ...each, id: "c_9", entries: ["t_1", "t_2"] }));
    const [one, other] = ["t_1", "t_2"].map((id, i) =>
      entry({
        id,
        title: `Ann came ${i}`,
        date: day(i === 0 ? "2024-05-01" : "2024-07-01"),
        conflicts: ["c_9"],
      }),
    );
    const shown = written(timeline({ entries: [one, other].flatMap((each) => each ?? []), conflicts }));
    expect(shown.split("≠")).toHaveLength(2);
  });

  it("names who relays, where all accounts have it from somebody", () => {
    const told = entry({ id: "t_1", title: "Ann met Ben" });
    const via = [{ id: null, name: "The Courier", start: 0, end: 1 }];
    const accounts = told.accounts.map((account) => ({ ...account, via }));
    expect(written(timeline({ entries: [{ ...told, accounts }] }))).toContain("Ann met Ben via The Courier");
  });

  it("does not tell an entry again whose words a quotation has", () => {
    const said = entry({ id: "t_1", title: "Ann said that it rains" });
    const spans = (start: number) => [{ start, end: 22 }];
    const told = (start: number) => {
      const quote = timelineQuote({ id: "s_1", text: "it rains" });
      const variants = quote.variants.map((variant) => ({ ...variant, spans: spans(start) }));
      return written(timeline({ entries: [said], quotes: [{ ...quote, variants }] }));
    };
    expect(told(4)).not.toContain("Ann said");
    expect(told(18)).toContain("Ann said");
  });

  it("shows an entry in the words of an account that no quotation has", () => {
    const told = entry({ id: "t_1", title: "Ann said that it rains" });
    const accounts = told.accounts.flatMap((account) => [
      { ...account, text: told.title },
      { ...account, article: "a_2", text: "Rain fell in Bern" },
    ]);
    const quote = timelineQuote({ id: "s_1", text: "it rains", kind: "indirect" });
    const variants = quote.variants.map((variant) => ({ ...variant, spans: [{ start: 0, end: 22 }] }));
    const shown = written(timeline({ entries: [{ ...told, accounts }], quotes: [{ ...quote, variants }] }));
    expect(shown).toContain("Rain fell in Bern");
    expect(shown).not.toContain("Ann said");
  });

  it("tells the sides of a disputed claim once, with the disagreement", () => {
    const claims = ["Ann accused Ben of theft", "Ben has denied it"];
    const entries = claims.map((title, i) => {
      const told = entry({ id: `t_${i}`, title, conflicts: ["c_1"] });
      return {
        ...told,
        accounts: told.accounts.map((account) => ({ ...account, start: 50 * i, end: 50 * i + 20 })),
      };
    });
    const sides = claims.map((text, i) => ({
      ...{ value: i === 0 ? "alleged" : "denied", by: [] },
      accounts: [{ article: "a_1", start: 50 * i, end: 50 * i + 20, text }],
    }));
    const denial = timelineQuote({ id: "s_1", text: "it", kind: "indirect", negated: true });
    const variants = denial.variants.map((variant) => ({ ...variant, spans: [{ start: 66, end: 68 }] }));
    const shown = timeline({
      ...{ entries, quotes: [{ ...denial, variants }] },
      conflicts: [{ id: "c_1", entries: ["t_0", "t_1"], about: "claim", sides }],
    });
    expect(written(shown).match(/accused|denied/g)).toEqual(["accused", "denied", "denied"]);
    expect(written(shown)).not.toContain("Ann: denied: it");
    expect(written(shown, { whole: true })).toContain("Ann: denied: it");
  });

  it("puts an occasion at its first day, whatever of it was said long before", () => {
    const early = timelineQuote({
      id: "s_0",
      text: "They will meet",
      occasion: "o_1",
      said: day("2024-05-02"),
    });
    const shown = { ...BRIDGE, quotes: [early, ...BRIDGE.quotes] };
    expect(written(shown).match(/^[A-Z]+ (?=·|2024)/gm)).toEqual(["JUNE ", "BERN "]);
  });

  it("gives no heading to an occasion of which one thing alone is shown, unless it is a meeting", () => {
    const lone = (set: Partial<Entry>) => {
      const shown = entry({
        id: "t_2",
        title: "Ann flew in",
        date: day("2024-06-19"),
        occasion: "o_1",
        ...set,
      });
      return written(timeline({ occasions: BRIDGE.occasions, entries: [shown] }));
    };
    expect(lone({ kind: null })).toContain("JUNE 2024\n Wed 19    Ann flew in");
    expect(lone({ kind: "CONSULT" })).toContain("BERN · Wed 19 Jun 2024 · Ann, Ben");
  });

  it("sets what a speaker said on one day of no occasion side by side, and what nobody is named for last", () => {
    const texts = ["One", "Two", "Three", "Four"];
    const said = texts.map((text, i) => timelineQuote({ id: `s_${i}`, text, said: day("2024-06-10") }));
    const nobody = timelineQuote({
      ...{ id: "s_9", text: "Nobody", said: day("2024-06-10") },
      speaker: { id: null, name: null },
    });
    const shown = written(timeline({ quotes: [nobody, ...said] }));
    expect(shown).toContain(
      " Mon 10    Ann: “One” [] · “Two” [] · “Three” [] · and 1 more\n           nobody named: “Nobody” []\n",
    );
  });

  it("tells when a plan is for in front of it", () => {
    const plan = entry({
      ...{ id: "t_9", title: "Ann leaves", status: "scheduled", occasion: "o_1" },
      date: day("2024-06-19TEV"),
    });
    expect(written({ ...BRIDGE, entries: [plan] })).toContain(
      "planned   Wed 19 Jun 2024 evening: Ann leaves [1]",
    );
  });

  it("does not tell an undated entry in words that stand above", () => {
    const twice = ["t_1", "t_2"].map((id) => entry({ id, title: "The bridge opened" }));
    expect(written(timeline({ entries: twice })).match(/The bridge opened/g)).toHaveLength(1);
  });

  it("cuts long words behind a word, unless all is asked for", () => {
    const long = "word ".repeat(60).trim();
    const shown = timeline({ entries: [entry({ id: "t_1", title: long })] });
    expect(written(shown)).toContain("word … [");
    expect(written(shown, { whole: true })).not.toContain("…");
  });

  it("says how much a longer version has", () => {
    const left = { entries: 1, quotes: 12 };
    expect(written(BRIDGE, { left })).toMatch(/\n\n\+ 1 smaller entry, 12 quotations: --level 3\n$/);
    expect(written(BRIDGE)).not.toContain("--level");
  });

  it("arranges by day, by speaker, by article", () => {
    const by = (order: Page["by"]) => written(BRIDGE, { by: order });
    expect(by("day")).toContain("\nWED 19 JUN 2024\n");
    expect(by("speaker")).toContain("\nAnn  2 quotations\n");
    expect(by("article")).toMatch(/\none\.txt {2}undated \[1\]\n[\s\S]*two\.txt/);
  });

  it("marks a date of publication that other articles give", () => {
    const article = timelineArticle("a_1", "one.txt");
    const published = { value: "2024-06-19T16:29", basis: "inferred", start: null, end: null } as const;
    const shown = timeline({ articles: [{ ...article, published }] });
    expect(written(shown)).toContain("[1] Wed 19 Jun 2024 16:29 (inferred) · one.txt");
  });

  it("marks an entry whose date was inferred, and no other", () => {
    const told = (basis: "stated" | "inferred") =>
      written(
        timeline({
          entries: [entry({ id: "t_1", title: "It opened", date: { ...day("2024-06-01"), basis } })],
        }),
      );
    expect(told("inferred")).toContain("It opened [] (date inferred)");
    expect(told("stated")).not.toContain("inferred");
  });

  it.each([
    ["an office", { id: null, name: "officials" }, "happened", ["A ferry ran aground"]],
    ["nobody named", { id: null, name: null }, "happened", ["A ferry ran aground"]],
    ["a person", { id: "ann", name: "Ann" }, "happened", ["Ann: A ferry ran aground"]],
    [
      "an office, of what is denied",
      { id: null, name: "officials" },
      "denied",
      ["officials: A ferry ran aground"],
    ],
  ] as const)("tells what happened as such where %s says so", (_, speaker, status, expected) => {
    const title = "A ferry ran aground";
    const date = day("2024-06-01");
    const shown = timeline({
      entries: [entry({ id: "t_1", title, date, status })],
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
      quotes: [
        {
          ...timelineQuote({ id: "s_1", text: title, kind: "indirect", said: date, speaker }),
          variants: [
            {
              ...{ article: "a_1", quote: "q_1", kind: "indirect", text: title, via: [], repeat: false },
              spans: [{ start: 0, end: title.length }],
            },
          ],
        },
      ],
    });
    expect(
      written(shown)
        .match(/\S*:? ?A ferry ran aground/g)
        ?.map((line) => line.trim()),
    ).toEqual(expected);
  });

  it.each([
    ["Ann did not attend", " Sat 1     Ann did not attend []"],
    ["Ann denied the theft", " Sat 1     Ann denied the theft []"],
    ["Ann stole a boat", " Sat 1     (denied) Ann stole a boat []"],
  ])("says that something did not happen where its words do not: %s", (title, line) => {
    const shown = timeline({
      entries: [entry({ id: "t_1", title, date: day("2024-06-01"), status: "denied" })],
    });
    expect(written(shown).split("\n")).toContain(line);
  });

  it("puts what is known to the year at its end, with what was said in that year before it", () => {
    const shown = timeline({
      entries: [
        entry({ id: "t_1", title: "A strike began", date: day("2025-05-06") }),
        entry({ id: "t_2", title: "A tax was raised", date: day("2025") }),
      ],
      quotes: [timelineQuote({ id: "s_1", text: "We won", said: day("2025-06-02") })],
    });
    const order = ["A strike began", "We won", "A tax was raised"].map((text) =>
      written(shown).indexOf(text),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(written(shown).match(/^[A-Z]+ ?2025$|^2025$/gm)).toEqual(["MAY 2025", "JUNE 2025", "2025"]);
  });

  it("colours, and disagreements are red", () => {
    const coloured = written(BRIDGE, { level: 1 });
    expect(stripVTControlCharacters(coloured)).toBe(written(BRIDGE));
    expect(coloured).toContain("\u001B[31m≠ how long");
  });

  it.each([40, 58, 80, 120])("stays within %i columns", (width) => {
    const long = "The old stone bridge over the river was opened again after three years of careful work";
    const shown = { ...BRIDGE, entries: BRIDGE.entries.map((each) => ({ ...each, title: long })) };
    const lines = written(shown, { width }).split("\n");
    expect(lines.filter((line) => line.length > width)).toEqual([]);
    expect(lines.join(" ").replace(/\s+/g, " ")).toContain(long);
  });

  it("tells an empty timeline", () => {
    expect(written(timeline())).toBe("0 articles · 0 entries · 0 quotations · 0 disagreements\n");
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
