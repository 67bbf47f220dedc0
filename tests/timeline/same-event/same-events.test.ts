import { describe, expect, it } from "vitest";
import { type EventSpec, grouped, merge } from "../../support/records.ts";

const TALKS: EventSpec = {
  text: "Kim and Putin held talks in Vladivostok on Thursday",
  lemma: "talks",
  who: ["kim-jong-un", "vladimir-putin"],
  kind: "CONSULT",
  date: "2019-04-25",
  place: "vladivostok",
};
const BIRCH: EventSpec = {
  text: "Kim planted a birch in the garden",
  lemma: "plant",
  who: ["kim-jong-un"],
  date: "2019-04-26",
};

describe("sameEvents puts together", () => {
  it.each<[string, EventSpec, EventSpec]>([
    [
      "one meeting under other words",
      TALKS,
      { ...TALKS, text: "Putin met Kim on Russky Island", lemma: "meet", place: "russky-island" },
    ],
    [
      "a plan and its fulfilment",
      { ...BIRCH, text: "Kim is to plant a birch in the garden", status: "scheduled" },
      BIRCH,
    ],
    ["a day stated and a day guessed beside it", TALKS, { ...TALKS, date: "2019-04-26", basis: "published" }],
    ["a day and the month it lies in", TALKS, { ...TALKS, date: "2019-04" }],
    [
      "what is done to one thing under two names",
      { ...BIRCH, text: "Kim planted a tree in the garden", verb: "planted" },
      { ...BIRCH, text: "Kim planted a birch in the garden", verb: "planted" },
    ],
    ["a day stated and one only carried", TALKS, { ...TALKS, date: "2019-05-02", basis: "carried" }],
  ])("%s", (_, a, b) => {
    expect(groups(a, b)).toBe(1);
  });

  it("and dates what they tell by what is told, not by a day only carried", () => {
    const told = [
      TALKS,
      { ...TALKS, date: "2019-05-02", basis: "carried" as const },
      { ...TALKS, date: "2019-05-02", basis: "carried" as const },
    ];
    const { entries, conflicts } = merge(
      ...told.map((event, i) => ({ id: `article-${i}`, published: "2019-04-26", events: [event] })),
    );
    expect(entries.map(({ date }) => date?.value)).toEqual(["2019-04-25"]);
    expect(conflicts).toEqual([]);
  });
});

describe("sameEvents keeps apart", () => {
  it.each<[string, EventSpec, EventSpec]>([
    ["two stated days", TALKS, { ...TALKS, date: "2019-04-26" }],
    [
      "what happened and what is denied under another verb",
      TALKS,
      {
        ...TALKS,
        text: "No phone was used during the talks of Kim and Putin in Vladivostok on Thursday",
        lemma: "use",
        kind: null,
        status: "denied",
      },
    ],
    [
      "two years",
      TALKS,
      { ...TALKS, text: "Kim and Putin held talks in Beijing", date: "2025-09-03", place: "beijing" },
    ],
    [
      "two counterparts",
      TALKS,
      {
        ...TALKS,
        text: "Kim and Trump held talks in Vladivostok on Thursday",
        who: ["kim-jong-un", "donald-trump"],
      },
    ],
    [
      "two people leaving",
      { ...BIRCH, text: "Kim left Vladivostok", lemma: "leave" },
      { ...BIRCH, text: "Putin left Vladivostok", lemma: "leave", who: ["vladimir-putin"] },
    ],
    ["two kinds of happening on one day", { ...TALKS, date: "2019-04-26" }, BIRCH],
    [
      "two people of one kind",
      { text: "a British climber fell to his death on the mountain", lemma: "fall", date: "2014-12-28" },
      { text: "an Australian climber fell to his death on the mountain", lemma: "fall", date: "2014-12-28" },
    ],
    [
      "what is done to two things",
      { ...BIRCH, text: "Kim received a medal from the mayor", lemma: "receive", verb: "received" },
      { ...BIRCH, text: "Kim received a question from a pupil", lemma: "receive", verb: "received" },
    ],
    [
      "a first and a second of the same",
      { ...TALKS, text: "Kim and Putin held their first summit", lemma: "summit" },
      { ...TALKS, text: "Kim and Putin held their second summit", lemma: "summit" },
    ],
  ])("%s", (_, a, b) => {
    expect(groups(a, b)).toBe(2);
  });

  it("news without a date that is weeks older", () => {
    const undated: EventSpec = { ...TALKS, text: "Kim and Putin hold talks", date: null };
    const timeline = merge(
      { id: "old", published: "2019-04-25", events: [TALKS] },
      { id: "new", published: "2025-09-03", events: [undated] },
    );
    expect(timeline.entries).toHaveLength(2);
  });

  it("what only a chain would join", () => {
    const first = { ...TALKS, date: "2019-04-25" };
    const bridge = { ...TALKS, date: null, text: "Kim and Putin held talks, as they had before" };
    const last = { ...TALKS, date: "2019-04-27" };
    const all = grouped(
      merge(
        ...[first, bridge, last].map((event, i) => ({
          id: `a${i}`,
          published: "2019-04-28",
          events: [event],
        })),
      ),
    );
    expect(all.length).toBeGreaterThan(1);
  });
});

/** How many entries two tellings of two articles make. */
function groups(...events: EventSpec[]): number {
  return merge(
    ...events.map((event, i) => ({ id: `article-${i}`, published: "2019-04-27", events: [event] })),
  ).entries.length;
}

describe("a telling inside another of its article", () => {
  const within = (text: string, noun: string): number => {
    const march = { lemma: "march", date: "2019-04-26" };
    const inner = { ...march, text: noun, from: text.indexOf(noun) };
    const told = [{ ...march, text, verb: "marched" }, inner];
    return merge({ id: "a", published: "2019-04-27", events: told }).entries.length;
  };
  it.each([
    ["Unions marched against the march of the far right in Leeds", "march of the far right in Leeds", 2],
    ["Unions marched after a march of the far right in Leeds", "march of the far right in Leeds", 2],
    ["Unions marched in the march of the far right in Leeds", "march of the far right in Leeds", 1],
  ])("is another where that only speaks of it: %s", (text, noun, entries) =>
    expect(within(text, noun)).toBe(entries),
  );
});
