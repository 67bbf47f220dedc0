import { describe, expect, it } from "vitest";
import { mergeRecords } from "../../src/timeline/merge-records.ts";
import { type EventSpec, merge, record, STORY } from "../support/records.ts";

/** Merges one telling whose first participant stands at so many of its first characters. */
function merged(text: string, length: number) {
  const told: EventSpec = { text, lemma: "leave", who: ["kim-jong-un"], date: "2019-04-25" };
  const made = record({ id: "a", published: "2019-04-26", events: [told] });
  const events = made.events.map((event) => ({
    ...event,
    participants: event.participants.map((each) => ({ ...each, end: each.start + length })),
  }));
  return mergeRecords([{ ...made, events }], STORY).entries.map(({ title, subject }) => [title, subject?.id]);
}

describe("whom a title's pronoun means", () => {
  it("is told beside the words, which stay as they are", () => {
    expect(merged("He left the town by train", 2)).toEqual([["He left the town by train", "kim-jong-un"]]);
    expect(merged("they left the town by train", 4)).toEqual([
      ["they left the town by train", "kim-jong-un"],
    ]);
  });

  it("is nobody where the title names its subject, or a pronoun only owns it", () => {
    expect(merged("Kim left the town by train", 3)).toEqual([["Kim left the town by train", undefined]]);
    expect(merged("His aides left the town by train", 9)).toEqual([
      ["His aides left the town by train", undefined],
    ]);
    expect(merged("He's aides left the town by train", 10)).toEqual([
      ["He's aides left the town by train", undefined],
    ]);
  });
});

describe("of two tellings the title is the one", () => {
  const ARREST: EventSpec = {
    text: "",
    lemma: "arrest",
    verb: "arrested",
    who: ["kim-jong-un"],
    date: "2019-04-25",
  };
  it.each([
    ["Police arrested Kim at the harbour", "The next day police arrested Kim"],
    ["Police arrested Kim at the harbour", "Two days later police arrested Kim"],
    ["Police arrested Kim at the harbour", "At 4:10 a.m. they arrested Kim there"],
    ["In May police arrested Kim at the harbour", "In May he was arrested with Kim"],
  ])("%s, not: %s", (good, bad) => {
    const told = [bad, good].map((text, i) => ({
      id: `article-${i}`,
      published: "2019-04-26",
      events: [{ ...ARREST, text }],
    }));
    expect(merge(...told).entries.map(({ title }) => title)).toEqual([good]);
  });
});
