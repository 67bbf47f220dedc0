import { describe, expect, it } from "vitest";
import {
  adjectiveEffect,
  adverbEffect,
  cueWord,
  effectOf,
  endsEventNoun,
  isDenial,
  isPlainSaying,
  isSaying,
  nounIs,
  nounKind,
  toldByAdjective,
  verbIs,
  verbKind,
} from "../../src/english/lexicon.ts";
import type { NounClass, VerbClass } from "../../src/english/word-classes.ts";

describe("the lexicon", () => {
  it.each<[VerbClass, string, string]>([
    ["event", "announce", "say"],
    ["states", "confirm", "hope"],
    ["listener", "tell", "say"],
    ["tells", "warn", "order"],
    ["frame", "deny", "sign"],
    ["state", "own", "meet"],
    ["phase", "begin", "sign"],
    ["light", "hold", "sign"],
    ["perceived", "spot", "sign"],
    ["mutual", "meet", "visit"],
    ["motion", "travel", "sign"],
    ["giving", "award", "meet"],
    ["timetable", "open", "say"],
    ["to-place", "come", "meet"],
    ["to-person", "receive", "meet"],
  ])("knows verbs of the class %s: %s, not %s", (name, one, other) => {
    expect([verbIs(one, name), verbIs(other, name)]).toEqual([true, false]);
  });

  it.each<[NounClass, string, string]>([
    ["title", "governor", "letter"],
    ["person", "sailor", "letter"],
    ["people", "police", "letter"],
    ["man", "uncle", "aunt"],
    ["woman", "aunt", "uncle"],
    ["body", "ministry", "letter"],
    ["press", "newspaper", "ministry"],
    ["writing", "letter", "ministry"],
    ["affair", "campaign", "ministry"],
    ["standing", "trade", "summit"],
    ["meeting", "summit", "parade"],
    ["named", "parade", "visit"],
    ["motion", "journey", "parade"],
  ])("knows nouns of the class %s: %s, not %s", (name, one, other) => {
    expect([nounIs(one, name), nounIs(other, name)]).toEqual([true, false]);
  });

  it("gives verbs and nouns their type", () => {
    expect(verbKind("accuse")).toBe("ACCUSE");
    expect(verbKind("own")).toBeNull();
    expect(nounKind("summit")).toBe("CONSULT");
    expect(nounKind("earthquake")).toBeNull();
    expect(nounKind("letter")).toBeUndefined();
    expect([endsEventNoun("conference"), endsEventNoun("letter")]).toEqual([true, false]);
  });

  it("tells what a word makes of a happening", () => {
    expect(["manage", "plan", "hope", "allege", "refuse", "say", "sign"].map(effectOf)).toEqual([
      "fact",
      "scheduled",
      "possible",
      "alleged",
      "denied",
      "report",
      null,
    ]);
    expect([effectOf("likelihood"), effectOf("eager")]).toEqual(["possible", "possible"]);
    expect([adjectiveEffect("planned"), adjectiveEffect("red")]).toEqual(["scheduled", null]);
    expect([adverbEffect("allegedly"), adverbEffect("quickly")]).toEqual(["alleged", null]);
    expect([toldByAdjective("over"), toldByAdjective("red")]).toEqual(["end", undefined]);
    expect(["deny", "avoid", "say"].map(isDenial)).toEqual([true, false, false]);
  });

  it("knows a cue in every form, regular or not", () => {
    for (const form of ["say", "says", "saying", "said"]) expect(cueWord(form)?.lemma).toBe("say");
    expect(cueWord("tweeted")).toEqual({ lemma: "tweet", act: "writing" });
    expect(cueWord("thought")?.act).toBe("thought");
    expect(cueWord("signed")).toBeUndefined();
  });

  it("parts what is only said from what a saying does", () => {
    expect(["opine", "warn", "announce", "accuse", "begin", "sign"].map(isSaying)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(["opine", "announce", "accuse"].map(isPlainSaying)).toEqual([true, false, false]);
  });
});
