import { describe, expect, it } from "vitest";
import { compareText } from "../../../src/timeline/order.ts";
import { samePerson } from "../../../src/timeline/parties.ts";
import { identityMarks, marksDiffer } from "../../../src/timeline/words/identity-marks.ts";
import { alike, meaningOf, nearness } from "../../../src/timeline/words/meaning.ts";
import { nameWordsOf, tokenizerOf } from "../../../src/timeline/words/tokens.ts";
import { stemOf, weightOf } from "../../../src/timeline/words/word-table.ts";
import { STORY } from "../../support/records.ts";

describe("words", () => {
  it.each([
    ["brought", "bring"],
    ["labourers", "laborers"],
    ["armoured", "armored"],
    ["meetings", "meet"],
  ])("%s and %s have one stem", (a, b) => {
    expect(stemOf(a)).toBe(stemOf(b));
  });

  it.each(["hours", "four", "tour"])("%s keeps its spelling", (word) => {
    expect(stemOf(word)).toContain("our");
  });

  it("weighs rare words more than common ones", () => {
    expect(weightOf(stemOf("said"))).toBeLessThan(weightOf(stemOf("talks")));
    expect(weightOf(stemOf("talks"))).toBeLessThan(weightOf(stemOf("cosmodrome")));
  });

  it("knows words that mean alike", () => {
    const of = (word: string) => meaningOf(stemOf(word));
    expect(alike(of("struggle"), of("fight"))).toBe(true);
    expect(alike(of("struggle"), of("dinner"))).toBe(false);
    expect(nearness(of("meeting"), of("talks"))).toBeGreaterThan(0.6);
    expect(nearness(of("fall"), of("sign"))).toBeLessThan(0.3);
    expect(nearness(of("xyzzy"), of("talk"))).toBe(0);
  });

  it("unites the story's names and leaves light words out", () => {
    const { stems } = tokenizerOf(STORY);
    expect(stems("Pyongyang said the DPRK will never beg")).toEqual([
      "@north-korea",
      "@north-korea",
      "never",
      "beg",
    ]);
  });

  it.each([
    ["said Yuri Ushakov in Moscow", ["yuri", "ushakov", "moscow"]],
    ["Kim said nothing", []],
    ["Leaders Sign Treaty In Capital", []],
  ])("finds the names of %j", (text, names) => {
    expect(nameWordsOf(text)).toEqual(names);
  });

  it.each([
    ["a British climber fell", "an Australian climber fell", true],
    ["the 32-year-old died", "a 36-year-old died", true],
    ["a British climber fell", "a climber fell", false],
    ["told Russian reporters", "told Japanese reporters", false],
  ])("%j and %j are of two: %s", (a, b, differ) => {
    expect(marksDiffer(identityMarks(a, new Set()), identityMarks(b, new Set()))).toBe(differ);
  });
});

describe("samePerson", () => {
  it.each([
    ["gupta", "sanjay-gupta", true],
    ["sergei-lavrov", "sergey-lavrov", true],
    ["kim-jong-un", "kim-yo-jong", false],
    ["sergei-lavrov", "dmitry-lavrov", false],
    ["un", "kim-jong-un", true],
    ["putin", "rasputin", false],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(samePerson(a, b)).toBe(expected);
    expect(samePerson(b, a)).toBe(expected);
  });
});

describe("compareText", () => {
  it("orders as UTF-8 bytes do", () => {
    const texts = ["", "a", "ab", "b", "é", "\uffee", "\u{1f600}"];
    const shuffled = [...texts].reverse().sort(compareText);
    expect(shuffled).toEqual(texts);
    expect([...texts].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))).toEqual(texts);
  });
});
