import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { timelineCsv, timelineTsv } from "../../src/export/csv.ts";
import type { TableName } from "../../src/export/table-names.ts";
import { layout } from "../support/layout.ts";
import { day, entry, timeline, timelineArticle, timelineQuote } from "../support/timeline.ts";

const STORY = timeline({
  articles: [{ ...timelineArticle("a_1", "one.txt"), outlet: "Bern Gazette" }],
  entries: [entry({ id: "t_1", title: 'They met, "at last"', date: day("2024-06-19/2024-06-21") })],
  quotes: [
    timelineQuote({ id: "s_1", text: "We agree,\nat last", said: day("2024-06") }),
    timelineQuote({
      id: "s_2",
      text: '=HYPERLINK("http://evil.example")',
      speaker: { id: null, name: "@all" },
    }),
  ],
});

function rows(table: TableName, write = timelineCsv, delimiter = ","): Record<string, string>[] {
  return parse([...write(STORY, layout({ table }))].join(""), { columns: true, delimiter });
}

describe("timelineCsv", () => {
  it("gives an inclusive last day, and the article with its characters", () => {
    expect(rows("accounts")[0]).toMatchObject({
      ...{ title: 'They met, "at last"', source: "one.txt", outlet: "Bern Gazette", start: "0", end: "19" },
    });
    expect(rows("entries")[0]).toMatchObject({ from: "2024-06-19", last: "2024-06-21", precision: "range" });
    expect(rows("quotes")[0]).toMatchObject({ from: "2024-06-01", last: "2024-06-30", precision: "month" });
  });

  it("keeps line ends and marks of a text", () => {
    expect(rows("quotes")[0]?.text).toBe("We agree,\nat last");
    expect(rows("quotes", timelineTsv, "\t")).toEqual(rows("quotes"));
  });

  it("lets no spreadsheet run a cell", () => {
    expect(rows("quotes")[1]).toMatchObject({
      text: `'=HYPERLINK("http://evil.example")`,
      speaker: "'@all",
    });
  });

  it("leaves out nothing of its head where it has no rows", () => {
    const [head, ...rest] = [...timelineCsv(STORY, layout({ table: "people" }))]
      .join("")
      .trimEnd()
      .split("\n");
    expect([head, rest]).toEqual(["person,name,kind,country,roles,quotes,entries", []]);
  });

  it("begins with a byte order mark only where it is asked to", () => {
    const [marked = ""] = timelineCsv(STORY, layout({ bom: true }));
    const [bare = ""] = timelineCsv(STORY, layout());
    expect(marked).toBe(`\uFEFF${bare}`);
  });
});
