import { expect, test } from "vitest";
import { readPage } from "../support/pages.ts";

/** Least time of two runs, in milliseconds of the processor, which other programs disturb less. */
async function time(text: string): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 2; run += 1) {
    const start = process.cpuUsage();
    await readPage(text);
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Texts that make careless patterns and loops slow, by their size. */
const HARD: Record<string, [(size: number) => string, number]> = {
  "one line without a break": [(size) => "x".repeat(size), 1_000_000],
  "one line of words": [(size) => "word ".repeat(size / 5), 1_000_000],
  "blank lines": [(size) => "\n".repeat(size), 100_000],
  "lines of one word": [(size) => "word\n".repeat(size), 5_000],
  "short sentences": [(size) => "It was so.\n".repeat(size), 5_000],
  "capitals and commas": [(size) => "A, B. C ".repeat(size), 20_000],
  "quotation marks": [(size) => "\"“'".repeat(size), 200_000],
  brackets: [(size) => "([{".repeat(size), 100_000],
  "numbers and marks": [(size) => "1/2-3.".repeat(size), 50_000],
  "list headings": [(size) => "Most read\nOne more headline\n".repeat(size), 2_000],
  turns: [(size) => "Q: So?\nA: It is.\n".repeat(size), 2_000],
  "times of posts": [(size) => "18:47\nThey have met and they talk.\nShare\n".repeat(size), 1_500],
  captions: [(size) => "They met in Oslo. Photo: A B/C\n".repeat(size), 2_000],
  datelines: [(size) => "OSLO, March 5 (A) -\n".repeat(size), 2_000],
  "nested tags": [(size) => `<html><body>${"<div>".repeat(size)}They met.${"</div>".repeat(size)}`, 2_500],
  "nested blocks with names": [(size) => `<html><body>${'<div class="share">'.repeat(size)}They met.`, 2_500],
  "open scripts": [(size) => `<html><body>${"<script>".repeat(size)}`, 10_000],
  "open comments": [(size) => `<html><body>${"<!--".repeat(size)}`, 20_000],
  "paragraphs of a page": [(size) => `<html><body>${"<p>They met in Oslo.</p>".repeat(size)}`, 1_500],
};

test.each(Object.entries(HARD))("%s take time linear in their size", async (_, [make, size]) => {
  await time(make(size / 10));
  const [small, large] = [await time(make(size)), await time(make(4 * size))];
  // Four times the size: 16 times the time would be quadratic. Little work is mostly noise.
  expect(large).toBeLessThan(Math.max(10 * small, 400));
});

test("10 MB on one line, 200,000 blank lines and 10,000 nested tags are done in seconds", async () => {
  const start = process.cpuUsage();
  await readPage("word ".repeat(2_000_000));
  await readPage("\n".repeat(200_000));
  await readPage(`<html><body>${"<div>".repeat(10_000)}They met in Oslo.${"</div>".repeat(10_000)}`);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(20_000);
});
