import { describe, expect, it } from "vitest";
import { timesOf } from "../../support/times.ts";

/** What must NOT be read as a time, by what it is instead. */
const NOT_TIMES: Readonly<Record<string, readonly string[]>> = {
  ages: [
    "The 44-year-old engineer and her 6-year-old son were rescued.",
    "He is 72 years old.",
    "A man aged 30 years was hurt.",
    "A six-month-old calf won first prize.",
  ],
  scores: ["The home side won 3-2.", "They lead 2-1 in the series.", "It ended 101-99 after extra play."],
  prices: [
    "It costs $1999.",
    "Shares closed at $20.23.",
    "The fine was £1984.",
    "He paid €2020 for it.",
    "The bond yields 8.25%.",
  ],
  numbers: [
    "Flight 1990 was late.",
    "Resolution 1718 was adopted.",
    "Call 555-1990 or +1 202-456-1111.",
    "Room 2020 is upstairs.",
    "About 1950 people came.",
    "It weighs 2,000 tons.",
    "The dam holds 1999 points.",
    "Boeing-747 and F-16 and AK-47.",
  ],
  versions: ["Version 1.5.3 is out.", "Use release 2.10.3.", "Windows 1998 shipped."],
  addresses: ["He lives at 16 Harbour Street, 690001 Vladivostok."],
  programmes: [
    "The Daily News printed it.",
    "He hosted Saturday Night Live.",
    "She was Person of the Year.",
    "He spoke on NBC's Today show.",
    "It was a late-night show.",
    "USA Today reported it.",
  ],
  "other words": [
    "He had a summer job.",
    "They may march on the capital.",
    "You may sit.",
    "He came second and she came first.",
    "Prices fall and spring back.",
    "It sat there; the sun shone; they wed.",
    "An august assembly.",
    "He gave a second opinion.",
    "They are at odds over the last point.",
  ],
  names: ["Julian spoke.", "Theresa May spoke.", "Mr. May agreed.", "The March of Dimes paid."],
  "relations of events": [
    "As soon as they could, they left.",
    "Soon after it rained.",
    "He left shortly before the vote.",
  ],
  "parts of a whole": [
    "Three-quarters of the crop failed.",
    "He owns one half of it.",
    "In the first half of the match they scored.",
  ],
};

describe("what is no time", () => {
  for (const [what, texts] of Object.entries(NOT_TIMES)) {
    it.each([...texts])(`${what}: %s`, (text) => {
      expect(timesOf(text).map((time) => time.text)).toEqual([]);
    });
  }
});
