import { describe, expect, it } from "vitest";
import type { Entry, Timeline, TimelineQuote } from "../../src/model/timeline.ts";
import { diffTimelines, isSame, type ListDiff } from "../../src/timeline/diff-timelines.ts";
import { day, entry, timeline, timelineArticle, timelineQuote } from "../support/timeline.ts";

const ENTRY = entry({ id: "t_1", title: "Ann met Ben", date: day("2024-06-19") });
const QUOTE = timelineQuote({ id: "s_1", text: "We agree", said: day("2024-06-19") });
const CONFLICT: Timeline["conflicts"][number] = {
  ...{ id: "c_1", entries: ["t_1"], about: "count" },
  sides: [
    { value: "two", accounts: [{ article: "a_1", start: 0, end: 3, text: "two" }], by: [] },
    { value: "three", accounts: [{ article: "a_2", start: 0, end: 5, text: "three" }], by: [] },
  ],
};
const BEFORE = timeline({
  articles: [timelineArticle("a_1", "one.txt")],
  entries: [ENTRY],
  quotes: [QUOTE],
  conflicts: [CONFLICT],
});

/** What is new, gone and changed in each list against the timeline above. */
function changed(set: Partial<Timeline>): Record<string, string[]> {
  const { articles, entries, quotes, conflicts } = diffTimelines(BEFORE, { ...BEFORE, ...set });
  const lists: [string, ListDiff<unknown>][] = Object.entries({ articles, entries, quotes, conflicts });
  return Object.fromEntries(
    lists.flatMap(([list, { added, removed, changed }]) => {
      const fields = changed.flatMap(({ changes }) => changes.map(({ field }) => field));
      const all = [...added.map(() => "+"), ...removed.map(() => "-"), ...fields];
      return all.length === 0 ? [] : [[list, all]];
    }),
  );
}

describe("diffTimelines", () => {
  it("finds nothing between a timeline and itself, in whatever order", () => {
    expect(isSame(diffTimelines(BEFORE, structuredClone(BEFORE)))).toBe(true);
    const two = { ...BEFORE, entries: [entry({ id: "t_0", title: "Ann left", accounts: [] }), ENTRY] };
    expect(isSame(diffTimelines(two, { ...two, entries: two.entries.toReversed() }))).toBe(true);
  });

  it.each<[string, Partial<Entry>, string]>([
    ["date", { date: day("2024-06-20") }, "date"],
    ["missing date", { date: null }, "date"],
    ["status", { status: "scheduled" }, "status"],
    ["wording", { title: "Ann met Ben in Bern" }, "wording"],
    ["sources", { sources: ["one.txt", "two.txt"] }, "sources"],
  ])("tells another %s of an entry", (_what, set, field) => {
    expect(changed({ entries: [{ ...ENTRY, ...set }] })).toEqual({ entries: [field] });
  });

  it.each<[string, Partial<TimelineQuote>, string]>([
    ["speaker", { speaker: { id: "ben", name: "Ben" } }, "speaker"],
    ["wording", { text: "We agree on all" }, "wording"],
    ["date", { said: day("2024-06") }, "date"],
    ["denial", { negated: true }, "denied"],
  ])("tells another %s of a quotation", (_what, set, field) => {
    expect(changed({ quotes: [{ ...QUOTE, ...set }] })).toEqual({ quotes: [field] });
  });

  it("tells what is new, what is gone, and another side of a disagreement", () => {
    const other = entry({ id: "t_2", title: "Cam sang", accounts: [] });
    expect(changed({ entries: [ENTRY, other] })).toEqual({ entries: ["+"] });
    expect(changed({ quotes: [] })).toEqual({ quotes: ["-"] });
    const [first, second] = CONFLICT.sides;
    const sides = [first, second && { ...second, value: "four" }].flatMap((side) => side ?? []);
    expect(changed({ conflicts: [{ ...CONFLICT, sides }] })).toEqual({ conflicts: ["sides"] });
  });

  it("takes an entry under another id for the same by an account that both have", () => {
    expect(changed({ entries: [{ ...ENTRY, id: "t_9" }] })).toEqual({});
    const elsewhere = ENTRY.accounts.map((account) => ({ ...account, event: "e_9", text: "Cam sang" }));
    expect(changed({ entries: [{ ...ENTRY, id: "t_9", accounts: elsewhere }] })).toEqual({
      entries: ["+", "-"],
    });
  });

  it("takes what an article says again after a change for the same", () => {
    const articles = [timelineArticle("a_9", "one.txt")];
    const variants = QUOTE.variants.map((variant) => ({ ...variant, article: "a_9", quote: "q_9" }));
    expect(changed({ articles, quotes: [{ ...QUOTE, id: "s_9", variants }] })).toEqual({
      articles: ["text"],
    });
  });
});
