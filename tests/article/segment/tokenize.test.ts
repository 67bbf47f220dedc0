import { expect, test } from "vitest";
import { documentOf } from "../../support/segment.ts";

test.each<[string, string]>([
  ["Kim didn't go.", "Kim|did|n't|go|."],
  ["They shouldn‘t, can’t and cannot.", "They|should|n‘t|,|ca|n’t|and|can|not|."],
  ["I'm Kim's; we've, they'll, he'd, you're", "I|'m|Kim|'s|;|we|'ve|,|they|'ll|,|he|'d|,|you|'re"],
  ["the leaders' meeting", "the|leaders|'|meeting"],
  ["the '90s and 'em", "the|'90s|and|'em"],
  ["at 3:30 p.m. on 9/11", "at|3:30|p.m.|on|9/11"],
  ["$5.5 million, €10,000, 12% (US)", "$|5.5|million|,|€|10,000|,|12|%|(|US|)"],
  ["Kim Jong-un's Russian-made, two-day trip", "Kim|Jong-un|'s|Russian-made|,|two-day|trip"],
  ["war--and—peace - no", "war|--|and|—|peace|-|no"],
  ["the U.S. and the U.N.", "the|U.S.|and|the|U.N."],
  ["Mr. Kim, Gen. Lee and J. K. Rowling", "Mr.|Kim|,|Gen.|Lee|and|J.|K.|Rowling"],
  ["on Jan. 27, 2017", "on|Jan.|27|,|2017"],
  ["No. 10 said no.", "No.|10|said|no|."],
  ["so do I.", "so|do|I|."],
  ["left.Then he rose", "left|.|Then|he|rose"],
  ["see www.kcna.kp, or https://x.org/a?b=1.", "see|www.kcna.kp|,|or|https://x.org/a?b=1|."],
  ["AT&T and R&D", "AT&T|and|R&D"],
  ["and/or 1953-55", "and|/|or|1953-55"],
  ["well... what?! no!!!", "well|...|what|?|!|no|!!!"],
  ["``Go,'' he said", '"|Go|,|"|he|said'],
  ['"Go," he said', '"|Go|,|"|he|said'],
  ["the \u{1F600}\u{1F600} face", "the|\u{1F600}\u{1F600}|face"],
  ["Mt. Fuji; at min. 5", "Mt.|Fuji|;|at|min.|5"],
  ["He sat. It was Sun. and hot", "He|sat|.|It|was|Sun.|and|hot"],
  ["a\u00a0b\u200bc", "a|b|c"],
])("%s", (text, expected) => {
  expect(
    documentOf(text)
      .tokens.map((token) => token.text)
      .join("|"),
  ).toBe(expected);
});
