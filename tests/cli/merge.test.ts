import { describe, expect, it } from "vitest";
import { SUMMIT_LATER, SUMMIT_WIRE } from "../support/articles.ts";
import { folderWith } from "../support/files.ts";
import { runCli } from "../support/world.ts";

/** A folder with two articles, a missing one, and the records of all three in one file and in two. */
async function recorded() {
  const cwd = folderWith({ "news/a.txt": SUMMIT_WIRE, "news/b.txt": SUMMIT_LATER });
  const inputs = ["news/none.txt", "news"];
  const { stdout } = await runCli(["extract", "--records", ...inputs], { cwd });
  const lines = stdout.trimEnd().split("\n");
  const timeline = await runCli(["extract", ...inputs], { cwd });
  return { cwd, records: stdout, lines, timeline: timeline.stdout };
}

describe("onrecord merge", () => {
  it("prints byte for byte what extract prints", async () => {
    const { records, timeline } = await recorded();
    const ran = await runCli(["merge", "-"], { stdin: records });
    expect(ran.stdout).toBe(timeline);
    expect(ran).toMatchObject({
      code: 3,
      stderr: "onrecord: merge: some inputs could not be read when these records were made; see unread\n",
    });
    expect(await runCli(["merge"], { stdin: records })).toEqual(ran);
  });

  it("does so for any order and grouping of the records", async () => {
    const { lines, timeline } = await recorded();
    const [x, y, z] = lines;
    const cwd = folderWith({ one: `${z}\n${x}\n`, two: `${y}`, all: `${y}\n${z}\n${x}\n`, none: "" });
    for (const files of [["one", "two"], ["two", "one"], ["all"], ["none", "two", "one"], ["all", "one"]]) {
      const { stdout } = await runCli(["merge", ...files], { cwd });
      // A record given twice is one article; an error given twice is told twice.
      if (!(files.includes("all") && files.includes("one"))) expect(stdout, files.join()).toBe(timeline);
      else expect(JSON.parse(stdout).articles).toEqual(JSON.parse(timeline).articles);
    }
  });

  it("names a wrong line by file and number, goes on, and exits with 3", async () => {
    const { lines } = await recorded();
    const cwd = folderWith({ "day.ndjson": `${lines[1]}\nnonsense\n${lines[2]}\n` });
    const { code, stdout, stderr } = await runCli(["merge", "day.ndjson"], { cwd });
    expect(code).toBe(3);
    expect(stderr).toBe(
      "onrecord: day.ndjson#2: not a JSON line; records are what extract --records writes\n",
    );
    expect(JSON.parse(stdout).articles).toHaveLength(2);
    expect(JSON.parse(stdout).unread).toMatchObject([{ source: "day.ndjson#2", code: "record-not-json" }]);
  });

  it.each([
    ["engine", "other-engine", "made by other rules (other)"],
    ["profile", "other-profile", "made under the profile other"],
    ["profileHash", "other-profile-hash", "made under another state of this profile (other)"],
  ])("refuses records of another %s", async (field, _code, why) => {
    const { lines } = await recorded();
    const record = JSON.parse(lines[1] ?? "");
    const stdin = `${lines[2]}\n${JSON.stringify({ ...record, made: { ...record.made, [field]: "other" } })}\n`;
    const { code, stdout, stderr } = await runCli(["merge"], { stdin });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(why);
  });

  it("says how it is used on a terminal", async () => {
    const { code, stderr } = await runCli(["merge"]);
    expect(code).toBe(2);
    expect(stderr).toContain("give it files of records");
  });

  it("gives a timeline without articles for nothing", async () => {
    const { code, stdout } = await runCli(["merge"], { stdin: "" });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ type: "timeline", articles: [], unread: [] });
  });

  it("takes the same views and formats as extract", async () => {
    const { cwd, records } = await recorded();
    for (const options of [
      ["--format", "ndjson"],
      ["--compact"],
      ["--format", "text"],
      ["--since", "2019-04-26"],
      ["--speaker", "Putin"],
      ["--scope", "all"],
    ]) {
      const merged = await runCli(["merge", ...options], { stdin: records });
      const extracted = await runCli(["extract", "news/none.txt", "news", ...options], { cwd });
      expect(merged.stdout, options.join(" ")).toBe(extracted.stdout);
    }
  });
});
