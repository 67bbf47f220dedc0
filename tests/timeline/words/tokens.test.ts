import { expect, test } from "vitest";
import { risingOnce } from "../../../src/timeline/words/bag.ts";
import { identityMarks } from "../../../src/timeline/words/identity-marks.ts";
import { nameWordsOf, wordsOf } from "../../../src/timeline/words/tokens.ts";
import { makeWords } from "../../../src/timeline/words/words.ts";
import { compareAround, compareWorths, worthsAround, worthsIn } from "../../../src/timeline/words/worth.ts";
import { KIM_PUTIN } from "../../support/profiles.ts";

test.each([
  ["Mill's labourers", ["mill", "labourers"]],
  ["the mill’s “100,000” bricks — 3.5 tons", ["the", "mill", "100000", "bricks", "3.5", "tons"]],
  ["Zoë’s café, 12,5", ["zoe", "cafe", "125"]],
  ["", []],
])("reads the words of %j whatever its letters", (text, words) => expect(wordsOf(text)).toEqual(words));

test.each([
  ["a harbour master, Rowe, left", ["rowe"]],
  ["a harbour master, Éva Rowe-Hale, left", ["eva", "rowe", "hale"]],
  ["Storms closed the pier", []],
  ["Storms Close The Pier", []],
])("knows the words of %j that stand as names", (text, names) => expect(nameWordsOf(text)).toEqual(names));

test("looks for marks where there can be any", () => {
  const none = new Set<string>();
  expect([...identityMarks("a Danish diver, 36-year-old Rowe", none).keys()]).toEqual(["age", "diver"]);
  expect(identityMarks("the pier was closed", none).size).toBe(0);
});

test.each([3, 100])("puts %i numbers in order, each once", (count) => {
  const numbers = Array.from({ length: count }, (_, i) => (i * 37) % 11);
  expect(risingOnce([...numbers])).toEqual([...new Set(numbers)].sort((a, b) => a - b));
});

test("weighs what stands around a passage like the passages themselves", () => {
  const { lexicon } = makeWords(KIM_PUTIN);
  const words = ["harbour pier", "pier ferry", "ferry lamp"].map(
    (text) => lexicon.bag(text.split(" ")).words,
  );
  const [first, second, third] = worthsIn(words, lexicon);
  const [, around] = worthsAround(worthsIn(words, lexicon), 1);
  if (!first || !second || !third || !around) throw new Error("three passages");
  expect(around.size).toBe(4);
  expect(compareWorths(around, first).within).toBe(1);
  expect(compareWorths(around, third).within).toBe(1);
  expect(compareWorths(first, third)).toEqual({ cosine: 0, within: 0, rarest: 0, sum: 0 });
});

test("measures what stands around two passages as it measures passages", () => {
  const { lexicon } = makeWords(KIM_PUTIN);
  const words = ["harbour pier", "pier ferry", "ferry lamp", "harbour lamp rope"].map(
    (text) => lexicon.bag(text.split(" ")).words,
  );
  const worths = worthsIn(words, lexicon);
  const around = worthsAround(worths, 1);
  const [a, b] = [worths[0], worths[3]];
  const [x, y] = [around[0], around[3]];
  if (!a || !b || !x || !y) throw new Error("four passages");
  const both = compareAround({ worths: a, around: x }, { worths: b, around: y });
  expect(both.across).toBe(compareWorths(a, y).sum + compareWorths(b, x).sum);
  expect(both.around).toBe(compareWorths(x, y).sum);
  expect(both.around).toBeGreaterThan(0);
});
