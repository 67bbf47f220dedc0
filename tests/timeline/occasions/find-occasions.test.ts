import { describe, expect, it } from "vitest";
import { type EventSpec, merge, mergeUnder } from "../../support/records.ts";

const MEETING: EventSpec = {
  text: "Kim and Putin held talks in Vladivostok",
  lemma: "talks",
  who: ["kim-jong-un", "vladimir-putin"],
  kind: "CONSULT",
  date: "2019-04-25",
  place: "vladivostok",
};
const ARRIVAL: EventSpec = {
  text: "Kim arrived in Vladivostok by train",
  lemma: "arrive",
  who: ["kim-jong-un"],
  date: "2019-04-24",
};
const LATER: EventSpec = {
  ...ARRIVAL,
  text: "Kim toured a fish farm at home",
  lemma: "tour",
  date: "2019-04-29",
};
const YEARS_LATER: EventSpec = {
  ...MEETING,
  text: "Kim and Putin met in Pyongyang",
  lemma: "meet",
  date: "2024-06-19",
  place: "pyongyang",
};

describe("findOccasions", () => {
  it("gathers around a meeting what its principals do within a day of it", () => {
    const { occasions, entries } = merge({
      id: "a",
      published: "2019-04-30",
      events: [ARRIVAL, MEETING, LATER],
    });
    expect(occasions).toMatchObject([
      { title: MEETING.text, from: "2019-04-24", to: "2019-04-26", place: { id: "vladivostok" } },
    ]);
    expect(entries.map(({ occasion }) => occasion !== null)).toEqual([true, true, false]);
  });

  it("makes two occasions of meetings years apart", () => {
    const { occasions } = merge({ id: "a", published: "2024-06-20", events: [MEETING, YEARS_LATER] });
    expect(occasions.map(({ from }) => from)).toEqual(["2019-04-25", "2024-06-19"]);
  });

  it("makes one occasion of the meetings of one day, whatever place they name", () => {
    const elsewhere = { ...MEETING, text: "Kim and Putin dined together", lemma: "dine", place: "pyongyang" };
    const { occasions } = merge({ id: "a", published: "2019-04-26", events: [MEETING, elsewhere] });
    expect(occasions.map(({ entries }) => entries.length)).toEqual([2]);
  });

  it("starts none where only one principal meets somebody", () => {
    const other = {
      ...MEETING,
      text: "Kim met the governor in Vladivostok",
      who: ["kim-jong-un", "ann-berg"],
    };
    expect(merge({ id: "a", published: "2019-04-26", events: [other] }).occasions).toEqual([]);
  });

  it("leaves out a meeting of a principal with somebody of another country, the day before", () => {
    const other = { ...MEETING, who: ["vladimir-putin", "xi-jinping"], date: "2019-04-24" };
    const guest = { ...other, text: "Putin met Xi Jinping", lemma: "meet" };
    const host = { ...guest, text: "Kim lunched with the governor", who: ["kim-jong-un", "ann-berg"] };
    const { occasions, entries } = merge({
      id: "a",
      published: "2019-04-26",
      events: [MEETING, guest, host],
    });
    const members = occasions.flatMap((each) => each.entries);
    const inside = entries.filter(({ id }) => members.includes(id)).map(({ title }) => title);
    expect(inside.sort()).toEqual([MEETING.text, host.text]);
  });

  it("starts none from a headline, nor from what is hardly a telling, and is no longer for them", () => {
    const headline = {
      ...MEETING,
      text: "Kim's message to Putin after visit",
      date: "2019-04-27",
      basis: "published" as const,
    };
    const bare = { ...MEETING, text: "a visit of Kim to Putin", date: "2019-04-27", confidence: 0.2 };
    const days = (first: EventSpec, ...events: EventSpec[]) => {
      const heading = first === headline ? headline.text.length : 0;
      const article = { id: "a", published: "2019-04-27", events: [first, ...events], heading };
      return merge(article).occasions.map(({ from, to }) => [from, to]);
    };
    expect(days(headline)).toEqual([]);
    expect(days(bare)).toEqual([]);
    expect(days(headline, MEETING)).toEqual([["2019-04-25", "2019-04-26"]]);
    expect(days(bare, MEETING)).toEqual([["2019-04-25", "2019-04-26"]]);
  });

  it("starts one where a principal meets somebody of the story from another country, on a day of its own", () => {
    const guest: EventSpec = {
      ...MEETING,
      text: "Kim met the Russian envoy, Dmitry Peskov, in Pyongyang",
      lemma: "meet",
      who: ["kim-jong-un", "dmitry-peskov"],
      date: "2019-07-12",
      place: "pyongyang",
    };
    const arrival: EventSpec = {
      text: "Peskov landed in Pyongyang",
      lemma: "land",
      who: ["dmitry-peskov"],
      date: "2019-07-11",
    };
    const compatriot = {
      ...guest,
      text: "Putin met Dmitry Peskov",
      who: ["vladimir-putin", "dmitry-peskov"],
    };
    const labels = (...events: EventSpec[]) =>
      merge({ id: "a", published: "2019-07-14", events }).occasions.map(({ label }) => label);
    expect(labels(guest, arrival)).toEqual([
      "pyongyang · Thu 11 – Fri 12 Jul 2019 · kim-jong-un, dmitry-peskov",
    ]);
    expect(labels(compatriot)).toEqual([]);
    expect(labels({ ...guest, status: "possible" })).toEqual([]);
    expect(labels({ ...guest, date: "2019-04-25" }, MEETING)).toHaveLength(1);
  });

  it("starts from what the profile says makes an occasion", () => {
    const strike: EventSpec = {
      ...MEETING,
      text: "Kim and Putin led a strike",
      lemma: "strike",
      kind: "PROTEST",
    };
    const article = { id: "a", published: "2019-04-26", events: [strike, LATER] };
    const titles = (change: Parameters<typeof mergeUnder>[0]) =>
      mergeUnder(change, article).occasions.map(({ title }) => title);
    expect(titles({})).toEqual([]);
    expect(titles({ occasion: { types: ["PROTEST"] } })).toEqual([strike.text]);
  });
});

