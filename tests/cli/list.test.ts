import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { NOTHING, SUMMIT_LATER, SUMMIT_WIRE } from "../support/articles.ts";
import { folderWith } from "../support/files.ts";
import { runCli } from "../support/world.ts";

const TALKS = "The harbour office in Oslo opened a bridge on June 3, 2024, its head Mira Dahl said.\n";
const CWD = () => folderWith({ "news/a.txt": SUMMIT_WIRE, "news/b.txt": SUMMIT_LATER, "other/c.txt": TALKS });

describe("onrecord quotes, events, people and conflicts", () => {
  it("print one list of articles, of records and of their timeline alike", async () => {
    const cwd = CWD();
    const { stdout } = await runCli(["quotes", "news", "--scope", "all"], { cwd });
    expect(stdout).toMatch(
      /^2019-04-25 {2}Vladimir Putin {2}“We talked for two hours” \(a\.txt\) s_[0-9a-f]{16}$/m,
    );
    await runCli(["extract", "news", "--scope", "all", "-o", "t.json"], { cwd });
    await runCli(["extract", "news", "--records", "-o", "r.ndjson"], { cwd });
    expect((await runCli(["quotes", "t.json"], { cwd })).stdout).toBe(stdout);
    expect((await runCli(["quotes", "r.ndjson", "--scope", "all"], { cwd })).stdout).toBe(stdout);
  });

  it.each([
    ["quotes", "quotes"],
    ["events", "entries"],
    ["people", "people"],
    ["conflicts", "conflicts"],
  ])("print with %s the timeline's %s, as JSON, NDJSON and CSV too", async (command, list) => {
    const cwd = CWD();
    const timeline = JSON.parse((await runCli(["extract", "news"], { cwd })).stdout);
    const { stdout: json } = await runCli([command, "news", "--format", "json"], { cwd });
    expect(JSON.parse(json)).toEqual(timeline[list]);
    const { stdout: lines } = await runCli([command, "news", "--format", "ndjson"], { cwd });
    expect(lines.split("\n").flatMap((line) => (line === "" ? [] : JSON.parse(line)))).toEqual(
      timeline[list],
    );
    const { stdout: csv } = await runCli([command, "news", "--format", "csv"], { cwd });
    expect(parse(csv, { columns: true }).length).toBeGreaterThanOrEqual(timeline[list].length);
  });

  it("shows what holds all of the words of --about, in whatever form", async () => {
    const count = async (...about: string[]) =>
      JSON.parse((await runCli(["quotes", "news", "--format", "json", ...about], { cwd: CWD() })).stdout)
        .length;
    expect(await count()).toBe(2);
    expect(await count("--about", "hour")).toBe(1);
    expect(await count("--about", "useful talk")).toBe(1);
    expect(await count("--about", "weather")).toBe(0);
  });

  it("say who speaks when the one asked for does not", async () => {
    const { code, stdout, stderr } = await runCli(["quotes", "news", "--speaker", "Smi\u001bth"], {
      cwd: CWD(),
    });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toBe("onrecord: nobody called Smi\\u{1b}th speaks here; who does: Vladimir Putin (2)\n");
    expect((await runCli(["quotes", "news", "--speaker", "Smith", "--quiet"], { cwd: CWD() })).stderr).toBe(
      "",
    );
  });

  it("say that articles tell of other things than the story, if they do", async () => {
    const told = (argv: string[], cwd = CWD()) => runCli(argv, { cwd }).then(({ stderr }) => stderr);
    expect(await told(["events", "other"])).toMatch(
      /^onrecord: nothing about the Kim–Putin summits in this article; \d+ entr(y stands|ies stand) outside it: --profile none, or --profile FILE$/m,
    );
    expect(await told(["events", "other", "--profile", "none"])).not.toContain("nothing about");
    expect(await told(["events", "x.txt"], folderWith({ "x.txt": NOTHING }))).not.toContain("nothing about");
  });

  it("take the form from the output's name, and help shortly when given nothing", async () => {
    const cwd = CWD();
    await runCli(["quotes", "news", "-o", "q.csv"], { cwd });
    expect(readFileSync(`${cwd}/q.csv`, "utf8")).toMatch(/^quote,speaker_id/);
    const { code, stdout, stderr } = await runCli(["events"], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("onrecord events: give it a timeline");
  });
});
