import { expect, test } from "vitest";
import { quotesOf } from "../../../support/quotes.ts";

/** Whose the last quotation of a text is. */
const lastSpeaker = (text: string) => quotesOf(text).at(-1)?.speaker?.name ?? null;

test.each([
  ["Ann Berg's letter came on Monday. “We close in May,” it says.", "Ann Berg"],
  ["Carl Voss read out a letter from Ann Berg: “We close in May.”", "Ann Berg"],
  ["The port has a statement from Ann Berg. The statement says: “We close in May.”", "Ann Berg"],
])("takes what somebody wrote for the author's words: %s", (text, expected) =>
  expect(lastSpeaker(text)).toBe(expected),
);

test("a report speaks for itself", () => {
  expect(lastSpeaker("Una Calder's review appeared on Monday. “Everybody had the number,” it says.")).toBe(
    "Una Calder's review",
  );
});

test("whoever says something himself is no reader", () => {
  expect(lastSpeaker("Carl Voss, who had a letter from Ann Berg, said: “We close in May.”")).toBe(
    "Carl Voss",
  );
});
