import { test } from "vitest";
import { check, checkRule } from "../../../support/quotes.ts";

test.each([
  [
    "Its clerk is stated to have replied that she would believe it “when there is a wall round it”.",
    ["mixed | clerk | she would believe it “when there is a wall round it”"],
  ],
  [
    "The port let it be known that the signature was “a matter of days”.",
    ["mixed | port | the signature was “a matter of days”"],
  ],
  [
    "Carl Voss wept. He had let us know that he would vote for it “with a heavy foot”.",
    ["mixed | Carl Voss | he would vote for it “with a heavy foot”"],
  ],
])("takes the clause around marked words: %s", (text, expected) => check(text, expected));

test.each([
  ["The boat that lay there was called “Heron”. It was old."],
  ["Nobody said a word; the sign that hung there read “Pier”."],
  ["It was so late that the “war room” stood empty."],
])("takes no clause that nobody says: %s", (text) => checkRule("said-that", text, []));
