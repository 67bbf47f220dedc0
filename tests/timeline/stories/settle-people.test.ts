import { expect, test } from "vitest";
import { timelineOf } from "../../../src/run/timeline-of.ts";
import type { GatheredArticle } from "../../../src/timeline/gathered.ts";
import { settlePeople } from "../../../src/timeline/stories/settle-people.ts";
import type { Story } from "../../../src/timeline/stories/story.ts";

const WIRE =
  "Grandmaster Ilmar Kask beat Pieter van Loon at the Tallinn open chess tournament on Friday. “I slept badly,” Kask said.";
const LATER =
  "“I slept well,” Van Loon said after losing to Kask at the Tallinn open chess tournament on Friday, 8 March.";

/** Who stands on the timeline of some articles of one day. */
async function namesIn(...texts: string[]): Promise<string[]> {
  const given = texts.map((text, i) => ({ text, source: `${i}.txt`, published: "2024-03-09" }));
  const { people } = await timelineOf(given, { profile: "none", scope: "all" });
  return people.filter(({ kind }) => kind === "person" || kind === "org").map(({ name }) => name);
}

test("gives whom one article knows by a family name the name of a sister, in any order", async () => {
  expect((await namesIn(WIRE, LATER)).sort()).toEqual(["Ilmar Kask", "Pieter van Loon"]);
  expect(await namesIn(LATER, WIRE)).toEqual(await namesIn(WIRE, LATER));
});

test("leaves a family name that two of the sisters bear, and whom only another story names", async () => {
  const alone =
    "“It was close,” Kask said after beating Van Loon at the Tallinn open chess tournament on Friday, 8 March.";
  const family = `${WIRE} “I watched the chess tournament,” said Marta Kask.`;
  expect(await namesIn(WIRE, alone)).not.toContain("Kask");
  expect(await namesIn(family, alone)).toContain("Kask");
  const other =
    "The mayor of Aldwater, Hugo Kask, closed the bridge on Monday. Engineers had found cracks in two of its pillars. Ferries will carry lorries until autumn. “It leaks,” Hugo Kask said. The council voted for repairs worth nine million euros. Shopkeepers on the left bank fear for their summer trade, and buses take the northern road.";
  expect(await namesIn(other, alone)).toContain("Kask");
});

/** Articles of one story by whom they name, as `settlePeople` leaves them. */
function settled(...people: [id: string, name: string][][]): string[][] {
  const articles = people.map((named) => ({
    people: named.map(([id, name]) => ({ id, name, kind: "person" })),
    events: [],
    quotes: [],
  })) as unknown as GatheredArticle[];
  const stories = articles.map((_, index) => ({
    near: [...articles.keys()].filter((other) => other !== index),
  })) as unknown as Story[];
  return settlePeople(articles, stories).map((article) => article.people.map(({ name }) => name));
}

test("gives the only person whom an article names the name of a sister", () => {
  const full: [string, string][] = [["chiara-bonetti", "Chiara Bonetti"]];
  expect(settled(full, [["bonetti", "Bonetti"]])).toEqual([["Chiara Bonetti"], ["Chiara Bonetti"]]);
  // Somebody else is there whom no sister names: another story.
  expect(
    settled(full, [
      ["bonetti", "Bonetti"],
      ["hugo-kask", "Hugo Kask"],
    ])[1],
  ).toEqual(["Bonetti", "Hugo Kask"]);
});
