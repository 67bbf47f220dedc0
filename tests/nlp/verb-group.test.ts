import { expect, test } from "vitest";
import { isVerb, verbGroup } from "../../src/nlp/verb-group.ts";
import { documentOf } from "../support/segment.ts";

/** What is said of the verb group of `word`: tense, aspect and what else holds. */
function check(text: string, word: string, expected: string): void {
  const document = documentOf(text);
  const group = verbGroup(
    document,
    document.tokens.findIndex((token) => token.text === word),
  );
  const flags = [group.modal, group.negated && "not", group.passive && "passive", group.infinitive && "to"];
  expect([group.tense, group.aspect, ...flags.filter(Boolean)].join(" ")).toBe(expected);
}

test.each<[string, string, string]>([
  ["Kim met Putin.", "met", "past simple"],
  ["Kim will meet Putin.", "meet", "future simple"],
  ["Kim won't meet Putin.", "meet", "future simple not"],
  ["Kim did not meet Putin.", "did", "past simple not"],
  ["Kim has met Putin.", "met", "present perfect"],
  ["Kim is meeting Putin.", "meeting", "present progressive"],
  ["Kim had been meeting Putin.", "meeting", "past perfect-progressive"],
  ["Kim could meet Putin.", "meet", "present simple could"],
  ["Kim was invited by Putin.", "invited", "past simple passive"],
  ["Kim would not have been invited.", "invited", "present perfect would not passive"],
  ["Two men were arrested and charged.", "charged", "past simple passive"],
  ["Kim wants to meet Putin.", "meet", " simple to"],
  ["The talks are good.", "are", "present simple"],
])("%s (%s)", (text, word, expected) => check(text, word, expected));

test("verbs by their tags", () => {
  const { tokens } = documentOf("He can go.");
  expect(tokens.map(isVerb)).toEqual([false, true, true, false]);
  expect(isVerb(undefined)).toBe(false);
});
