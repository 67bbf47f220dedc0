import { expect, test } from "vitest";
import { KIM_PUTIN } from "../../../support/profiles.ts";
import { quotesOf } from "../../../support/quotes.ts";

const found = (text: string): string[] =>
  quotesOf(text, KIM_PUTIN).map((quote) => `${quote.speaker?.name}: ${quote.text}`);

test.each([
  [
    "According to Yuri Ushakov, no boats had been seen that day.",
    "Yuri Ushakov: no boats had been seen that day",
  ],
  [
    "According to Yuri Ushakov, a keeper of the records, no boats had been seen that day.",
    "Yuri Ushakov: no boats had been seen that day",
  ],
  [
    "According to Yuri Ushakov, who keeps the records, the boats left on Friday.",
    "Yuri Ushakov: the boats left on Friday",
  ],
  [
    "According to Yuri Ushakov, a keeper of the records who moved there in 1990, the boats left on Friday.",
    "Yuri Ushakov: the boats left on Friday",
  ],
  [
    "He gave the account of two sailors, according to whom the boats left on Friday.",
    "two sailors: the boats left on Friday",
  ],
])("takes the clause behind the source, its apposition and its relative clause: %s", (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test("takes a measure for no source", () => {
  expect(quotesOf("According to schedule, the boats left on Friday.").map(({ rule }) => rule)).not.toContain(
    "according-to",
  );
});
