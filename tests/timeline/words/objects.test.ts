import { expect, it } from "vitest";
import { makeLexicon } from "../../../src/timeline/words/bag.ts";
import { thingBehind, thingsDiffer } from "../../../src/timeline/words/objects.ts";
import { tokenizerOf } from "../../../src/timeline/words/tokens.ts";
import { STORY } from "../../support/records.ts";

const lexicon = makeLexicon(tokenizerOf(STORY));

it.each([
  ["The mayor inspected two patrol boats in the harbour", "inspected", "boat"],
  ["The mayor inspected a guard of honour", "inspected", "guard"],
  ["The mayor opened Marlow Hall", "opened", null],
  ["The hall was opened by the mayor", "opened", null],
  ["The mayor received a lot of mail", "received", null],
])("%s: %s what", (text, verb, thing) => {
  const found = thingBehind(text, text.indexOf(verb) + verb.length, lexicon);
  expect(found === null ? null : lexicon.stem(found.word)).toBe(thing);
});

it.each([
  ["a guard", "two boats", true],
  ["a medal", "a question", true],
  ["a treaty", "an agreement", false],
  ["the cup", "a trophy", false],
])("%s and %s", (one, other, differ) => {
  const [a, b] = [one, other].map((noun) => thingBehind(` ${noun}`, 0, lexicon));
  expect(a != null && b != null && thingsDiffer(a, b, 0.5)).toBe(differ);
});
