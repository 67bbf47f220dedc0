import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkStory } from "../../corpus/tools/check-story.ts";
import { OwnWords } from "../../corpus/tools/checks/own-words.ts";
import { sizesRight } from "../../corpus/tools/checks/sizes.ts";
import { readSplits, storyFolders } from "../../corpus/tools/read-story.ts";
import { ROOT } from "../support/sources.ts";

const TEXT = `Menu | Sport

Ferry stopped

By Ada Lund

“We stop today,” said Captain Ines Roth on Monday. The ferry stopped on Monday. “It is
old,” she added.
`;

const QUOTE = {
  kind: "direct",
  parts: ["“We stop today,”"],
  speaker: ["Ines Roth"],
  mention: "Captain Ines Roth",
  utterance: "stop",
};
const EVENT = {
  evidence: "The ferry stopped on Monday",
  date: "2021-03-01",
  known: "stated",
  status: "happened",
  event: "stop-day",
};
const NOTES = {
  published: "2021-03-02",
  junk: ["Menu | Sport"],
  marks: [
    { text: "“We stop today,”", is: "quotation" },
    { text: "“It is\nold,”", is: "quotation" },
  ],
  quotes: [QUOTE, { ...QUOTE, parts: ["“It is\nold,”"], mention: "she", utterance: "old" }],
  events: [EVENT],
};
const STORY = {
  title: "A ferry stops",
  conflicts: [],
  apart: [],
  lines: [
    {
      id: "l1",
      title: "The ferry stops",
      date: "2021-03-01",
      status: "happened",
      level: 1,
      events: ["stop-day"],
    },
  ],
  occasions: [],
};

