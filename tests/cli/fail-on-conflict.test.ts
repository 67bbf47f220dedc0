import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SUMMIT_LATER, SUMMIT_WIRE } from "../support/articles.ts";
import { folderWith } from "../support/files.ts";
import { runCli } from "../support/world.ts";

const SHORTER = SUMMIT_LATER.replace("25, 2019.", "25, 2019. The talks lasted 50 minutes.");
const WIRE = SUMMIT_WIRE.replace("for two hours", "at length");
const LONGER = WIRE.replace("on Thursday.", "on Thursday. The talks lasted three hours.");
const LONGEST = WIRE.replace("on Thursday.", "on Thursday. The talks lasted seven hours.");
const LINE = "how long: 50 minutes (news/b, .txt) – three hours (news/a.txt)";

/** A folder of two articles that contradict each other, and the timeline of the first `known` of them. */
async function made(...known: string[]): Promise<string> {
  const cwd = folderWith({ "news/a.txt": LONGER, "news/b, \u001b.txt": SHORTER });
  await runCli(["extract", ...known, "-o", "known.json"], { cwd });
  return cwd;
}

describe("--fail-on-conflict", () => {
  it("names each conflict with its sides and their articles, and steers no terminal", async () => {
    const { code, stderr } = await runCli(["extract", "news", "--fail-on-conflict"], {
      cwd: await made("news"),
    });
    expect({ code, stderr }).toEqual({
      code: 4,
      stderr: `onrecord: sources disagree: ${LINE}\n`,
    });
  });

  it("says nothing where nothing is contradicted", async () => {
    const { code, stderr } = await runCli(["extract", "news/a.txt", "--fail-on-conflict"], {
      cwd: await made("news"),
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("fails against a baseline on what is new in the articles", async () => {
    const argv = ["extract", "news", "--baseline", "known.json"];
    expect(await runCli(argv, { cwd: await made("news") })).toMatchObject({ code: 0, stderr: "" });
    expect(await runCli(argv, { cwd: await made("news/a.txt") })).toMatchObject({
      code: 4,
      stderr: expect.stringContaining("sources disagree: how long"),
    });
    const cwd = await made("news");
    writeFileSync(`${cwd}/news/c.txt`, LONGEST);
    expect(await runCli(argv, { cwd })).toMatchObject({
      code: 4,
      stderr: expect.stringContaining("seven hours (news/c.txt)"),
    });
  });

  it("writes annotations of the new article for GitHub, in which its name ends nothing", async () => {
    const cwd = await made("news/a.txt");
    const { stderr } = await runCli(["extract", "news", "--baseline", "known.json"], {
      cwd,
      env: { GITHUB_ACTIONS: "true" },
    });
    expect(stderr).toMatch(
      /^::warning file=news\/b%2C \.txt,title=Sources disagree::how long: 50 minutes \(/,
    );
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  it("refuses a baseline that is no timeline, and writes nothing", async () => {
    const { code, stdout, stderr } = await runCli(["extract", "news", "--baseline", "news/a.txt"], {
      cwd: await made("news"),
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe("onrecord: news/a.txt: is not JSON; a timeline is what extract and merge print\n");
  });
});
