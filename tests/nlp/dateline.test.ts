import { describe, expect, test } from "vitest";
import { datelineLength } from "../../src/nlp/dateline.ts";
import { documentOf } from "../support/segment.ts";

/** The dateline of a text's first sentence, as its tokens. */
function check(text: string, expected: string): void {
  const document = documentOf(text);
  const sentence = document.sentences[0];
  const length = sentence === undefined ? -1 : datelineLength(document, sentence);
  const tokens = document.tokens.slice(0, length).map((token) => token.text);
  expect(tokens.join(" ")).toBe(expected);
}

describe("datelines", () => {
  test.each<[string, string]>([
    ["SEOUL, June 19 (Agency) - The talks began.", "SEOUL , June 19 ( Agency ) -"],
    ["HAVANA (AP) — The talks began.", "HAVANA ( AP ) —"],
    ["NEW YORK -- The talks began.", "NEW YORK --"],
    ["VLADIVOSTOK, Russia, Sept. 13 – The talks began.", "VLADIVOSTOK , Russia , Sept. 13 –"],
    ["ST. PETERSBURG, Sept 5, 2013 (Agency)—The talks began.", "ST. PETERSBURG , Sept 5 , 2013 ( Agency ) —"],
  ])("%s", (text, expected) => check(text, expected));
});

describe("no datelines", () => {
  test.each([
    "The talks began - at last.",
    "US-led talks began.",
    "NATO said on June 19 that the talks - its first - began.",
    "KCNA reported the talks (in Seoul) - and more.",
    "A - b.",
    "",
  ])("%s", (text) => check(text, ""));
});

test("a dateline hangs on the sentence's root, and its words are names", () => {
  const { tokens } = documentOf("SEOUL, June 19 (Agency) - The leaders arrived.");
  const root = tokens.findIndex((token) => token.head === -1);
  expect(tokens[root]?.text).toBe("arrived");
  expect(tokens.filter((token) => token.dep === "parataxis").map((token) => token.head)).toEqual([root]);
  expect(tokens[0]?.tag).toBe("NNP");
});
