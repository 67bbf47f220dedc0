import { describe, expect, it } from "vitest";
import type { ArticleSpec, EventSpec } from "../../support/records.ts";
import { merge, mergeUnder } from "../../support/records.ts";

const TALKS: EventSpec = {
  text: "The talks between Kim and Putin took four to five hours",
  lemma: "take",
  who: ["kim-jong-un", "vladimir-putin"],
  kind: "CONSULT",
  date: "2023-09-13",
  attributes: [{ type: "duration", value: "PT4H/PT5H", text: "four to five hours" }],
};

const SHORT: EventSpec = {
  ...TALKS,
  text: "The talks between Kim and Putin took about two hours",
  attributes: [{ type: "duration", value: "PT2H", text: "about two hours" }],
};

describe("findConflicts", () => {
  it("sets two lengths of one meeting against each other", () => {
    expect(conflicts([TALKS], [SHORT])).toEqual([["duration", "about two hours", "four to five hours"]]);
  });

  it.each(["more than four hours", "nearly five hours", "five hours"])(
    "lets four to five hours and %s agree",
    (text) => {
      const other = {
        ...TALKS,
        text: `The talks between Kim and Putin took ${text}`,
        attributes: [duration(text)],
      };
      expect(conflicts([TALKS], [other])).toEqual([]);
    },
  );

  it.each([
    "The talks between Kim and Putin came about two hours before the dinner",
    "The talks between Kim and Putin",
  ])("takes no other length of time for that of the meeting: %j", (text) => {
    expect(conflicts([TALKS], [{ ...SHORT, text }])).toEqual([]);
  });

  it("takes talks in private for one part of a meeting, however they are told", () => {
    const told = (text: string, length: string): EventSpec => ({
      ...TALKS,
      text,
      attributes: [duration(length)],
    });
    const long = told("Kim and Putin talked in private for two hours", "two hours");
    const short = told("The private talks between Kim and Putin lasted 45 minutes", "45 minutes");
    expect(conflicts([long], [short])).toEqual([["duration", "45 minutes", "two hours"]]);
    expect(conflicts([TALKS], [short])).toEqual([]);
  });

  it("sets what is done to two counts of one thing against each other, but no outcome against its plan", () => {
    const opened: EventSpec = {
      text: "The plant at Tarn was handed over on Wednesday",
      lemma: "hand over",
      date: "2023-09-13",
    };
    const cut = (text: string, status: EventSpec["status"] = "happened"): EventSpec => ({
      text,
      lemma: "cut",
      verb: "cut",
      status,
      who: ["kim-jong-un"],
      date: "2023-09-13",
    });
    expect(conflicts([opened, cut("Kim cut 400 jobs")], [opened, cut("Kim cut 450 jobs at once")])).toEqual([
      ["count", "400 jobs", "450 jobs"],
    ]);
    const plan = cut("Kim will cut 400 jobs", "scheduled");
    const outcome = cut("Kim cut 450 jobs at once");
    const timeline = merge(
      { id: "a", published: "2023-04-13", events: [opened, { ...plan, date: null }] },
      { id: "b", published: "2023-09-14", events: [opened, outcome] },
    );
    expect(timeline.conflicts).toEqual([]);
  });

  it("takes a sum of money for no count of things", () => {
    const worth = (sum: string): EventSpec => ({
      text: `Kim valued the coin of Tarn at ${sum} pounds`,
      lemma: "value",
      who: ["kim-jong-un"],
      date: "2023-09-13",
    });
    const found = conflicts([worth("150,000")], [worth("200,000")]);
    expect(found.filter(([about]) => about === "count")).toEqual([]);
  });

  it("sets two tolls of one day's news against each other, though they share no verb", () => {
    const killed: EventSpec = { text: "Nine people were killed", lemma: "kill", date: "2023-09-13" };
    const died: EventSpec = { text: "Eleven people died in the sinking", lemma: "die", date: "2023-09-13" };
    const sank: EventSpec = { text: "A ferry sank off Tarn on Wednesday", lemma: "sink", date: "2023-09-13" };
    expect(conflicts([sank, killed], [sank, died])).toEqual([["count", "Nine people", "Eleven people"]]);
    const hurt: EventSpec = { ...died, text: "Eleven people were injured in the sinking", lemma: "injure" };
    expect(conflicts([sank, killed], [sank, hurt])).toEqual([]);
  });

  it("knows from the meeting told before whose talks lasted", () => {
    const met: EventSpec = {
      ...TALKS,
      text: "The two leaders met at the launch site",
      lemma: "meet",
      attributes: [],
    };
    const lasted = (length: string): EventSpec => ({
      ...TALKS,
      text: `The talks lasted ${length}`,
      lemma: "talk",
      who: [],
      basis: "context",
      attributes: [duration(length)],
    });
    const told = (length: string): EventSpec[] => [met, lasted(length)];
    expect(conflicts(told("four to five hours"), told("about two hours"))).toEqual([
      ["duration", "about two hours", "four to five hours"],
    ]);
    expect(conflicts(told("four to five hours"), told("nearly five hours"))).toEqual([]);
  });

  it.each([
    [
      "After four to five hours of talks Kim and Putin left",
      "After about two hours of talks Kim and Putin left",
      1,
    ],
    [
      "After four to five hours of talks Kim and Putin left",
      "About two hours before the talks Kim and Putin left",
      0,
    ],
  ])("reads %j and %j", (one, other, count) => {
    const talk = (text: string, length: string): EventSpec => ({
      ...TALKS,
      text,
      lemma: "talks",
      attributes: [duration(length)],
    });
    expect(conflicts([talk(one, "four to five hours")], [talk(other, "about two hours")])).toHaveLength(
      count,
    );
  });

  it.each([
    [
      "Forty-one people left the lower valley of the river by boat",
      "sixty residents left the lower valley of the river by boat",
      1,
    ],
    [
      "Forty-one people left the lower valley of the river by boat",
      "forty-one residents left the lower valley of the river by boat",
      0,
    ],
    ["One boat left the lower valley of the river", "two boats left the lower valley of the river", 0],
  ])("counts in words %j and %j", (one, other, count) => {
    const left = (text: string): EventSpec => ({
      text,
      lemma: "leave",
      who: ["kim-jong-un"],
      date: "2019-04-24",
    });
    expect(conflicts([left(one)], [left(other)])).toHaveLength(count);
  });

  it("sets two counts of one thing against each other", () => {
    const train = (text: string): EventSpec => ({
      text: `Kim's train of ${text} crossed the river at noon`,
      lemma: "cross",
      who: ["kim-jong-un"],
      date: "2019-04-24",
      attributes: [{ type: "count", value: "1", text }],
    });
    expect(conflicts([train("12 carriages")], [train("15 cars")])).toEqual([
      ["count", "12 carriages", "15 cars"],
    ]);
    expect(conflicts([train("12 carriages")], [train("12 cars")])).toEqual([]);
    expect(conflicts([train("12 carriages")], [train("15 guards")])).toEqual([]);
    const empty = { ...train("15 carriages"), text: "Kim's train" };
    expect(conflicts([train("12 carriages")], [empty])).toEqual([]);
    expect(conflicts([train("12 carriages")], [{ ...train("15 cars"), status: "possible" }])).toEqual([]);
    expect(conflicts([train("12 carriages")], [train("30 cars")])).toEqual([]);
    const told = [train("12 carriages"), train("15 cars")].map((event, i) =>
      article(`article-${i}`, [event]),
    );
    expect(mergeUnder({ words: [] }, ...told).conflicts).toHaveLength(1);
  });

  it("sets a charge and its denial against each other", () => {
    const charge: EventSpec = {
      text: "a newspaper alleged that Kim had bought a piano",
      lemma: "buy",
      who: ["kim-jong-un"],
      status: "alleged",
      date: "2019-04-25",
    };
    const denial: EventSpec = {
      text: "he denied that Kim had bought a piano",
      lemma: "buy",
      who: ["kim-jong-un"],
      status: "denied",
      date: "2019-04-25",
    };
    expect(conflicts([charge], [denial])).toEqual([["claim", "alleged", "denied"]]);
    expect(conflicts([charge], [{ ...denial, text: "Kim had not bought a piano by then" }])).toEqual([]);
    expect(
      conflicts([charge], [{ ...denial, text: "he denied that Kim had sold a yacht", lemma: "sell" }]),
    ).toEqual([]);
  });

  it("reads such claims back to the charge before", () => {
    const charge: EventSpec = {
      text: "Washington has accused Pyongyang of sending arms",
      lemma: "accuse",
      kind: "ACCUSE",
    };
    const denial: EventSpec = {
      text: "Both governments have denied such claims",
      lemma: "deny",
      kind: "REJECT",
    };
    expect(conflicts([charge, denial])).toEqual([["claim", "alleged", "denied"]]);
    expect(conflicts([charge, { ...denial, text: "Both governments have denied visas" }])).toEqual([]);
  });

  it("says who accuses and who denies, and nobody where the article says it itself", () => {
    const charge: EventSpec = {
      ...{ text: "Washington has accused Pyongyang of sending arms", lemma: "accuse", kind: "ACCUSE" },
      who: ["united-states"],
    };
    const denial: EventSpec = {
      ...{ text: "North Korea has denied such claims", lemma: "deny", kind: "REJECT" },
      who: ["north-korea"],
    };
    const voices = (...events: EventSpec[]) =>
      merge(article("a", events)).conflicts.map(({ sides }) => sides.map(({ by }) => by.map(({ id }) => id)));
    expect(voices(charge, denial)).toEqual([[["united-states"], ["north-korea"]]]);
    const told = [TALKS, SHORT];
    const sides = merge(...told.map((event, i) => article(`article-${i}`, [event]))).conflicts[0]?.sides;
    expect(sides?.map(({ by }) => by)).toEqual([[], []]);
  });

  it("knows places that lie in each other from places that do not", () => {
    const met = (place: string): EventSpec => ({
      ...TALKS,
      attributes: [],
      text: "Kim and Putin met for talks",
      lemma: "meet",
      place,
    });
    expect(conflicts([met("vladivostok")], [met("russky-island")])).toEqual([]);
    expect(conflicts([met("vladivostok")], [met("pyongyang")])).toEqual([
      ["place", "pyongyang", "vladivostok"],
    ]);
  });

  it.each(["alone", "one-on-one", "behind closed doors"])(
    "sets no talk %s against the whole meeting, though both stand in one entry, but another such talk",
    (how) => {
      const apart = (length: string): EventSpec => ({
        ...TALKS,
        text: `Kim and Putin took ${length} for talks ${how}`,
        attributes: [duration(length)],
      });
      expect(conflicts([TALKS], [apart("about two hours")])).toEqual([]);
      expect(conflicts([apart("about two hours")], [apart("half an hour")])).toEqual([
        ["duration", "half an hour", "about two hours"],
      ]);
    },
  );

  it("takes what was discussed for no place of the meeting", () => {
    const met: EventSpec = {
      ...TALKS,
      attributes: [],
      text: "Kim and Putin met",
      lemma: "meet",
      place: "vladivostok",
    };
    const spoke = { ...met, text: "Kim and Putin discussed the bridge at Pyongyang", lemma: "discuss" };
    expect(conflicts([met], [{ ...spoke, place: "pyongyang" }])).toEqual([]);
    expect(conflicts([{ ...spoke, place: "vladivostok" }], [{ ...spoke, place: "pyongyang" }])).not.toEqual(
      [],
    );
  });

  it("notes a conflict with its entries", () => {
    const { entries, conflicts } = merge(article("a", [TALKS]), article("b", [SHORT]));
    expect(entries.flatMap((entry) => entry.conflicts)).toEqual(
      conflicts.flatMap(({ id, entries }) => entries.map(() => id)),
    );
    expect(conflicts).toHaveLength(1);
  });
});

/** What each conflict of one article's events and of another's is about, and its sides. */
function conflicts(...articles: EventSpec[][]): string[][] {
  const timeline = merge(...articles.map((events, i) => article(`article-${i}`, events)));
  return timeline.conflicts.map(({ about, sides }) => [about, ...sides.map(({ value }) => value)]);
}

function article(id: string, events: EventSpec[]): ArticleSpec {
  return { id, published: "2023-09-14", events };
}

function duration(text: string): { type: "duration"; value: string; text: string } {
  return { type: "duration", value: "PT2H", text };
}
