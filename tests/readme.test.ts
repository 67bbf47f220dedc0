import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { ROOT } from "./support/sources.ts";
import { runCli } from "./support/world.ts";

const README = readFileSync(`${ROOT}/README.md`, "utf8");
const TWO = ["vladivostok-2019-wire.txt", "vladivostok-2019-departure.txt"].map(
  (file) => `fixtures/summits/${file}`,
);

it("prints what the first example of README.md shows, each line as it stands there", async () => {
  const { stdout } = await runCli(["extract", "--format", "text", ...TWO], { cwd: ROOT });
  const shown =
    /`onrecord extract --format text` of the two, in part:\n\n```\n([^`]*)```/.exec(README)?.[1] ?? "";
  const lines = shown.trimEnd().split("\n");
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines) expect(stdout.split("\n")).toContain(line);
});

it("prints the quotation whose JSON README.md shows", async () => {
  const { stdout } = await runCli(["extract", ...TWO], { cwd: ROOT });
  const shown = /```json\n([^`]*)```/.exec(README)?.[1] ?? "{}";
  expect(JSON.parse(stdout).quotes).toContainEqual(JSON.parse(shown));
});
