import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { SUMMIT_LATER, SUMMIT_WIRE } from "../support/articles.ts";
import { folderWith } from "../support/files.ts";
import { runCli } from "../support/world.ts";

const NEWS = { "news/a.txt": SUMMIT_WIRE, "news/b.txt": SUMMIT_LATER };

/** What a run prints, which must end well. */
async function printed(argv: string[], setting: Parameters<typeof runCli>[1] = {}): Promise<string> {
  const { code, stdout, stderr } = await runCli(argv, setting);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout;
}

describe("onrecord export", () => {
  it("writes the same of articles, of their records and of their timeline, in either form", async () => {
    const cwd = folderWith(NEWS);
    const table = await printed(["export", "csv", "news"], { cwd });
    expect(parse(table).length).toBeGreaterThan(1);
    const records = await printed(["extract", "--records", "news"], { cwd });
    expect(await printed(["export", "csv", "-"], { stdin: records })).toBe(table);
    for (const format of ["json", "ndjson"]) {
      const timeline = await printed(["extract", "news", "--format", format], { cwd });
      expect(await printed(["export", "csv", "-"], { stdin: timeline })).toBe(table);
      const named = folderWith({ "t.json": timeline });
      expect(await printed(["export", "csv", "t.json"], { cwd: named })).toBe(table);
    }
  });

  it("shows all of a timeline that is given, unless a view is asked for", async () => {
    const cwd = folderWith(NEWS);
    const all = await printed(["extract", "news", "--scope", "all"], { cwd });
    const made = folderWith({ "t.json": all });
    expect(await printed(["export", "json", "t.json"], { cwd: made })).toBe(all);
    const rows = async (...view: string[]) =>
      parse(await printed(["export", "csv", "t.json", ...view], { cwd: made })).length;
    expect(await rows("--speaker", "Nobody", "--quiet")).toBe(1);
    expect(await rows()).toBeGreaterThan(1);
  });

  it("is what extract does whose output is named so", async () => {
    const cwd = folderWith(NEWS);
    await printed(["extract", "news", "-o", "out.csv", "--table", "entries"], { cwd });
    const table = await printed(["export", "csv", "--table", "entries", "news"], { cwd });
    expect(readFileSync(`${cwd}/out.csv`, "utf8")).toBe(table);
    await printed(["extract", "news", "-o", "out.txt", "--format", "tsv", "--table", "entries"], { cwd });
    expect(readFileSync(`${cwd}/out.txt`, "utf8")).toContain("entry\tvalue");
  });

  it("writes files for each article into a folder, and never reads them as articles", async () => {
    const cwd = folderWith(NEWS);
    const { code, stderr } = await runCli(["export", "brat", "news", "-o", "news/brat"], { cwd });
    const told = "onrecord: news/brat: is the output of this run and was not read\n";
    expect({ code, stderr }).toEqual({ code: 0, stderr: told });
    const names = readdirSync(`${cwd}/news/brat`).sort();
    expect(names.filter((name) => /^[ab]\.a_[0-9a-f]{16}\.(?:ann|txt)$/.test(name))).toHaveLength(4);
    expect(names).toContain("annotation.conf");
    await runCli(["export", "brat", "news", "-o", "news/brat"], { cwd });
    expect(readdirSync(`${cwd}/news/brat`).sort()).toEqual(names);
  });

  it.each([
    [["brat", "news"], "writes files for each article; name a folder with -o"],
    [["timeml", "t.json", "-o", "x"], "needs the articles' texts"],
    [["timeml", "news", "-o", "news"], "would be written over an input"],
    [["csv", "t.json", "t.json"], "only one timeline can be read"],
    [["csv", "other.json"], "written by another version of onrecord (onrecord/timeline@9)"],
    [["csv", "wrong.json"], "not a valid timeline: articles.0.id"],
    [["csv", "t.json", "--profile", "none-such"], "no such profile"],
    [["pdf", "t.json"], "value 'pdf' is invalid"],
    [["csv"], "give it a timeline, articles or records"],
  ])("refuses %j", async (argv, message) => {
    const timeline = JSON.parse(await printed(["extract", "--profile", "none", "-"], { stdin: SUMMIT_WIRE }));
    const cwd = folderWith({
      ...NEWS,
      "t.json": JSON.stringify(timeline),
      "other.json": JSON.stringify({ ...timeline, schema: "onrecord/timeline@9" }),
      "wrong.json": JSON.stringify({ ...timeline, articles: [{ ...timeline.articles[0], id: 1 }] }),
    });
    const { code, stdout, stderr } = await runCli(["export", ...argv], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(existsSync(`${cwd}/x`)).toBe(false);
  });

  it("says which records hold no text", async () => {
    const cwd = folderWith({
      "r.ndjson": await printed(["extract", "--records", "-"], { stdin: SUMMIT_WIRE }),
    });
    const { code, stderr } = await runCli(["export", "timeml", "r.ndjson", "-o", "out"], { cwd });
    expect(code).toBe(3);
    expect(stderr).toContain("needs the articles' texts");
  });
});
