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

/** Kinds whose names and years follow also within quotations. */
const FOLLOW = /^(?:names|years)/;

/** The letters of each quotation, which no variant touches. */
const quotations = ({ articles }: Story): string[] =>
  articles.flatMap(({ text, notes }) =>
    notes.quotes.map((quote) =>
      findParts(text, quote)
        .map((span) =>
          text
            .slice(span?.start, span?.end)
            .replace(/<[^>]*>/g, " ")
            .replace(/[^\p{L}\p{N}]+/gu, " "),
        )
        .join(" ")
        .replace(/\s+/g, " ")
        .trim(),
    ),
  );

describe("variants of a story", () => {
  it.each(Object.keys(KINDS))("%s: keep their annotation in place", (kind) => {
    let changed = 0;
    for (const story of STORIES)
      for (const seed of [1, 2, 3]) {
        const varied = vary(story, kind, seed);
        expect(varied.articles.flatMap(stringsFound)).toEqual([]);
        if (FOLLOW.test(kind)) expect(quotations(varied)).toHaveLength(quotations(story).length);
        else expect(quotations(varied)).toEqual(quotations(story));
        expect(vary(story, kind, seed)).toEqual(varied);
        changed += varied.articles.filter(({ text }, i) => text !== story.articles[i]?.text).length;
      }
    expect(changed).toBeGreaterThan(STORIES.length);
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
    const edited = editStory(small, { article: () => ({ edits }) }).articles[0];
    expect(edited?.text).toBe("one two, >one\ntwo<.");
    expect(edited?.notes.quotes[0]).toMatchObject({ parts: ["one\ntwo"], nth: 0 });
  });
});

/** What is said of a small article in a variant of some kind. */
function small(text: string, kind: string): Story {
  const [story] = STORIES;
  if (story === undefined) throw new Error("no story");
  const quote = {
    kind: "direct" as const,
    parts: ['"We sail," said no one but Roth. "Now."'],
    nth: 0,
    speaker: ["Ines Roth"],
    mention: "Roth",
    mentionNth: 0,
    addressee: null,
    via: [],
    negated: false,
    utterance: "sail",
    required: true,
  };
  const event = {
    evidence: "The ferry sailed on Monday, 1 March 2021",
    nth: 0,
    date: "2021-03-01",
    known: "stated" as const,
    status: "happened" as const,
    place: null,
    who: ["Ines Roth"],
    event: "sailed",
    required: true,
  };
  const notes = {
    ...{ published: "2021-03-02", inferred: null, outlet: null, agency: null, junk: [] },
    marks: [{ text: '"We sail,"', nth: 0, is: "quotation" as const }],
    quotes: [quote],
    events: [event],
  };
  const none = {
    title: "A ferry",
    profile: null,
    dates: {},
    conflicts: [],
    apart: [],
    lines: [],
    occasions: [],
  };
  return vary({ ...story, articles: [{ file: "01.txt", text, notes }], notes: none }, kind, 1);
}

describe("what follows in a variant", () => {
  const TEXT =
    'Ferry stopped, then sailed\n\n"We sail," said no one but Roth. "Now." The ferry sailed on Monday, 1 March 2021.\n';

  it("gives a person another surname in text and annotation", () => {
    const [article] = small(TEXT, "names-months").articles;
    const [name] = article?.notes.quotes[0]?.speaker ?? [];
    expect(name).toMatch(/^Ines (?:May|March|June|Friday|August|April)$/);
    expect(article?.text).toContain(`but ${name?.replace("Ines ", "")}.`);
    expect(article?.notes.events[0]?.who).toEqual([name]);
    expect(article?.text).not.toContain("Roth");
  });

  it("moves years, and weekdays with them", () => {
    const [article] = small(TEXT, "years").articles;
    const date = article?.notes.events[0]?.date ?? "";
    expect(date).toMatch(/^(?!2021)\d{4}-03-01$/);
    const weekday = new Intl.DateTimeFormat("en", { weekday: "long", timeZone: "UTC" }).format(
      new Date(date),
    );
    expect(article?.notes.events[0]?.evidence).toBe(
      `The ferry sailed on ${weekday}, 1 March ${date.slice(0, 4)}`,
    );
    expect(article?.notes.published).toBe(`${date.slice(0, 4)}-03-02`);
  });

  it("writes a page whose quotation is marked by a tag", () => {
    const [article] = small(TEXT, "html-q").articles;
    expect(article?.file).toBe("01.html");
    expect(article?.text).toContain("<h1>Ferry stopped, then sailed</h1>");
    expect(article?.text).toContain("<p><q>We sail,</q> said");
    expect(article?.notes.marks[0]?.text).toBe("<q>We sail,</q>");
  });
});
