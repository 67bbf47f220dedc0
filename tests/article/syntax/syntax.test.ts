import { describe, expect, it } from "vitest";
import { phraseStart } from "../../../src/article/syntax/noun-phrase.ts";
import { clauseAt, subjectOf, verbGroupAt } from "../../../src/article/syntax/syntax.ts";
import type { Document } from "../../../src/model/document.ts";
import { documentOf } from "../../support/segment.ts";

function at({ tokens }: Document, word: string): number {
  const found = tokens.findIndex((token) => token.text === word);
  return found >= 0 ? found : expect.fail(`no "${word}"`);
}

function words({ tokens }: Document, range: { first: number; last: number } | null): string | null {
  if (range === null) return null;
  const inside = tokens.slice(range.first, range.last);
  return inside.map((token) => token.text).join(" ");
}

describe("the subject of a verb", () => {
  it.each([
    ["The head of the ministry later said it was late.", "said", "The head of the ministry"],
    ["“It is late,” said Maria Okafor.", "said", "Maria Okafor"],
    ["It was late.", "late", "It"],
    ["To leave is hard.", "leave", null],
  ])("%s", (text, verb, expected) => {
    const document = documentOf(text);
    expect(words(document, subjectOf(document, at(document, verb)))).toBe(expected);
  });
});

it("gives the verb group that a token is part of, and none for other words", () => {
  const document = documentOf("The envoys will not have been met by Kim.");
  const group = verbGroupAt(document, at(document, "have"));
  expect(group).toMatchObject({ modal: "will", negated: true, passive: true, perfect: true, lemma: "meet" });
  expect(verbGroupAt(document, at(document, "envoys"))).toBeNull();
});

it("gives no clause in a dateline", () => {
  const document = documentOf("SEOUL, June 14 (Wire) - The leaders met.");
  expect(clauseAt(document, at(document, "SEOUL"))).toBeNull();
  expect(clauseAt(document, at(document, "leaders"))?.verb?.lemma).toBe("meet");
});

describe("where a noun phrase begins", () => {
  it.each([
    ["Kim saw the two leaders' first talks.", "talks", "the"],
    ["Kim inspected a fighter.", "fighter", "a"],
    ["They praised all the talks.", "talks", "all"],
  ])("%s", (text, head, expected) => {
    const document = documentOf(text);
    expect(document.tokens[phraseStart(document.tokens, at(document, head), 0)]?.text).toBe(expected);
  });
});
