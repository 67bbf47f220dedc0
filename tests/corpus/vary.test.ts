import { describe, expect, it } from "vitest";
import { stringsFound } from "../../corpus/tools/checks/strings.ts";
import { findParts } from "../../corpus/tools/places.ts";
import { readStory, type Story, storyFolders } from "../../corpus/tools/read-story.ts";
import { editStory } from "../../corpus/vary/edit-story.ts";
import { KINDS, vary } from "../../corpus/vary/vary.ts";
import { ROOT } from "../support/sources.ts";

const STORIES = storyFolders(`${ROOT}/corpus/stories`)
  .slice(0, 3)
  .flatMap((folder) => readStory(folder).story ?? []);

/** The letters of each quotation, which no variant touches. */
const quotations = ({ articles }: Story): string[] =>
  articles.flatMap(({ text, notes }) =>
    notes.quotes.map((quote) =>
      findParts(text, quote)
        .map((span) => text.slice(span?.start, span?.end).replace(/[^\p{L}\p{N}]+/gu, " "))
        .join(" ")
        .replace(/\s+/g, " ")
        .trim(),
    ),
  );

describe("variants of a story", () => {
  it.each(Object.keys(KINDS))("%s: keep their annotation in place", (kind) => {
    for (const story of STORIES)
      for (const seed of [1, 2, 3]) {
        const varied = vary(story, kind, seed);
        expect(varied.articles.flatMap(stringsFound)).toEqual([]);
        expect(quotations(varied)).toEqual(quotations(story));
        expect(varied.articles.map(({ text }) => text)).not.toEqual(story.articles.map(({ text }) => text));
        expect(vary(story, kind, seed)).toEqual(varied);
      }
  });

  it("move strings with what is put in before, inside and behind them", () => {
    const [story] = STORIES;
    if (story === undefined) throw new Error("no story");
    const quote = { parts: ["one two"], nth: 1, mention: null, mentionNth: 0 };
    const first = story.articles[0];
    if (first === undefined) throw new Error("no article");
    const notes = {
      ...first.notes,
      junk: [],
      marks: [],
      events: [],
      quotes: first.notes.quotes.slice(0, 1).map((each) => ({ ...each, ...quote })),
    };
    const small = { ...story, articles: [{ file: first.file, text: "one two, one two.", notes }] };
    const edits = [
      { start: 9, end: 9, text: ">" },
      { start: 12, end: 13, text: "\n" },
      { start: 16, end: 16, text: "<" },
    ];
    const edited = editStory(small, () => ({ edits })).articles[0];
    expect(edited?.text).toBe("one two, >one\ntwo<.");
    expect(edited?.notes.quotes[0]).toMatchObject({ parts: ["one\ntwo"], nth: 0 });
  });
});
