import { describe, expect, it } from "vitest";
import type { Entry } from "../../../src/model/timeline.ts";
import { Gathering } from "../../../src/timeline/gathering.ts";
import { setLevels } from "../../../src/timeline/levels/set-levels.ts";
import { makeWords } from "../../../src/timeline/words/words.ts";
import { record, STORY } from "../../support/records.ts";
import { day, entry } from "../../support/timeline.ts";

const TITLE = "Ferry sinks off Bergen";
const TOLD = ["a", "b", "c", "d"].map((id) =>
  record({
    id,
    title: TITLE,
    published: "2024-05-03",
    events: [
      { text: "A ferry sank off Bergen", lemma: "sink", date: "2024-05-02" },
      { text: "Two dogs barked at the harbour", lemma: "bark", date: "2024-05-02" },
      { text: "was towed to the yard at Bergen", lemma: "tow", date: "2024-05-02" },
    ],
  }),
);

/** The level of an entry told by the events of some articles, by their numbers. */
function levelOf(which: 0 | 1 | 2, articles: number, set: Partial<Entry> = {}): number {
  const gathering = new Gathering(STORY);
  for (const each of TOLD) gathering.add(each);
  const accounts = TOLD.slice(0, articles).flatMap(({ id, events }) => {
    const event = events[which];
    if (event === undefined) return [];
    const { start, end, text, date, status, via, repeat, confidence } = event;
    return { article: id, event: event.id, start, end, text, date, status, via, repeat, confidence };
  });
  const told = entry({
    id: "t_1",
    title: accounts[0]?.text ?? "",
    date: day("2024-05-02"),
    accounts,
    ...set,
  });
  const background = { articles: gathering.articles(), profile: STORY, words: makeWords(STORY) };
  setLevels([{ entry: told, sketches: [] }], background);
  return told.level;
}

describe("setLevels", () => {
  it("gives the first level to what every article opens with and has in its title", () => {
    expect(levelOf(0, 4, { confidence: 0.99 })).toBe(1);
  });

  it("gives the second to what one of them tells beside", () => {
    expect(levelOf(1, 1)).toBe(2);
  });

  it("gives the third to what cannot stand alone, unless it is known of whom it is or accounts disagree on it", () => {
    expect(levelOf(2, 4, { confidence: 0.99 })).toBe(3);
    expect(levelOf(2, 4, { confidence: 0.99, subject: { id: null, name: "the ferry" } })).toBeLessThan(3);
    expect(levelOf(2, 4, { confidence: 0.99, conflicts: ["c_1"] })).toBeLessThan(3);
  });

  it("gives the third to what is hardly a telling, unless accounts disagree on it", () => {
    expect(levelOf(1, 1, { confidence: 0.35 })).toBe(3);
    expect(levelOf(1, 1, { confidence: 0.35, conflicts: ["c_1"] })).toBe(2);
  });
});
