import { expect, it } from "vitest";
import { readStory } from "../../corpus/tools/read-story.ts";
import { profileOf } from "../../score/corpora/stories.ts";
import { scoreVariants } from "../../score/tasks/variants.ts";
import { ROOT } from "../support/sources.ts";

/** How much of what is right in a story is right in its variants today, in percent: quotations, speakers, dates. It may only grow. */
const LEAST: Readonly<Record<string, readonly [number, number, number]>> = {
  marks: [98, 98, 99],
  dateline: [100, 100, 94],
  wrap: [99, 99, 94],
  furniture: [100, 100, 100],
  split: [99, 98, 98],
  "names-countries": [99, 98, 96],
  "names-months": [99, 98, 96],
  "names-outlets": [99, 96, 96],
  "names-particles": [99, 99, 98],
  years: [100, 100, 100],
  "html-links": [96, 96, 95],
  "html-blockquotes": [99, 99, 96],
  "html-q": [99, 99, 96],
};

it.each(["bank-run", "mine-flood", "port-strike"])(
  "what is right in %s is right in its variants",
  async (name) => {
    const story = readStory(`${ROOT}/corpus/stories/${name}`).story;
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
  },
  600_000,
);
