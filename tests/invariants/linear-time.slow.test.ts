import { expect, test } from "vitest";
import { extractPublished } from "../../src/run/extract-published.ts";
import { mergeRecords } from "../../src/timeline/merge-records.ts";
import { KIM_PUTIN } from "../support/profiles.ts";
import { articleOf } from "../support/segment.ts";

/** What took time with the square of its length within one sentence or paragraph. */
const REPEATED = [
  "meet ",
  "said ",
  "said that ",
  "he said ",
  "Putin told Kim ",
  "Updated 3:04 p.m. ",
  "twenty-one hundred ",
  "to ",
  ":",
  "“Yes.” ",
  "“We lost the roof.” The hall was silent. ",
];

test.each(REPEATED)("“%s” over and over takes time linear in its length", (words) => {
  time(words, 2_000);
  const [small, large] = [time(words, 6_000), time(words, 24_000)];
  // Four times the length: 16 times the time would be the square. Little work is mostly noise.
  expect(large).toBeLessThan(Math.max(12 * small, 400));
});

test("a profile of many aliases takes time linear in their number", () => {
  const told = extractPublished(articleOf("Putin met Kim on Monday. Kim N7 Un left."), KIM_PUTIN);
  const timed = (count: number) => {
    const [first, ...others] = KIM_PUTIN.people;
    const aliases = Array.from({ length: count }, (_, i) => `Kim N${i} Un`);
    if (first === undefined) throw new Error("the profile names nobody");
    const profile = {
      ...KIM_PUTIN,
      people: [{ ...first, aliases: [...first.aliases, ...aliases] }, ...others],
    };
    return least(() => {
      extractPublished(articleOf("Putin met Kim on Monday. Kim N7 Un left."), { ...profile });
      mergeRecords([told], { ...profile });
    });
  };
  timed(500);
  const [small, large] = [timed(5_000), timed(20_000)];
  expect(large).toBeLessThan(Math.max(12 * small, 400));
});

/** The least time of two runs over words again and again. */
function time(words: string, size: number): number {
  const article = articleOf(words.repeat(size / words.length));
  return least(() => extractPublished(article, KIM_PUTIN));
}

/** The least of two runs, in milliseconds of the processor. */
function least(work: () => unknown): number {
  const runs = [0, 1].map(() => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}
