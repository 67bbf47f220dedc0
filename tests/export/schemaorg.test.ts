import { expect, it } from "vitest";
import { timelineSchemaOrg } from "../../src/export/schemaorg.ts";
import type { TimelineQuote } from "../../src/model/timeline.ts";
import { day, entry, timeline, timelineArticle, timelineQuote } from "../support/timeline.ts";

const STATUSES = ["happened", "scheduled", "alleged", "denied", "possible"] as const;

/** The nodes of a timeline by their ids. */
function nodes(set: Parameters<typeof timeline>[0]): Map<string, Record<string, unknown>> {
  const page = JSON.parse([...timelineSchemaOrg(timeline(set))].join(""));
  return new Map(page["@graph"].map((node: { "@id": string }) => [node["@id"], node]));
}

it("states no event that is only alleged, denied or possible, nor one without a date", () => {
  const date = day("2024-06-19");
  const entries = STATUSES.map((status) => entry({ id: `t_${status}`, title: "Ann met Ben", status, date }));
  const written = nodes({ entries: [...entries, entry({ id: "t_undated", title: "Ann met Ben" })] });
  expect([...written.keys()]).toEqual(["urn:onrecord:t_happened", "urn:onrecord:t_scheduled"]);
});

it("quotes only what somebody said in these words", () => {
  const quotes = [
    {},
    { kind: "indirect" },
    { kind: "mixed" },
    { act: "thought" },
    { negated: true },
  ] as const;
  const written = nodes({
    quotes: quotes.map((set: Partial<TimelineQuote>, i) =>
      timelineQuote({ id: `s_${i}`, text: "Yes", ...set }),
    ),
  });
  expect([...written.keys()]).toEqual(["urn:onrecord:s_0"]);
  expect(written.get("urn:onrecord:s_0")).toMatchObject({
    ...{ "@type": "Quotation", text: "Yes", isPartOf: [{ "@id": "urn:onrecord:a_1" }] },
    spokenByCharacter: { "@type": "Person", name: "Ann" },
  });
});

it("gives an event its inclusive days and its articles", () => {
  const written = nodes({
    articles: [timelineArticle("a_1", "https://example.org/one")],
    entries: [entry({ id: "t_1", title: "Ann met Ben", date: day("2024-06-19/2024-06-21") })],
  });
  expect(written.get("urn:onrecord:a_1")).toMatchObject({ url: "https://example.org/one" });
  expect(written.get("urn:onrecord:t_1")).toMatchObject({
    ...{ name: "Ann met Ben", startDate: "2024-06-19", endDate: "2024-06-21" },
    subjectOf: [{ "@id": "urn:onrecord:a_1" }],
  });
});
