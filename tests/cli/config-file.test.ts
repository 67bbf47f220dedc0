import { describe, expect, it } from "vitest";
import { SUMMIT_LATER, SUMMIT_WIRE } from "../support/articles.ts";
import { folderWith } from "../support/files.ts";
import { runCli } from "../support/world.ts";

/** A folder with articles, and a configuration above it. */
function folder(config: unknown, more: Record<string, string> = {}): string {
  const text = typeof config === "string" ? config : JSON.stringify(config);
  return folderWith({
    ...{ "onrecord.config.json": text, "desk/news/a.txt": SUMMIT_WIRE, "desk/news/b.txt": SUMMIT_LATER },
    ...more,
  });
}

describe("onrecord.config.json", () => {
  it("is found above the folder, and each of its keys is an option", async () => {
    const cwd = `${folder({ format: "csv", table: "entries", scope: "all", jobs: 1 })}/desk`;
    const set = await runCli(["extract", "news"], { cwd });
    const given = ["--format", "csv", "--table", "entries", "--scope", "all", "--no-config"];
    expect(set.stdout).toMatch(/^entry,value,/);
    expect(set).toEqual(await runCli(["extract", "news", ...given], { cwd }));
  });

  it("yields to the command line, and is passed by under --no-config", async () => {
    const cwd = `${folder({ format: "csv" })}/desk`;
    expect((await runCli(["extract", "news", "--format", "ndjson"], { cwd })).stdout).toMatch(
      /^\{"type":"timeline"/,
    );
    expect((await runCli(["extract", "news", "--no-config"], { cwd })).stdout).toMatch(
      /^\{\n {2}"type": "timeline"/,
    );
  });

  it("sets nothing of a command that has no such option or does not take the value", async () => {
    const cwd = `${folder({ format: "csv", speaker: "Putin" })}/desk`;
    await runCli(["extract", "news", "--format", "json", "--scope", "all", "-o", "t.json"], { cwd });
    expect(await runCli(["diff", "t.json", "t.json"], { cwd })).toMatchObject({
      code: 0,
      stdout: "no difference\n",
    });
    expect((await runCli(["schema", "error"], { cwd })).code).toBe(0);
  });

  it("is no article where articles are", async () => {
    const cwd = folder({ scope: "all" });
    for (const input of [".", "*", "**/*.json"]) {
      const { stderr } = await runCli(["extract", input, "--no-config", "-o", "/dev/null"], { cwd });
      expect(stderr).not.toContain("config.json: ");
    }
  });

  it("names files from its own folder", async () => {
    const table = "file,published\na.txt,2020-01-02\n";
    const cwd = `${folder({ metadata: "dates.csv" }, { "dates.csv": table })}/desk`;
    const { stdout } = await runCli(["extract", "news/a.txt"], { cwd });
    expect(JSON.parse(stdout).articles[0].published).toMatchObject({
      value: "2020-01-02",
      basis: "metadata",
    });
  });

  it("fails on conflicts under a baseline as the option does", async () => {
    const { code, stderr } = await runCli(["extract", "news"], {
      cwd: `${folder({ baseline: "none.json" })}/desk`,
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(/none\.json: no such file/);
  });

  it.each([
    ['{"fromat": "csv"}', "fromat: there is no such option; did you mean format?"],
    ['{"weather": true}', "weather: there is no such option; onrecord COMMAND --help names them"],
    ['{"since": "June"}', "since: It must be a date such as 2024-06-19, 2024-06 or 2024."],
    ['{"scope": "none"}', "scope: Allowed choices are topic, all."],
    ['{"compact": "yes"}', "compact: must be true or false"],
    ['{"speaker": ["Putin"]}', "speaker: must be a string or a number"],
    ['["format"]', "is not a JSON object of options"],
  ])("is refused by the path of what is wrong: %s", async (config, message) => {
    const { code, stdout, stderr } = await runCli(["extract", "news"], { cwd: `${folder(config)}/desk` });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe(
      `onrecord: ../onrecord.config.json: ${message}${message.startsWith("is not") ? "; mend it, or pass it by with --no-config" : ""}\n`,
    );
  });

  it("is refused where it is no JSON", async () => {
    const { code, stderr } = await runCli(["extract", "news"], { cwd: `${folder("{")}/desk` });
    expect(code).toBe(2);
    expect(stderr).toContain("onrecord.config.json: is not a JSON object of options");
  });
});
