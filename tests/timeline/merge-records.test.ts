import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeline as timelineSchema } from "../../src/model/timeline.ts";
import { mergeRecords } from "../../src/timeline/merge-records.ts";
import { RecordRefused } from "../../src/timeline/refuse-record.ts";
import { type ArticleSpec, grouped, groupedQuotes, merge, record, STORY } from "../support/records.ts";

const WIRE: ArticleSpec = {
  id: "wire",
  published: "2019-04-26",
  events: [
    {
      text: "Kim and Putin held talks in Vladivostok on Thursday",
      lemma: "talks",
      who: ["kim-jong-un", "vladimir-putin"],
      kind: "CONSULT",
      date: "2019-04-25",
      place: "vladivostok",
    },
    {
      text: "Kim planted a birch in the botanic garden on Friday",
      lemma: "plant",
      who: ["kim-jong-un"],
      date: "2019-04-26",
    },
  ],
  quotes: [
    {
      text: "We will always be good neighbours and old friends",
      speaker: "vladimir-putin",
      said: "2019-04-25",
    },
  ],
};

const PREVIEW: ArticleSpec = {
  id: "preview",
  published: "2019-04-23",
  events: [
    {
      text: "Putin and Kim are expected to meet in Vladivostok on Thursday",
      lemma: "meet",
      who: ["vladimir-putin", "kim-jong-un"],
      kind: "CONSULT",
      date: "2019-04-25",
      place: "vladivostok",
      status: "scheduled",
    },
    {
      text: "Kim is expected to plant a birch in the botanic garden on Friday",
      lemma: "plant",
      who: ["kim-jong-un"],
      date: "2019-04-26",
      status: "scheduled",
    },
  ],
};

describe("mergeRecords", () => {
  it("gives a timeline that its schema accepts", () => {
    expect(timelineSchema.safeParse(merge(WIRE, PREVIEW)).error).toBeUndefined();
  });

  it("joins a plan and its fulfilment, the later account settling the status", () => {
    const { entries } = merge(WIRE, PREVIEW);
    expect(entries.map(({ status, accounts }) => [status, accounts.map((a) => a.status)])).toEqual([
      ["happened", ["scheduled", "happened"]],
      ["happened", ["scheduled", "happened"]],
    ]);
  });

  it("takes of two records that differ only in what they tell the same one, whichever comes first", () => {
    const told = record({ id: "a_0000000000000001", events: [{ text: "The ferry left", lemma: "leave" }] });
    const changed = { ...told, events: [] };
    const [one, other] = [mergeRecords([told, changed], STORY), mergeRecords([changed, told], STORY)];
    expect(one).toEqual(other);
  });

  it("unites records of one text: the earliest date, the first source, all sources", () => {
    const twice = merge(
      { ...WIRE, source: "b.txt", published: "2019-04-27" },
      { ...WIRE, source: "c.txt", published: "2019-04-26" },
      { ...WIRE, source: "a.txt", published: "2019-04-26" },
    );
    expect(twice.articles).toMatchObject([
      { source: "a.txt", sources: ["a.txt", "b.txt", "c.txt"], published: { value: "2019-04-26" } },
    ]);
    expect(grouped(twice)).toHaveLength(2);
  });

  it("refuses a record made under another profile", () => {
    const other = { ...record(WIRE), made: { ...record(WIRE).made, profileHash: "f" } };
    expect(() => mergeRecords([other], STORY)).toThrow(RecordRefused);
  });

  it("gives the same bytes for any order of the records and any split into merges of one stream", () => {
    const specs = [
      WIRE,
      PREVIEW,
      { ...WIRE, id: "copy", published: "2019-04-27" },
      { ...PREVIEW, id: "old", published: null },
    ];
    const expected = JSON.stringify(merge(...specs));
    fc.assert(
      fc.property(fc.shuffledSubarray(specs, { minLength: specs.length }), (shuffled) => {
        expect(JSON.stringify(merge(...shuffled))).toBe(expected);
      }),
    );
  });

  it("renames only what an added article joins", () => {
    const before = merge(WIRE).entries.map(({ id }) => id);
    const added = merge(WIRE, {
      id: "other",
      published: "2019-05-01",
      events: [{ text: "A storm hit the port of Busan", lemma: "hit" }],
    });
    expect(added.entries.map(({ id }) => id)).toEqual(expect.arrayContaining(before));
  });

  it("gives each quotation one best text and all variants", () => {
    const said = merge(WIRE, {
      id: "short",
      published: "2019-04-26",
      quotes: [
        {
          text: "good neighbours and old friends",
          speaker: "vladimir-putin",
          said: "2019-04-25",
          kind: "mixed",
        },
      ],
    });
    expect(said.quotes).toMatchObject([
      { text: "We will always be good neighbours and old friends", kind: "direct" },
    ]);
    expect(groupedQuotes(said)[0]).toHaveLength(2);
  });

  it("gives an empty timeline of nothing", () => {
    expect(merge()).toMatchObject({ articles: [], entries: [], quotes: [], occasions: [], conflicts: [] });
  });
});
