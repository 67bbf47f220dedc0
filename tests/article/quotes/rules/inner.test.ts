import { expect, test } from "vitest";
import { KIM_PUTIN } from "../../../support/profiles.ts";
import { checkRule, quotesOf } from "../../../support/quotes.ts";

test.each([
  ["“He said, ‘Let them wait,’” Anna Berg told the court.\n\nCarl Voss heard her.", "Let them wait"],
  ["“She goes, ‘Not on my boat.’ I had to laugh,” said Carl Voss.", "Not on my boat."],
  ["“The clerk asked us all: ‘Who signed this?’ Nobody had,” Anna Berg recalled.", "Who signed this?"],
  ["'\"Close the gate,\" he shouted, and they ran,' said Anna Berg.", "Close the gate"],
])("finds what a quotation quotes: %s", (text, expected) => {
  const found = quotesOf(text).filter(({ rule }) => rule === "inner");
  expect(found.map((quote) => quote.text)).toEqual([expected]);
});

test("leaves the words of “I” and “they” to the quotation around them, and gives those of others to them", () => {
  checkRule("inner", "“I said, ‘Never on a Friday,’ and left,” Anna Berg told the paper.", []);
  checkRule("inner", "“They say, ‘Never on a Friday,’ and leave,” Anna Berg told the paper.", []);
  checkRule("inner", "“Holm told me, ‘Never on a Friday,’ and left,” Anna Berg told the paper.", [
    "direct | Holm | Never on a Friday",
  ]);
});

test("takes no “he” of a quotation for whoever says it", () => {
  checkRule("inner", "Carl Voss met Jan Price. “He said, ‘Never again,’ and left,” Voss told the paper.", [
    "direct | Jan Price | Never again",
  ]);
});

test.each([
  ["“We sang ‘The Long Road’ all night,” said Anna Berg."],
  ["“They call it the ‘war room’ here,” said Anna Berg."],
])("leaves titles and terms: %s", (text) => checkRule("inner", text, []));

const inner = (text: string): string[] =>
  quotesOf(text, KIM_PUTIN)
    .filter(({ rule }) => rule === "inner")
    .map((quote) => `${quote.speaker?.name ?? "-"} | ${quote.text}`);

test.each([
  ["“Holm looked at me and said, ‘Captain, go home,’” Ann Berg recalled.", ["Holm | Captain, go home"]],
  ["'Holm said: \"Never end on a drum.\"' Ann Berg told the crew.", ["Holm | Never end on a drum."]],
  ["“Holm goes, ‘Ask the harbour master.’” Ann Berg laughed at that.", ["Holm | Ask the harbour master."]],
])("finds what is quoted within a quotation: %s", (text, expected) => expect(inner(text)).toEqual(expected));

test.each([
  "“They say ‘never again’ each time,” Ann Berg said.",
  "“I would rather live in what Holm calls ‘hell’ than here,” Ann Berg said.",
  "“My first song was ‘Slow Ink’, and Holm said it was long,” Ann Berg told the crew.",
  "“The light is out,” Ann Berg said.",
])("finds nobody's words within %s", (text) => expect(inner(text)).toEqual([]));

test("goes on behind its cue", () => {
  const text =
    "“Holm rang me at nine. ‘Mum, it is only paint,’ Holm told me, ‘put my tea in the oven.’” Ann Berg was in tears.";
  const found = quotesOf(text).filter(({ rule }) => rule === "inner");
  expect(found.map((quote) => quote.text)).toEqual(["Mum, it is only paint … put my tea in the oven."]);
});
