import { describe, expect, it } from "vitest";
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
