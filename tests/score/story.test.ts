import { describe, expect, it } from "vitest";
import { articleNotes, storyNotes } from "../../corpus/tools/format.ts";
import { corpusStory } from "../../score/corpora/corpus-story.ts";
import type { GoldQuote } from "../../score/corpora/gold-story.ts";
import { isAccepted } from "../../score/tasks/same-name.ts";
import { matchQuotes } from "../../score/tasks/story-quotes.ts";

const FIRST = '"We stop the old ferry here today,"';
const SECOND = '"It is far too old for this crossing."';
const TEXT = `${FIRST} said Roth. ${SECOND} Nobody answered.`;
const gold = (content: [number, number][]): GoldQuote => ({
  kind: "direct",
  content,
  speaker: ["Ines Roth"],
  required: true,
});
const variant = (spans: [number, number][]) => ({
  quote: "q1",
  kind: "direct" as const,
  spans,
  speaker: "Roth",
  text: "",
});
const matched = (golds: GoldQuote[], spans: [number, number][][]) => {
  const article = { id: "a", text: TEXT, published: null, junk: [], quotes: golds, events: [] };
  const { pairs, right } = matchQuotes(article, spans.map(variant));
  return [pairs.map((pair) => pair.variant !== null), right.size];
};

describe("quotations of a story", () => {
  const placeOf = (part: string): [number, number] => [TEXT.indexOf(part), TEXT.indexOf(part) + part.length];
  const [first, second] = [placeOf(FIRST), placeOf(SECOND)];

  it("are found where the words are the same", () => {
    expect(matched([gold([first])], [[first]])).toEqual([[true], 1]);
    expect(matched([gold([first])], [[second]])).toEqual([[false], 0]);
  });

  it("are one or two where the cue splits them, as one likes", () => {
    expect(matched([gold([first, second])], [[first], [second]])).toEqual([[true], 2]);
    expect(matched([gold([first]), gold([second])], [[first, second]])).toEqual([[true, true], 1]);
  });

  it("have a speaker whose name is the same or a whole part of it", () => {
    expect(isAccepted(["Inés Roth"], "Captain Ines Roth")).toBe(true);
    expect(isAccepted(["Ines Roth"], "Roth")).toBe(true);
    expect(isAccepted(["Ines Roth"], "Rothman")).toBe(false);
    expect(isAccepted(["Ines Roth"], null)).toBe(false);
    expect(isAccepted([], "Roth")).toBe(false);
  });
});

describe("tellings of a story", () => {
  it("are rightly dated by their day, month or year, and by the season or the days that they last", () => {
    const event = (evidence: string, date: string, more: object = {}) => ({
      evidence,
      date,
      ...more,
      known: "stated",
      status: "happened",
      event: evidence,
    });
    const events = [
      event("They met", "2015-03-26", { to: "2015-04-03" }),
      event("bought it", "2016", { period: "SP" }),
      event("It closed", "2016-05"),
    ];
    const text = "They met from 26 March to 3 April and bought it in the spring of 2016. It closed in May.";
    const notes = articleNotes.parse({ published: null, quotes: [], events });
    const none = { conflicts: [], apart: [], lines: [], occasions: [] };
    const { articles } = corpusStory({
      name: "mill",
      folder: "mill",
      notes: storyNotes.parse({ title: "The mill", ...none }),
      articles: [{ file: "01.txt", text, notes }],
    });
    expect(articles[0]?.events.map(({ dates }) => dates)).toEqual([
      ["2015-03-26", "2015-03-26/2015-04-03"],
      ["2016", "2016-SP"],
      ["2016-05"],
    ]);
  });
});
