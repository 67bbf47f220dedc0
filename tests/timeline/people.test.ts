import { describe, expect, it } from "vitest";
import { viewTimeline } from "../../src/timeline/view-timeline.ts";
import { type ArticleSpec, merge, STORY } from "../support/records.ts";

const ARTICLE: ArticleSpec = {
  id: "a",
  published: "2019-04-26",
  events: [
    { text: "Kim arrived by train", lemma: "arrive", who: ["kim-jong-un"], date: "2019-04-24" },
    { text: "North Korea thanked Kim", lemma: "thank", who: ["north-korea", "kim-jong-un"] },
  ],
  quotes: [
    { text: "The train was on time", speaker: "dmitry-peskov", said: "2019-04-24" },
    { text: "Nobody waited for long", speaker: "dmitry-peskov", said: "2019-04-25" },
    { text: "Somebody coughed", speaker: null },
  ],
};

describe("the people of a timeline", () => {
  const timeline = merge(ARTICLE);

  it("are those who speak or take part, who speaks most first", () => {
    expect(timeline.people.map(({ id, kind, country, roles }) => [id, kind, country, roles])).toEqual([
      ["dmitry-peskov", "person", "russia", ["speaker"]],
      ["kim-jong-un", "person", "north-korea", ["actor"]],
      ["north-korea", "country", "north-korea", ["actor"]],
    ]);
  });

  it("lead to what they said and took part in, each once", () => {
    const [speaker, guest] = timeline.people;
    const said = timeline.quotes.filter(({ speaker }) => speaker.id === "dmitry-peskov");
    expect(speaker).toMatchObject({ quotes: said.map(({ id }) => id), entries: [] });
    expect(guest).toMatchObject({ quotes: [], entries: timeline.entries.map(({ id }) => id) });
  });

  it("are counted with the rest", () => {
    expect(timeline.counts).toEqual({
      ...{ articles: 1, occasions: 0, entries: 2, quotes: 3, conflicts: 0, unread: 0, people: 3 },
    });
  });

  it("of a view are only those whom it shows", () => {
    const view = {
      scope: "all",
      since: "2019-04-25",
      until: null,
      speaker: null,
      minConfidence: null,
      about: null,
      level: null,
    } as const;
    const shown = viewTimeline(timeline, view, STORY);
    expect(shown.people.map(({ id, quotes }) => [id, quotes.length])).toEqual([["dmitry-peskov", 1]]);
    expect(shown.counts).toMatchObject({ articles: 1, entries: 0, quotes: 1, people: 1 });
  });
});
