import { raw } from "jq-wasm";
import { describe, expect, it } from "vitest";
import { type Recipe, recipes, recipeTimeline } from "./support/recipes.ts";

/** What each recipe must print of the timeline made for them. */
const ANSWERS: Record<string, string[]> = {
  "Quotations by speaker and summit": ["Bern · Wed 19 Jun 2024 · Ann, Ben\tAnn\tWe agree"],
  "Date, who, what, source": [
    '"2024-06-19","Ann, Ben","Ann met Ben","one.txt, two.txt"',
    '"undated","","Cam may sing","two.txt"',
  ],
  "Disagreements, and who says which side": ["count: two ≠ three (Tass)"],
  "Which sources are relayed, and how often": ["1\tTass"],
  "Events a month": ["2024-06\t1"],
  "All that one article says": ["We agree", "Ann met Ben"],
  "What stands in one source only": ["Cam may sing\ttwo.txt"],
  "Planned, and then done": ["2024-06-19\tAnn met Ben"],
  "One utterance in several articles": ["Ann", "  We agree", "  We do agree"],
  "What persons (not outlets) of one country said": ["Ann\tWe agree"],
};

describe("docs/recipes.md", () => {
  const asked = recipes().filter(({ code }) => code.startsWith("jq "));

  it("has ten questions for jq", () => {
    expect(asked.map(({ title }) => title)).toEqual(Object.keys(ANSWERS));
  });

  it.each(asked)("answers: $title", async (recipe) => {
    expect(await answer(recipe)).toEqual(ANSWERS[recipe.title]);
  });
});

/** Runs `jq [options] 'filter' timeline.json`, as a shell would. */
async function answer({ code }: Recipe): Promise<string[]> {
  const [, options = "", filter = ""] = /^jq ([^']*)'([^']*)' timeline\.json$/.exec(code) ?? [];
  const printed = await raw(recipeTimeline(), filter, options.trim().split(" "));
  return printed.trimEnd().split("\n");
}
