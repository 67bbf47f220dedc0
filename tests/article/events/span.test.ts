import { describe, expect, it } from "vitest";
import { readingsOf } from "../../support/events.ts";

/** The text of the telling whose trigger is a word. */
const spanOf = (text: string, word: string) =>
  readingsOf(text).find(({ trigger }) => trigger.text === word)?.text;

describe("the words that tell", () => {
  it.each([
    [
      "The police took the letter, which it received on Friday.",
      "received",
      "the letter, which it received on Friday",
    ],
    [
      "Terry Moy, 38, whose body was recovered on Friday, was a fitter.",
      "recovered",
      "Terry Moy, 38, whose body was recovered on Friday",
    ],
    [
      "Ann Hale, the chief executive, who gave the news in May, said so.",
      "gave",
      "Ann Hale, the chief executive, who gave the news in May",
    ],
    ["She thanked the nurse who saved him on Monday.", "saved", "the nurse who saved him on Monday"],
  ])("begin with what a relative clause is about: %s", (text, word, expected) => {
    expect(spanOf(text, word)).toBe(expected);
  });

  it.each([
    [
      "After the talks Putin hosted a dinner for Kim.",
      "dinner",
      "After the talks Putin hosted a dinner for Kim",
    ],
    [
      "Before the vote the minister left the hall on Friday.",
      "left",
      "Before the vote the minister left the hall on Friday",
    ],
    ["After he left the town on Friday, Kim slept.", "left", "he left the town on Friday"],
    ["After the old man died in May, the yard was sold.", "died", "the old man died in May"],
  ])(
    "keep a preposition with its phrase before the subject, but no conjunction: %s",
    (text, word, expected) => {
      expect(spanOf(text, word)).toBe(expected);
    },
  );
});
