import { expect, it } from "vitest";
import { readStory } from "../../corpus/tools/read-story.ts";
import { profileOf } from "../../score/corpora/stories.ts";
import { scoreVariants } from "../../score/tasks/variants.ts";
import { ROOT } from "../support/sources.ts";

/** How much of what is right in a story is right in its variants today, in percent: quotations, speakers, dates. It may only grow. */
const LEAST: Readonly<Record<string, readonly [number, number, number]>> = {
  marks: [98, 100, 84],
  dateline: [100, 100, 100],
  wrap: [100, 100, 84],
  furniture: [100, 100, 100],
  split: [100, 100, 98],
  "names-countries": [100, 98, 96],
  "names-months": [100, 100, 96],
  "names-outlets": [100, 98, 96],
  "names-particles": [83, 74, 100],
  years: [100, 100, 100],
  "html-links": [96, 95, 82],
  "html-blockquotes": [99, 98, 82],
  "html-q": [99, 98, 82],
};

it("quotations, speakers and dates come out the same in variants", async () => {
  const story = readStory(`${ROOT}/corpus/stories/bank-run`).story;
  if (story === null) throw new Error("no story");
  const { rows } = await scoreVariants([story], await profileOf("none"));
  const found = rows.map(({ name, cells }) => {
    const shares = Object.values(cells).map((cell) =>
      typeof cell === "object" && "share" in cell ? 100 * cell.share : 0,
    );
    return [name, shares.every((share, i) => share >= (LEAST[name]?.[i] ?? 100))];
  });
  expect(found.filter(([, holds]) => !holds)).toEqual([]);
  expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(LEAST).sort());
}, 600_000);
