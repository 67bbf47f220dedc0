import { describe, expect, it } from "vitest";
import { readStory, storyFolders } from "../../corpus/tools/read-story.ts";
import { agreement } from "../../score/agreement.ts";
import { differences } from "../../score/differences.ts";
import { ROOT } from "../support/sources.ts";

const [folder = ""] = storyFolders(`${ROOT}/corpus/stories`);
const { story } = readStory(folder);

/** Agreement of a story with itself, one thing changed in each article. */
function changed(change: (notes: NonNullable<typeof story>["articles"][number]["notes"]) => object) {
  if (story === null) throw new Error("no story");
  const articles = story.articles.map((each) => ({
    ...each,
    notes: { ...each.notes, ...change(each.notes) },
  }));
  return new Map(agreement(story, { ...story, articles }).map(({ name, cells }) => [name, cells.agreement]));
}

describe("agreement of two annotations", () => {
  it("is whole of one with itself", () => {
    expect(new Set([...changed(() => ({})).values()].map((cell) => JSON.stringify(cell)))).toEqual(
      new Set(['{"share":1}']),
    );
  });

  it("falls in the layer that differs", () => {
    const less = changed(({ quotes, events }) => ({
      quotes: quotes.filter(({ required }) => required).slice(1),
      events: events.map((event) => ({ ...event, status: "possible" as const, event: "all-one" })),
    }));
    expect(less.get("marks, F1")).toEqual({ share: 1 });
    expect(less.get("events, F1")).toEqual({ share: 1 });
    for (const layer of ["quotations, F1", "events, status", "events, identity"])
      expect(less.get(layer)).not.toEqual({ share: 1 });
  });
});

describe("differences of two annotations", () => {
  it("are none of one with itself", () => {
    if (story === null) throw new Error("no story");
    expect(differences(story, story)).toEqual([]);
  });

  it("say in what two readers differ, at which words, and what each says", () => {
    if (story === null) throw new Error("no story");
    const articles = story.articles.map((each) => {
      const [first, ...rest] = each.notes.events;
      if (first === undefined) throw new Error("no event");
      return {
        ...each,
        notes: { ...each.notes, events: [{ ...first, status: "possible" as const }, ...rest] },
      };
    });
    const found = differences(story, { ...story, articles });
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ what }) => what))).toEqual(new Set(["event, status"]));
    expect(found[0]).toMatchObject({
      article: story.articles[0]?.file,
      says: { one: story.articles[0]?.notes.events[0]?.status, other: "possible" },
    });
  });
});
