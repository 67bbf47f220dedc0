import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SUMMIT_LATER, SUMMIT_WIRE } from "../support/articles.ts";
import { folderWith } from "../support/files.ts";
import { runCli } from "../support/world.ts";

/** A folder with two articles, their timeline and their records. */
async function made(): Promise<string> {
  const cwd = folderWith({ "news/a.txt": SUMMIT_WIRE, "news/b.txt": SUMMIT_LATER });
  await runCli(["extract", "news", "--scope", "all", "-o", "t.json"], { cwd });
  await runCli(["extract", "news", "--records", "-o", "r.ndjson"], { cwd });
  return cwd;
}

describe("onrecord verify", () => {
  it.each(["t.json", "r.ndjson"])(
    "finds that all of %s holds, against the articles that it names",
    async (file) => {
      const cwd = await made();
      const { code, stdout, stderr } = await runCli(["verify", file], { cwd });
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toMatch(/ items against 2 articles: all holds\n$/);
      expect((await runCli(["verify", file, "news"], { cwd })).stdout).toBe(stdout);
    },
  );

  it("says of a changed article which words moved and which are gone", async () => {
    const cwd = await made();
    const { quotes } = JSON.parse((await runCli(["export", "json", "t.json"], { cwd })).stdout);
    const said: string = quotes[0].variants[0].text;
    for (const [file, text] of Object.entries({ a: SUMMIT_WIRE, b: SUMMIT_LATER }))
      writeFileSync(`${cwd}/news/${file}.txt`, `Corrected.\n\n${text.replaceAll(said, "No comment")}`);
    const { code, stdout } = await runCli(["verify", "t.json"], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain(`the words are gone: “${said.slice(0, 40)}`);
    expect(stdout).toMatch(/the words have moved: \d+–\d+ → \d+–\d+\n/);
  });

  it("knows a changed article in another folder by its name, where one article alone has it", async () => {
    const cwd = await made();
    mkdirSync(`${cwd}/copy/sub`, { recursive: true });
    writeFileSync(`${cwd}/copy/a.txt`, `Corrected.\n\n${SUMMIT_WIRE}`);
    writeFileSync(`${cwd}/copy/b.txt`, SUMMIT_LATER);
    const told = async () => (await runCli(["verify", "t.json", "copy"], { cwd })).stdout;
    expect(await told()).toContain("the words have moved");
    writeFileSync(`${cwd}/copy/sub/a.txt`, "It rained in Bern, the weather office said in a note.");
    expect(await told()).toContain("the article is not among those given");
  });

  it("names the file, the item and the article in a line, and all as JSON", async () => {
    const cwd = await made();
    rmSync(`${cwd}/news/b.txt`);
    const { code, stdout } = await runCli(["verify", "t.json"], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^t\.json: articles\[\d\] \(a_[0-9a-f]{16}, news\/b\.txt\): the article is not among/m,
    );
    const json = JSON.parse((await runCli(["verify", "t.json", "--format", "json"], { cwd })).stdout);
    expect(json).toMatchObject({ file: "t.json", articles: 1, faults: [{ code: "no-article" }] });
  });

  it("says where a file does not keep to the schema", async () => {
    const cwd = await made();
    const timeline = JSON.parse((await runCli(["export", "json", "t.json"], { cwd })).stdout);
    timeline.quotes[0].confidence = 2;
    writeFileSync(`${cwd}/t.json`, JSON.stringify(timeline));
    const { code, stdout } = await runCli(["verify", "t.json"], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain("t.json: quotes[0].confidence: not as the schema says");
  });

  it.each([
    ["news/a.txt", "is neither a timeline nor records"],
    ["none.json", "no such file"],
  ])("refuses %s", async (file, message) => {
    const { code, stderr } = await runCli(["verify", file], {
      cwd: folderWith({ "news/a.txt": SUMMIT_WIRE }),
    });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it("holds only the words of what other rules made", async () => {
    const cwd = await made();
    const timeline = JSON.parse((await runCli(["export", "json", "t.json"], { cwd })).stdout);
    timeline.made.engine = "en-0";
    timeline.quotes[0].variants[0].text = "Nobody said so";
    writeFileSync(`${cwd}/t.json`, JSON.stringify(timeline));
    const { code, stdout, stderr } = await runCli(["verify", "t.json"], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain("made by other rules");
    expect(stdout.trimEnd().split("\n")).toHaveLength(2);
  });
});
