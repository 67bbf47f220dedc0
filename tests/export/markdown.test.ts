import { describe, expect, it } from "vitest";
import { timelineMarkdown } from "../../src/export/markdown.ts";
import { footnotesOf, markdownTree, typesIn, wordsOf } from "../support/markdown.ts";
import { day, entry, timeline, timelineArticle, timelineQuote } from "../support/timeline.ts";

const NASTY = "1. *Bold* <script>x</script> [a](http://b) `c` | d_e_ # f $g$";
const STORY = timeline({
  articles: [timelineArticle("a_1", "one.txt")],
  entries: [
    entry({ id: "t_1", title: "Ann met Ben", date: day("2024-06-19"), quotes: ["s_1"], conflicts: ["c_1"] }),
    entry({ id: "t_2", title: NASTY }),
  ],
  quotes: [
    timelineQuote({ id: "s_1", text: "We agree", entry: "t_1" }),
    timelineQuote({
      id: "s_2",
      text: "a toll was planned",
      kind: "indirect",
      negated: true,
      said: day("2024-07"),
    }),
  ],
  conflicts: [
    {
      ...{ id: "c_1", entries: ["t_1"], about: "count" },
      sides: [
        { value: "two", accounts: [{ article: "a_1", start: 3, end: 6, text: "two" }], by: [] },
        {
          ...{ value: "three", accounts: [{ article: "a_1", start: 7, end: 12, text: "three" }] },
          by: [{ id: "tass", name: "Tass" }],
        },
      ],
    },
  ],
});
const TEXT = [...timelineMarkdown(STORY)].join("");

describe("timelineMarkdown", () => {
  it("puts each month under its heading, what has no date last", () => {
    expect(TEXT.match(/^## .*$/gm)).toEqual(["## Jun 2024", "## Jul 2024", "## Undated"]);
  });

  it("shows an entry with its disagreements, who says which side, and its quotations", () => {
    expect(TEXT).toContain(
      [
        "- **19 Jun 2024** Ann met Ben[^1]",
        "  - **Disagreement (how many):** two[^2] – Tass: three[^3]",
        "  - Ann: “We agree”[^4]",
      ].join("\n"),
    );
    expect(TEXT).toContain("- **Jul 2024** Ann (denied): a toll was planned");
  });

  it("tells a year as one, who relays, a disagreement once, and nothing that a quotation tells", () => {
    const via = [{ id: null, name: "Tass", start: 0, end: 4 }];
    const [quote = timelineQuote({ id: "s_1", text: "it rains" })] = STORY.quotes;
    const variants = quote.variants.map((variant) => ({ ...variant, via }));
    const [first = entry({ id: "t_1", title: "Ann met Ben" })] = STORY.entries;
    const text = [
      ...timelineMarkdown({
        ...STORY,
        entries: [
          { ...first, date: { ...day("2024"), precision: "year" } },
          entry({ id: "t_3", title: "Ben met Ann", date: day("2024-06-20"), conflicts: ["c_1"] }),
        ],
        quotes: [{ ...quote, variants }],
      }),
    ].join("");
    expect(text).toContain("\n## 2024\n");
    expect(text).toContain("Ann: “We agree” via Tass[^");
    expect(text.match(/Disagreement/g)).toHaveLength(1);
    const said = {
      ...quote,
      variants: quote.variants.map((each) => ({ ...each, spans: [{ start: 0, end: 30 }] })),
    };
    expect([...timelineMarkdown({ ...STORY, quotes: [said] })].join("")).not.toContain("Ann met Ben");
  });

  it("leads each footnote to the article and its characters", () => {
    expect(TEXT).toContain("[^2]: one.txt, characters 3–6\n");
    const { cited, written } = footnotesOf(markdownTree(TEXT));
    expect([...new Set(cited)].sort()).toEqual(written.sort());
  });

  it("lets an article's words be nothing but words", () => {
    const tree = markdownTree(TEXT);
    expect(wordsOf(tree)).toContain(NASTY);
    for (const type of ["html", "emphasis", "inlineCode", "table", "link"])
      expect(typesIn(tree)).not.toContain(type);
  });
});