describe("days that a story turns on", () => {
  const FLOOD: EventSpec = {
    text: "The dam at Corley failed",
    lemma: "fail",
    who: ["ann-berg"],
    date: "2019-04-25",
  };
  const LEVEE: EventSpec = { ...FLOOD, text: "The levee below the town broke", lemma: "break" };
  const RESCUE: EventSpec = { ...FLOOD, text: "Boats took the families away", lemma: "take" };
  const NEXT: EventSpec = {
    ...FLOOD,
    text: "The ministry opened an inquiry",
    lemma: "open",
    date: "2019-06-03",
  };
  const none = { people: [] };

  it("are occasions where several articles tell much of them, without any meeting", () => {
    const told = (id: string) => ({ id, published: "2019-06-04", events: [FLOOD, LEVEE, RESCUE, NEXT] });
    const { occasions, entries } = mergeUnder(none, told("a"), told("b"), told("c"));
    expect(occasions.map(({ from, to }) => [from, to])).toContainEqual(["2019-04-25", "2019-04-26"]);
    const flood = occasions.find(({ from }) => from === "2019-04-25");
    expect(
      entries.filter(({ date }) => date?.from === "2019-04-25").map(({ occasion }) => occasion),
    ).not.toContain(null);
    expect(flood?.entries.length).toBeGreaterThan(1);
  });

  it("are none where one article alone tells of them", () => {
    const one = { id: "a", published: "2019-06-04", events: [FLOOD, LEVEE, RESCUE] };
    expect(mergeUnder(none, one).occasions).toEqual([]);
  });
});
