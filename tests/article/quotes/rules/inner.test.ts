import { expect, test } from "vitest";
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
