import { expect, test } from "vitest";
import { CAPITALS, casingOf, HEADLINE, SMALL, USUAL } from "../../src/nlp/casing.ts";

test.each<[string, number]>([
  ["The leaders met in Vladivostok on Monday .", USUAL],
  ["Kim Meets Putin at Space Centre in Far East", HEADLINE],
  ["LEADERS MEET IN VLADIVOSTOK AFTER LONG JOURNEY", CAPITALS],
  ["they said nothing about what they would discuss there", SMALL],
  ["Kim left .", USUAL],
  ["Vladimir Putin flew to Pyongyang on June 18 .", USUAL],
  ["1234 5678 9012 ----", USUAL],
])("%s", (text, expected) => {
  const words = text.split(" ").map((word) => ({ text: word, lower: word.toLowerCase() }));
  expect(casingOf(words, 0, words.length)).toBe(expected);
});
