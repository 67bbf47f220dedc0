import { expect, it } from "vitest";
import { folderWith } from "./support/files.ts";
import { command } from "./support/process.ts";
import { recipes, recipeTimeline } from "./support/recipes.ts";
import { runCli } from "./support/world.ts";

it("counts in pandas what docs/recipes.md says", async ({ skip }) => {
  const there = await command("python3", ["-c", "import pandas"]);
  if (there.code !== 0) return skip("pandas is not installed here");
  const cwd = folderWith({ "timeline.json": JSON.stringify(recipeTimeline()) });
  const made = await runCli(["export", "csv", "timeline.json", "-o", "quotes.csv"], { cwd });
  expect(made).toEqual({ code: 0, stdout: "", stderr: "" });
  const code = recipes().find(({ title }) => title.startsWith("With pandas"))?.code ?? "";
  const { stdout, stderr } = await command("python3", ["-c", code], { cwd });
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^Ann\s+2024-06\s+1$/m);
});
