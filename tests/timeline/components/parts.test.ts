import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../../src/model/article-record.ts";
import type { ArticleFacts } from "../../../src/model/spread.ts";
import type { Timeline } from "../../../src/model/timeline.ts";
import { longHash } from "../../../src/nlp/hash.ts";
import { factsOf } from "../../../src/timeline/components/facts-of.ts";
import { connectedBy } from "../../../src/timeline/components/find-components.ts";
import { makeKeysOf } from "../../../src/timeline/components/keys-of.ts";
import { mergeParts } from "../../../src/timeline/components/merge-parts.ts";
import { uniteParts } from "../../../src/timeline/components/unite-parts.ts";
import { Gathering } from "../../../src/timeline/gathering.ts";
import { mergeRecords } from "../../../src/timeline/merge-records.ts";
import { type ArticleSpec, record, STORY } from "../../support/records.ts";

const TALKS = { lemma: "talks", who: ["kim-jong-un", "vladimir-putin"], kind: "CONSULT" as const };

/** Articles of several stories: two reports of a summit, one of them undated, a trial that recalls the summit's day, a flood twice. */
const SPECS: ArticleSpec[] = [
  {
    id: "wire",
    published: "2019-04-25",
    events: [{ ...TALKS, text: "Kim and Putin held talks in Vladivostok", date: "2019-04-25" }],
    quotes: [{ text: "We will always be good neighbours and old friends", speaker: "vladimir-putin" }],
  },
  {
    id: "undated",
    published: null,
    events: [{ ...TALKS, text: "Kim and Putin held talks in Vladivostok today", awaits: "published" }],
  },
  {
    id: "trial",
    published: "2021-02-03",
    events: [
      { text: "The baker was fined for a broken scale", lemma: "fine", date: "2021-02-03" },
      { ...TALKS, text: "He had cheered when Kim and Putin met", lemma: "meet", date: "2019-04-25" },
    ],
  },
  {
    id: "obituary",
    published: "2022-08-08",
    events: [{ text: "The ferryman died at home", lemma: "die", date: "2022-08-07" }],
    quotes: [{ text: "always be good neighbours and old friends", speaker: "vladimir-putin" }],
  },
  ...["one", "two"].map((id) => ({
    id,
    published: "2020-11-02",
    title: "River bursts its dam above Lomo",
    events: [
      {
        text: "The river burst its dam above Lomo and flooded forty farms",
        lemma: "burst",
        date: "2020-11-01",
      },
      { text: "Soldiers rowed villagers across the drowned meadows", lemma: "row", date: "2020-11-01" },
    ],
  })),
];

/** The components of records, by the ids of their articles, as `keys` and its facts tell them. */
function spread(records: ArticleRecord[]) {
  const gathering = new Gathering(STORY);
  for (const each of records) gathering.add(each);
  const keys = gathering.articles().map(makeKeysOf(STORY));
  const facts = new Map([...factsOf([...keys].reverse(), STORY)].map((each) => [each.id, each]));
  const indexOf = new Map(keys.map(({ id }, index) => [id, index]));
  const near = keys.map(({ id }) => facts.get(id)?.near.flatMap((other) => indexOf.get(other) ?? []) ?? []);
  const components = connectedBy(near, (index) => keys[index]?.far ?? []);
  return { facts, components: components.map((each) => each.map((index) => keys[index]?.id ?? "")) };
}

/** The timeline of parts that were made of groups of components one by one, and went through JSON. */
function united(records: ArticleRecord[], facts: Map<string, ArticleFacts>, groups: string[][][]): Timeline {
  const parts = groups.flatMap((group) => {
    const gathering = new Gathering(STORY);
    for (const each of records) if (group.flat().includes(each.id)) gathering.add(each);
    return [...mergeParts(gathering.articles(), STORY, facts)];
  });
  return uniteParts(JSON.parse(JSON.stringify(parts)), STORY, []);
}

describe("merging by parts", () => {
  const records = [...SPECS, { ...(SPECS[0] as ArticleSpec), source: "again.txt" }].map(record);
  const { facts, components } = spread(records);

  it("keeps together what tells one story, one event of a day and parties, one speaker's very words", () => {
    const names = new Map(records.map(({ id, source }) => [id, source.replace(".txt", "")]));
    const told = components.map((each) => each.map((id) => names.get(id) ?? "").sort());
    expect(told.sort()).toEqual([
      ["again", "obituary", "trial", "undated"],
      ["one", "two"],
    ]);
  });

  it("gives the bytes of the whole merge, whatever components are merged together and in what order", () => {
    const whole = JSON.stringify(mergeRecords(records, STORY));
    const shuffled = fc.shuffledSubarray(components, { minLength: components.length });
    fc.assert(
      fc.property(shuffled, fc.boolean(), (order, apart) => {
        const groups = apart ? order.map((each) => [each]) : [order];
        expect(JSON.stringify(united(records, facts, groups))).toBe(whole);
      }),
    );
  });

  it("merges what is left where a component was cut", () => {
    const [first = []] = components;
    const cut = united(records, facts, [
      [first.slice(0, 1)],
      [first.slice(1)],
      components
        .slice(1)
        .flat(1)
        .map((id) => [id]),
    ]);
    expect(cut.articles).toHaveLength(mergeRecords(records, STORY).articles.length);
  });
});

describe("longHash", () => {
  it("tells many texts apart, in numbers that JSON keeps", () => {
    const hashes = new Set(
      Array.from({ length: 100_000 }, (_, i) => longHash(`berg: we will not leave ${i}`)),
    );
    expect(hashes.size).toBe(100_000);
    expect([...hashes].every(Number.isSafeInteger)).toBe(true);
  });
});
