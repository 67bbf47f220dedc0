import { expect, test } from "vitest";
import { KIM_PUTIN } from "../../../support/profiles.ts";
import { quotesOf } from "../../../support/quotes.ts";

const told = (text: string): string[] =>
  quotesOf(text, KIM_PUTIN)
    .filter(({ rule }) => rule === "unclosed")
    .map((quote) => `${quote.kind} | ${quote.speaker?.name} | ${quote.text}`);

test.each([
  [
    "“We spoke about ships and harbours, Vladimir Putin told reporters after lunch. “It was a long day,” he said.",
    ["direct | Vladimir Putin | We spoke about ships and harbours"],
  ],
  [
    '"The harbour was full of ships, said Kim Jong Un, who had come by train.',
    ["direct | Kim Jong Un | The harbour was full of ships"],
  ],
  [
    "“The harbour was full of ships, said Kim Jong Un, who had come by train. “It was late.”",
    ["direct | Kim Jong Un | The harbour was full of ships … It was late."],
  ],
])("ends a quotation without a closing mark before its cue: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ["“We spoke about ships and harbours,” Vladimir Putin told reporters after lunch."],
  [
    "“We spoke about ships and harbours.\n\n“The day was long, Kim said nothing, and we left,” Vladimir Putin said.",
  ],
])("leaves whole quotations and those that run on to others: %s", (text) => {
  expect(told(text)).toEqual([]);
});
