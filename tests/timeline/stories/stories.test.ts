import { describe, expect, it } from "vitest";
import { extractArticle } from "../../../src/article/extract-article.ts";
import type { Timeline } from "../../../src/model/timeline.ts";
import { mergeRecords } from "../../../src/timeline/merge-records.ts";
import { CASTS, type Cast, say } from "../../support/casts.ts";
import { articleOf } from "../../support/quotes.ts";

// The same articles with the names of three stories: what is one event and what conflicts does not hang on which story it is.

const WIRE = `{a} met {b} in {place} on Thursday. {pair} spoke alone for about two hours.

“The road is open,” {B} told reporters after the talks.`;
const PAPER = `{a} and {b} held talks in {place} on Thursday. {A} and {B} spoke alone for less than half an hour.

“The road is open,” {B} said. {A} will visit a market on Saturday.`;
const LATER = "{a} visited a market in {place} on Saturday. {b} had met {a} in May 2019.";

describe.each(CASTS)("the timeline under $story", (cast) => {
  const { entries, quotes, conflicts, occasions } = timelineOf(cast, WIRE, PAPER, LATER);
  const entry = (words: string) =>
    entries.find(({ accounts }) => accounts.some(({ text }) => text.includes(say(cast, words)))) ??
    expect.fail(`no entry tells ${say(cast, words)}`);

  it("joins what two articles tell of one day, and dates it", () => {
    const meeting = entry("{a} met {b} in {place}");
    expect(meeting).toBe(entry("{a} and {b} held talks"));
    expect(meeting).toMatchObject({ status: "happened", date: { value: dayAfter(cast.day, -1) } });
    expect(meeting.participants.map(({ id }) => id)).toEqual(expect.arrayContaining(cast.ids));
  });

  it("joins a plan with what came of it", () => {
    expect(entry("{A} will visit a market")).toBe(entry("{a} visited a market"));
    expect(entry("{a} visited a market").date?.value).toBe(dayAfter(cast.day, 1));
  });

  it("keeps apart what happened years apart", () => {
    expect(entry("{b} had met {a}")).not.toBe(entry("{a} met {b} in {place}"));
  });

  it("tells a quotation once, with its speaker", () => {
    expect(quotes.map(({ text, speaker }) => [text, speaker.id])).toContainEqual([
      "The road is open",
      cast.ids[1],
    ]);
  });

  it("sets two lengths of one meeting against each other", () => {
    const values = conflicts.map(({ sides }) => sides.map(({ value }) => value));
    expect(values).toContainEqual(["less than half an hour", "about two hours"]);
  });

  it("begins an occasion where the story's two meet", () => {
    const { occasion } = entry("{a} met {b} in {place}");
    expect(occasion).toBe(occasions[0]?.id ?? null);
    expect(occasion === null && cast.story !== "none").toBe(false);
  });
});

/** The merged timeline of articles of which the last is published on a Sunday, the others on the cast's Friday. */
function timelineOf(cast: Cast, ...texts: string[]): Timeline {
  const records = texts.map((text, index) => {
    const value = dayAfter(cast.day, index === texts.length - 1 ? 2 : 0);
    const dates = [{ value, basis: "metadata" as const, span: null, updated: false, alternative: null }];
    const source = `${index}.txt`;
    return extractArticle({ ...articleOf(say(cast, text)), source, dates }, cast.profile);
  });
  return mergeRecords(records, cast.profile);
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
