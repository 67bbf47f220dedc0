import { describe, expect, it } from "vitest";
import { type EventSpec, merge } from "../../support/records.ts";

/** For each entry, in order of title, the title of the one that it repeats. */
function repeatsOf(...events: EventSpec[]): [string, string | null][] {
  const articles = events.map((event, at) => ({ id: `a${at}`, published: "2016-04-07", events: [event] }));
  const { entries } = merge(...articles);
  const titleOf = (id: string | null) => entries.find((entry) => entry.id === id)?.title ?? null;
  return entries
    .map(({ title, repeats }): [string, string | null] => [title, titleOf(repeats)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

const SURE = {
  text: "Ada Rudd shut the harbour at Kilmorran",
  lemma: "shut",
  who: ["ada-rudd"],
  date: "2016-04-06",
  place: "vladivostok",
  confidence: 0.95,
};
const LESS = {
  text: "Rudd ordered that the Kilmorran harbour be closed",
  lemma: "order",
  who: ["ada-rudd"],
  date: "2016-04-06",
  place: "vladivostok",
  confidence: 0.8,
};

describe("toldAgain", () => {
  it("names the surer entry that tells the same", () => {
    expect(repeatsOf(SURE, { ...LESS, confidence: 0.76 })).toEqual([
      [SURE.text, null],
      [LESS.text, SURE.text],
    ]);
    expect(repeatsOf({ ...SURE, confidence: 0.76 }, LESS)).toEqual([
      [SURE.text, LESS.text],
      [LESS.text, null],
    ]);
  });

  it("keeps apart what is of another day and of other things", () => {
    const tanker = {
      text: "a tanker ran aground off Skellan",
      lemma: "run",
      date: "2016-05-20",
      confidence: 0.8,
    };
    expect(repeatsOf(SURE, tanker).map(([, repeats]) => repeats)).toEqual([null, null]);
    const school = { text: "the mayor opened a school", lemma: "open", date: "2016-04-06", confidence: 0.8 };
    expect(repeatsOf(SURE, school).map(([, repeats]) => repeats)).toEqual([null, null]);
  });

  it("keeps what is stated to be of two days", () => {
    const next = { ...LESS, date: "2016-04-07" };
    expect(repeatsOf(SURE, next).map(([, repeats]) => repeats)).toEqual([null, null]);
  });

  it("asks none that is less sure than what may be shown", () => {
    expect(repeatsOf(SURE, { ...LESS, confidence: 0.3 }).map(([, repeats]) => repeats)).toEqual([null, null]);
  });
});
