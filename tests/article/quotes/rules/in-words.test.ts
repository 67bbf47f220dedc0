import { test } from "vitest";
import { check } from "../../../support/quotes.ts";

test.each([
  [
    "The jet is, in the words of the harbour director, Rosa Belmonte, “a very large pigeon house”.",
    ["direct | Rosa Belmonte | a very large pigeon house"],
  ],
  ["It was, in Ann Berg's words, “a bad day for paint”.", ["direct | Ann Berg | a bad day for paint"]],
  ["The minister's verdict: “Too late.” It rained.", ["direct | minister | Too late."]],
  ["Ann Berg's: “Too little.” It rained.", ["direct | Ann Berg | Too little."]],
  ["Ann Berg's first answer was “never”.", ["direct | Ann Berg | never"]],
  [
    "The pilot's last message was short: “Going round again.” It rained.",
    ["direct | pilot | Going round again."],
  ],
])("takes marked words whose owner a word for words names: %s", (text, expected) => check(text, expected));

test.each([["The band's first album was “North”."], ["In other words “Elna” was late."]])(
  "takes no name of a thing: %s",
  (text) => check(text, []),
);
