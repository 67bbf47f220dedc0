import { expect, test } from "vitest";
import { KIM_PUTIN } from "../../../support/profiles.ts";
import { quotesOf } from "../../../support/quotes.ts";

const texts = (text: string): string[] => quotesOf(text, KIM_PUTIN).map((quote) => quote.text);

test.each([
  [
    "# Kim vows “full support” for Russia as Putin visits Pyongyang\n\nThe two met.",
    "“full support” for Russia",
  ],
  [
    "According to Yuri Ushakov, an aide to the president, no papers had been planned for the day.",
    "no papers had been planned for the day",
  ],
])("leaves out what is told: %s", (text, expected) => {
  expect(texts(text)[0]).toBe(expected);
});

test.each([
  ["Kim said that the road had been built as his father planned it.", "as his father planned it"],
  ["According to Yuri Ushakov, a treaty of that kind would hold for a century.", "a treaty"],
])("keeps what is said: %s", (text, expected) => {
  expect(texts(text)[0]).toContain(expected);
});
