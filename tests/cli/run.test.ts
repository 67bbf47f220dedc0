import { describe, expect, it } from "vitest";
import { VERSION } from "../../src/model/made.ts";
import { runCli } from "../support/world.ts";

describe("onrecord", () => {
  it("prints its version", async () => {
    expect(await runCli(["--version"])).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: "" });
  });

  it.each([["--help"], ["extract", "--help"], ["merge", "--help"], ["schema", "--help"]])(
    "helps with examples first: %s %s",
    async (...argv) => {
      const { code, stdout, stderr } = await runCli(argv.filter(Boolean));
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toMatch(/^Examples:\n {2}onrecord /);
      expect(stdout.indexOf("Examples:")).toBeLessThan(stdout.indexOf("Usage:"));
    },
  );

  it("names every option in the help of extract", async () => {
    const { stdout } = await runCli(["extract", "--help"]);
    const named =
      "records with-text metadata published files-from max-bytes jobs profile format compact output scope";
    const views = "since until speaker min-confidence exit-status fail-on-conflict quiet color help";
    for (const option of `${named} ${views}`.split(" ")) expect(stdout).toContain(`--${option}`);
  });

  it.each([["help"], ["help", "show"]])("helps by a command too: %s %s", async (...argv) => {
    process.exitCode = 70;
    const { code, stdout, stderr } = await runCli(argv.filter(Boolean));
    process.exitCode = undefined;
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("Usage: onrecord");
  });

  it("has no help of a command that is none", async () => {
    expect((await runCli(["help", "nope"])).code).toBe(2);
  });

  it("says how it is used when no command is given", async () => {
    const { code, stdout, stderr } = await runCli([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("Usage: onrecord");
  });

  it.each([
    [["extrakt", "x"], "Did you mean extract?"],
    [["extract", "--recods", "x"], "Did you mean --records?"],
    [["merge", "--fromat", "text"], "Did you mean --format?"],
  ])("suggests what was meant: %j", async (argv, suggestion) => {
    const { code, stdout, stderr } = await runCli(argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(suggestion);
  });

  it.each([
    [["extract", "x", "--format", "yaml"], "json, ndjson, text"],
    [["extract", "x", "--jobs", "0"], "whole number from 1"],
    [["extract", "x", "--jobs", "two"], "whole number from 1"],
    [["extract", "x", "--max-bytes", "-5"], "number of bytes"],
    [["extract", "x", "--published", "June"], "a date such as"],
    [["extract", "x", "--published", "2024-06"], "a date such as"],
    [["extract", "x", "--since", "2024-02-30"], "a date such as"],
    [["extract", "x", "--until", "2024-06-19T10:00"], "a date such as"],
    [["merge", "x", "--min-confidence", "1.1"], "from 0 to 1"],
    [["merge", "x", "--scope", "none"], "topic, all"],
    [["merge", "x", "--color", "blue"], "auto, always, never"],
    [["extract", "x", "--output"], "argument missing"],
    [["schema"], "missing required argument"],
    [["schema", "quote"], "no such kind of data"],
    [["extract", "x", "--records", "--format", "text"], "--records always writes NDJSON"],
    [["extract", "x", "--records", "--fail-on-conflict"], "--records always writes NDJSON"],
  ])("refuses what it cannot do, with exit code 2: %j", async (argv, why) => {
    const { code, stdout, stderr } = await runCli(argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(why);
  });

  it.each(["article", "timeline", "profile", "error"])("prints the JSON Schema of %s", async (kind) => {
    const { code, stdout } = await runCli(["schema", kind]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: `onrecord/${kind}@1`,
    });
  });
});
