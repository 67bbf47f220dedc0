import { describe, expect, it } from "vitest";
import { atOccasion, chosenItems } from "../../src/report/choose.ts";
import { hashOf, NOTHING, type State, stateOf } from "../../src/report/page-state.ts";
import { reportOf } from "../../src/report/report.ts";
import { day, entry, timeline, timelineArticle, timelineQuote } from "../support/timeline.ts";

const REPORT = reportOf({
  timeline: timeline({
    articles: [{ ...timelineArticle("a_1", "day/one.txt"), outlet: null }],
    entries: [
      entry({
        id: "t_1",
        title: "The bridge opened",
        date: day("2024-06-19"),
        kind: "COOPERATE",
        conflicts: ["c_1"],
      }),
      entry({ id: "t_2", title: "A tunnel is planned", status: "scheduled" }),
    ],
    quotes: [timelineQuote({ id: "s_1", text: "We agree", said: day("2024-06-20") })],
    conflicts: [
      {
        ...{ id: "c_1", entries: ["t_1"], about: "count" },
        sides: [
          { value: "two", by: [], accounts: [{ article: "a_1", start: 0, end: 3, text: "two" }] },
          { value: "ten", by: [], accounts: [{ article: "a_1", start: 4, end: 7, text: "ten" }] },
        ],
      },
    ],
  }),
  texts: {},
});

function chosen(set: Partial<State>): string[] {
  return [...chosenItems(REPORT, { ...NOTHING, ...set })].sort();
}

describe("the filters", () => {
  it("let all pass where nothing is chosen", () => {
    expect(chosen({})).toEqual(["c_1", "s_1", "t_1", "t_2"]);
  });

  it("choose by person, outlet, status, kind, days, disagreement and words", () => {
    expect(chosen({ person: "ann" })).toEqual(["s_1"]);
    expect(chosen({ outlet: "one.txt" })).toEqual(["c_1", "s_1", "t_1", "t_2"]);
    expect(chosen({ outlet: "The Courier" })).toEqual([]);
    expect(chosen({ status: "scheduled" })).toEqual(["t_2"]);
    expect(chosen({ kind: "COOPERATE" })).toEqual(["c_1", "t_1"]);
    expect(chosen({ from: "2024-06-20" })).toEqual(["s_1"]);
    expect(chosen({ to: "2024-06-19" })).toEqual(["c_1", "t_1"]);
    expect(chosen({ disputed: "yes" })).toEqual(["c_1", "t_1"]);
    expect(chosen({ text: "BRIDGE opened" })).toEqual(["c_1", "t_1"]);
    expect(chosen({ text: "bridge closed" })).toEqual([]);
  });
});

describe("an occasion", () => {
  it("has its entries, quotations and disagreements", () => {
    const { timeline: told } = REPORT;
    const entries = told.entries.map((each) => ({ ...each, occasion: each.id === "t_1" ? "o_1" : null }));
    const isAt = atOccasion(reportOf({ timeline: { ...told, entries }, texts: {} }), "o_1");
    expect(["t_1", "t_2", "s_1", "c_1"].filter(isAt)).toEqual(["t_1", "c_1"]);
    expect(["t_1", "t_2", "s_1", "c_1"].filter(atOccasion(REPORT, ""))).toHaveLength(4);
  });
});

describe("the address", () => {
  it("holds what is chosen, and gives it back", () => {
    const state = { ...NOTHING, person: "kim-jong-un", text: "a & b=c", view: "speakers" };
    expect(hashOf(state)).toBe("#view=speakers&person=kim-jong-un&text=a+%26+b%3Dc");
    expect(stateOf(hashOf(state))).toEqual(state);
    expect(stateOf("#other=1&text=x")).toEqual({ ...NOTHING, text: "x" });
    expect(hashOf(NOTHING)).toBe("#");
  });
});
