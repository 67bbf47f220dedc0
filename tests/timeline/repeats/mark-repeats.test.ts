import { describe, expect, it } from "vitest";
import type { Entry } from "../../../src/model/timeline.ts";
import { markRepeats } from "../../../src/timeline/repeats/mark-repeats.ts";
import { makeWords } from "../../../src/timeline/words/words.ts";
import { STORY } from "../../support/records.ts";
import { day, entry } from "../../support/timeline.ts";

const RUDD = { id: "ada-rudd", name: "Ada Rudd", role: "actor" as const };

/** An entry told by an article of its own. */
function told(article: string, title: string, set: Partial<Entry> = {}): Entry {
  const made = entry({ id: `t_${article}_${title}`, title, ...set });
  return { ...made, accounts: made.accounts.map((account) => ({ ...account, article })) };
}

function repeatsOf(...entries: Entry[]): (string | null)[] {
  markRepeats(entries, makeWords(STORY));
  return entries.map(({ repeats }) => entries.find(({ id }) => id === repeats)?.title ?? null);
}

describe("markRepeats", () => {
  const on = { date: day("2016-04-06"), participants: [RUDD] };

  it("names the surer entry that tells the same", () => {
    const sure = told("a", "Ada Rudd closed the harbour at Kilmorran", { ...on, confidence: 0.95 });
    const less = told("b", "Rudd ordered the Kilmorran harbour closed", { ...on, confidence: 0.8 });
    expect(repeatsOf(less, sure)).toEqual([sure.title, null]);
    expect(repeatsOf({ ...sure, confidence: 0.7 }, less)).toEqual([less.title, null]);
  });

  it("keeps apart what is of another day and of other things", () => {
    const one = told("a", "Ada Rudd closed the harbour at Kilmorran", on);
    const other = told("b", "A tanker ran aground off Skellan", { date: day("2016-05-20"), confidence: 0.8 });
    expect(repeatsOf(one, other)).toEqual([null, null]);
    const beside = told("b", "The mayor opened a school", { date: day("2016-04-06"), confidence: 0.8 });
    expect(repeatsOf(one, beside)).toEqual([null, null]);
  });

  it("asks none that is less sure than what may be shown, and lets no repeat be repeated", () => {
    const sure = told("a", "Ada Rudd closed the harbour at Kilmorran", { ...on, confidence: 0.95 });
    const faint = told("b", "Ada Rudd closed the harbour at Kilmorran again", { ...on, confidence: 0.3 });
    expect(repeatsOf(sure, faint)).toEqual([null, null]);
    const [second, third] = ["b", "c"].map((article) =>
      told(article, `Ada Rudd closed the harbour at Kilmorran, ${article}`, { ...on, confidence: 0.8 }),
    );
    if (second === undefined || third === undefined) throw new Error("there are two");
    expect(repeatsOf(sure, second, third)).toEqual([null, sure.title, sure.title]);
  });
});
