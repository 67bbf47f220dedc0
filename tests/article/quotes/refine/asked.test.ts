import { expect, test } from "vitest";
import { quotesOf } from "../../../support/quotes.ts";

/** Whom the quotations of a text that hold these words are given to. */
const speakersOf = (text: string, words: string) =>
  quotesOf(text)
    .filter((quote) => quote.text.includes(words))
    .map(({ speaker }) => speaker?.name ?? speaker?.mention?.text ?? null);

test.each([
  ['Oleg Brandt, asked whether he would go to court, said: "Watch this space."', "whether he would", [null]],
  ["Oleg Brandt, asked about the ban, shrugged.", "ban", []],
])("gives no question to whom it is put: %s", (text, words, expected) =>
  expect(speakersOf(text, words)).toEqual(expected),
);

test.each([
  ["Oleg Brandt asked whether he could stay.", "whether he could stay", ["Oleg Brandt"]],
  ["The unions asked whether the plan was legal.", "plan was legal", ["unions"]],
])("leaves it to whoever asks: %s", (text, words, expected) =>
  expect(speakersOf(text, words)).toEqual(expected),
);