const folder = mkdtempSync(join(tmpdir(), "onrecord-story-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the checker says of a small story with some of its annotation exchanged. */
function problems(notes: object = {}, story: object = {}): string[] {
  writeFileSync(join(folder, "01-paper.txt"), TEXT);
  writeFileSync(join(folder, "01-paper.json"), JSON.stringify({ ...NOTES, ...notes }));
  writeFileSync(join(folder, "story.json"), JSON.stringify({ ...STORY, ...story }));
  return checkStory(folder).problems;
}

describe("the checker of annotated stories", () => {
  it("finds nothing wrong with a right one", () => expect(problems()).toEqual([]));

  it.each<[string, object, object, RegExp]>([
    ["a string that is not there", { junk: ["Weather"] }, {}, /junk not found/],
    [
      "a second occurrence that is not there",
      { events: [{ ...EVENT, nth: 1 }] },
      {},
      /evidence not found \(1\)/,
    ],
    [
      "a part too far on",
      { quotes: [{ ...QUOTE, parts: [...QUOTE.parts, "Menu"] }] },
      {},
      /part 1 not found/,
    ],
    ["a mention that is not there", { quotes: [{ ...QUOTE, mention: "he said" }] }, {}, /mention not found/],
    ["a mark in no stretch", { marks: [NOTES.marks[0]] }, {}, /mark “ in no listed stretch/],
    ["a mark twice", { marks: [...NOTES.marks, NOTES.marks[0]] }, {}, /listed twice/],
    ["a quotation over furniture", { junk: ["today,” said"] }, {}, /page furniture/],
    ["a wrong weekday", { events: [{ ...EVENT, date: "2021-03-02" }] }, {}, /2021-03-02 is no monday/],
    ["no such day", { events: [{ ...EVENT, date: "2021-02-30" }] }, {}, /no day of the calendar/],
    ["an end before its beginning", { events: [{ ...EVENT, to: "2021-02-01" }] }, {}, /`to` is before/],
    ["the same told again", { events: [{ ...EVENT, told: "2021-03-01" }] }, {}, /`told` is the same/],
    ["an unknown key", { events: [{ ...EVENT, when: "then" }] }, {}, /Unrecognized key/],
    ["an unknown kind", { quotes: [{ ...QUOTE, kind: "shouted" }] }, {}, /quotes\.0\.kind/],
    ["no date at all", { published: null }, {}, /neither published nor inferred/],
    ["ids that are not there", {}, { apart: [["stop", "go"]] }, /apart: no such id go/],
    ["a line of nothing", {}, { lines: [{ ...STORY.lines[0], events: [] }] }, /nothing tells of it/],
    ["dates of no event", {}, { dates: { gone: ["2021"] } }, /dates: no event gone/],
    [
      "a marked stretch in furniture",
      { junk: ["Menu | Sport", "“We stop today,”"], quotes: [] },
      {},
      /mark in furniture/,
    ],
    ["marks out of order", { marks: [...NOTES.marks].reverse() }, {}, /mark out of order/],
    [
      "an inner mark that stands in no other",
      { marks: [{ ...NOTES.marks[0], is: "inner" }, NOTES.marks[1]] },
      {},
      /mark is inner, not inside another/,
    ],
    [
      "an indirect quotation with marks",
      { quotes: [{ ...QUOTE, kind: "indirect" }] },
      {},
      /indirect with marks/,
    ],
    ["a mixed one all between marks", { quotes: [{ ...QUOTE, kind: "mixed" }] }, {}, /mixed, and all of it/],
    [
      "a mixed one without a record of its marked part",
      { quotes: [{ ...QUOTE, kind: "mixed", parts: ["“We stop today,” said"] }] },
      {},
      /its marked part has no record/,
    ],
    ["a quotation without a record", { quotes: [] }, {}, /a quotation without a record: "“We stop/],
    [
      "nobody beside a named source",
      { quotes: [{ ...QUOTE, speaker: [] }] },
      {},
      /no speaker beside "Captain/,
    ],
    [
      "an outlet that relays to itself",
      { outlet: "Post", quotes: [{ ...QUOTE, via: ["Post"] }] },
      {},
      /via is the/,
    ],
    ["a mention inside a word", { quotes: [{ ...QUOTE, mention: "err" }] }, {}, /mention not found/],
    [
      "a date of another telling told in full",
      { events: [{ ...EVENT, known: "event" }] },
      {},
      /told in full/,
    ],
    [
      "a year in an undated page",
      { published: null, inferred: "2021-03-02" },
      {},
      /no year in an undated page/,
    ],
    [
      "two days of one event",
      { events: [EVENT, { ...EVENT, evidence: "It is\nold", date: "2021-03-03", known: "narrative" }] },
      {},
      /event stop-day has days 2021-03-01, 2021-03-03/,
    ],
    [
      "an event in two lines",
      {},
      { lines: [STORY.lines[0], { ...STORY.lines[0], id: "l2" }] },
      /event stop-day stands in two lines/,
    ],
    [
      "lines out of order",
      {},
      { lines: [STORY.lines[0], { ...STORY.lines[0], id: "l2", date: "2020", events: ["go"] }] },
      /line l2: out of order/,
    ],
    ["a date that is none of the right ones", {}, { dates: { "stop-day": ["2021-03-03"] } }, /is no date of/],
  ])("finds %s", (_, notes, story, message) => {
    expect(problems(notes, story).join("\n")).toMatch(message);
  });

  it("finds eight words in a row that stand elsewhere", () => {
    problems();
    writeFileSync(join(folder, "other.md"), "Once more: said captain ines roth on monday the ferry.");
    const own = new OwnWords();
    for (const article of checkStory(folder).story?.articles ?? []) own.add("here", article);
    rmSync(join(folder, "story.json"));
    rmSync(join(folder, "01-paper.txt"));
    rmSync(join(folder, "01-paper.json"));
    expect(own.sharedWith(folder).join("\n")).toContain("said captain ines roth on monday the ferry");
  });
});

describe("the corpus", () => {
  const stories = storyFolders(`${ROOT}/corpus/stories`);

  it.each(stories.map((path) => [basename(path), path]))("%s follows the guidelines", (_, path = "") => {
    const { story, problems } = checkStory(path);
    expect([...problems, ...(story === null ? [] : sizesRight(story))]).toEqual([]);
  });

  it("asks of a story's size what the guidelines ask", () => {
    problems();
    const { story } = checkStory(folder);
    expect(story === null ? [] : sizesRight(story)).toEqual([
      "1 articles",
      "01-paper.txt: 27 words",
      "1 lines of level 1",
      "0 pairs apart",
    ]);
  });

  it("shares no eight words in a row with the fixtures", () => {
    const own = new OwnWords();
    for (const path of stories)
      for (const article of checkStory(path).story?.articles ?? []) own.add(basename(path), article);
    expect(own.sharedWith(`${ROOT}/fixtures`)).toEqual([]);
  });

  it("has each story in one split", () => {
    const { train, dev } = readSplits(`${ROOT}/corpus/splits.json`);
    const planned = [...train, ...dev];
    expect(new Set(planned).size).toBe(planned.length);
    expect(stories.map((path) => basename(path)).filter((name) => !planned.includes(name))).toEqual([]);
  });
});
