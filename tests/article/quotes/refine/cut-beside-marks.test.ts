import { expect, test } from "vitest";
import { check, quotesOf } from "../../../support/quotes.ts";

test.each([
  ["Ann Berg said “No,” so softly that only the front row heard it.", ["direct | Ann Berg | No"]],
  [
    "Ann Berg said, “Ask the harbour,” and Carl Voss spoke of the ferry.",
    ["direct | Ann Berg | Ask the harbour"],
  ],
  [
    "Ann Berg told him one evening in May: “Leave the lamp alone.”",
    ["direct | Ann Berg | Leave the lamp alone."],
  ],
])("leaves out what is told beside a stretch: %s", (text, expected) => check(text, expected));

test.each([
  [
    "Ann Berg said “the lamp” was out and the harbour shut.",
    ["mixed | Ann Berg | “the lamp” was out and the harbour shut"],
  ],
  ["Ann Berg said the harbour was “shut for good”.", ["mixed | Ann Berg | the harbour was “shut for good”"]],
])("keeps what is said beside it: %s", (text, expected) => check(text, expected));

test.each([
  ["Two years later Carl Voss wrote “Noted” on it and sent it back.", "Noted"],
  ["The painter said “Nobody asked me” and left.", "Nobody asked me"],
  ["Ann Berg pledged “full support” for the new pier.", "“full support” for the new pier"],
])("keeps a sentence between marks from what was done: %s", (text, expected) =>
  expect(quotesOf(text).map((quote) => quote.text)).toEqual([expected]),
);
