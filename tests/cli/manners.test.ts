import { describe, expect, it } from "vitest";
import { nearest } from "../../src/cli/nearest.ts";
import { VERSION } from "../../src/model/made.ts";
import { SUMMIT_LATER, SUMMIT_WIRE } from "../support/articles.ts";
import { folderWith } from "../support/files.ts";
import { runCli } from "../support/world.ts";

const CWD = () =>
  folderWith({ "news/a.txt": SUMMIT_WIRE, "news/b.txt": SUMMIT_LATER, "a.rtf": "{\\rtf1 Ann met Ben.}" });

describe("onrecord", () => {
  it("refuses in one line to merge a timeline, from a file or a pipe", async () => {
    const cwd = CWD();
    const { stdout: timeline } = await runCli(["extract", "news", "-o", "t.json"], { cwd });
    const given = await runCli(["merge", "t.json"], { cwd });
    expect(given).toEqual({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(/^onrecord: t\.json: is a timeline, which cannot be merged again; .*\n$/),
    });
    expect(timeline).toBe("");
    const { stdout } = await runCli(["extract", "news"], { cwd });
    expect(await runCli(["merge"], { stdin: stdout })).toMatchObject({ code: 2, stdout: "" });
  });

  it("still merges records from a pipe", async () => {
    const { stdout } = await runCli(["extract", "news", "--records"], { cwd: CWD() });
    const merged = await runCli(["merge", "-"], { stdin: stdout });
    expect(merged).toEqual(await runCli(["extract", "news"], { cwd: CWD() }));
  });

  it.each([
    [["articles/"], "no command", 2, { "articles/a.txt": "x" }],
    [["a.txt"], "did you mean onrecord extract a.txt?", 2, { "a.txt": "x" }],
    [["articles"], "unknown command", 2, {}],
    [
      ["extract", "a.txt", "--profile", "kim-puttin"],
      "no such profile; did you mean kim-putin?",
      2,
      { "a.txt": "x" },
    ],
    [
      ["extract", "a.txt", "--profile", "nowhere"],
      "give a built-in name (kim-putin, none) or a file",
      2,
      { "a.txt": "x" },
    ],
    [["extract", "a.txt", "--format", "ndjsn"], "Did you mean ndjson?", 2, { "a.txt": "x" }],
    [["export", "a.txt"], "The format stands first: onrecord export csv a.txt.", 2, { "a.txt": "x" }],
    [["export", "timlinejs", "a.txt"], "Did you mean timelinejs?", 2, { "a.txt": "x" }],
    [["extract", "https://example.org/story.html"], "uses no network; save the page, or pipe it", 3, {}],
    [
      ["extract", "a.rtf"],
      "is an RTF document; open it and save it as text or HTML",
      3,
      { "a.rtf": "{\\rtf1 Ann.}" },
    ],
  ])("says of %j what was meant or what to do", async (argv, line, code, files) => {
    const ran = await runCli(argv, { cwd: folderWith(files) });
    expect(ran.code).toBe(code);
    expect(ran.stderr).toContain(line);
  });

  it("prints its version under -v, and the help of a command under help", async () => {
    expect(await runCli(["-v"])).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: "" });
    expect(await runCli(["help", "merge"])).toEqual(await runCli(["merge", "--help"]));
    expect(await runCli(["help"])).toEqual(await runCli(["--help"]));
  });

  it("names exit codes and environment in its help", async () => {
    const { stdout } = await runCli(["--help"]);
    for (const word of ["130  interrupted", "NO_COLOR", "GITHUB_ACTIONS", "ONRECORD_DEBUG"])
      expect(stdout).toContain(word);
  });
});

describe("nearest", () => {
  it.each([
    ["jsn", "json"],
    ["JSON", "json"],
    ["markdwon", "markdown"],
    ["x", null],
    ["yaml", null],
    ["", null],
  ])("of %j is %j", (typed, name) => {
    expect(nearest(typed, ["json", "text", "markdown"])).toBe(name);
  });
});
