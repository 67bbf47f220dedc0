import { expect, test } from "vitest";
import { extractPublished } from "../../src/run/extract-published.ts";
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
];

test.each(REPEATED)("“%s” over and over takes time linear in its length", (words) => {
  time(words, 2_000);
  const [small, large] = [time(words, 6_000), time(words, 24_000)];
  // Four times the length: 16 times the time would be the square. Little work is mostly noise.
  expect(large).toBeLessThan(Math.max(12 * small, 400));
});

/** The least of two runs, in milliseconds of the processor. */
function time(words: string, size: number): number {
  const article = articleOf(words.repeat(size / words.length));
  const runs = [0, 1].map(() => {
    const start = process.cpuUsage();
    extractPublished(article, KIM_PUTIN);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}
