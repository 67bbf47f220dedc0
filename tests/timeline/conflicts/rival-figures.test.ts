import { expect, it } from "vitest";
import { merge } from "../../support/records.ts";

it.each([
  [
    "On Friday 400 people walked out through the gate",
    "The company says 250",
    ["count", "250", "400 people"],
  ],
  ["Some 600 walkers crossed the moor", "The police made it 120", ["count", "Some 600 walkers", "120"]],
  [
    "The town puts the repair at $11 million",
    "The surveyor thinks $14.8 million",
    ["amount", "$11 million", "$14.8 million"],
  ],
  ["The lease runs for 25 years", "The sellers say 50 years", ["duration", "25 years", "50 years"]],
  [
    "The sale brought $410 million",
    "The buyer's figure is $360 million",
    ["amount", "$360 million", "$410 million"],
  ],
  ["The first hole missed by four metres", "It was nearer eleven", ["count", "four metres", "eleven"]],
])("sets %j and %j against each other", (first, second, conflict) => {
  expect(conflicts(first, second)).toEqual([conflict]);
});

it.each([
  ["On Friday 400 people walked out", "The company says about 400"],
  ["On Friday 400 people walked out", "The company says 250 looms stood still"],
  ["On Friday 400 people walked out", "The company paid 250"],
  ["The oaks fell in the night of 11/08/2022", "The town's count is 19"],
  ["The town puts the repair at $11 million", "The surveyor counted 14 cracks"],
  ["On Friday 400 people walked out", "The mayor said in 1998"],
  ["The plane came down at 20 metres", "The tower made it 3.20 p.m."],
])("lets %j and %j stand", (first, second) => {
  expect(conflicts(first, second)).toEqual([]);
});

function conflicts(...texts: string[]): string[][] {
  const events = texts.map((text) => ({ text, lemma: "tell", date: "2019-04-25" }));
  const { conflicts } = merge({ id: "article-1", published: "2019-04-26", events });
  return conflicts.map(({ about, sides }) => [about, ...sides.map(({ value }) => value)]);
}
