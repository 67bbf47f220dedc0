import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SUMMIT_LATER, SUMMIT_WIRE } from "../support/articles.ts";
import { folderWith } from "../support/files.ts";
import { schemaErrors } from "../support/schemas.ts";
import { runCli } from "../support/world.ts";

const TWO = { "news/a.txt": SUMMIT_WIRE, "news/sub/b.txt": SUMMIT_LATER };

/** The JSON lines of an output. */
function lines(text: string) {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

describe("onrecord extract", () => {
  it("prints one timeline of a folder", async () => {
    const { code, stdout, stderr } = await runCli(["extract", "news"], { cwd: folderWith(TWO) });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const timeline = JSON.parse(stdout);
    expect(schemaErrors("timeline", timeline)).toEqual([]);
    expect(timeline.articles.map((article: { source: string }) => article.source)).toEqual([
      "news/a.txt",
      "news/sub/b.txt",
    ]);
    expect(stdout).toBe(`${JSON.stringify(timeline, null, 2)}\n`);
  });

  it("sums up on standard error how the articles came by their dates, unless each has its own", async () => {
    const undated = "Ferries\n\nA ferry ran aground near Jakarta, the harbour office said in a short note.";
    const cwd = folderWith({ ...TWO, "news/c.txt": undated });
    const { stderr } = await runCli(["extract", "news"], { cwd });
    expect(stderr).toBe(
      "onrecord: 3 articles: 2 with a date of their own, 1 without a date (--published or --metadata gives one)\n",
    );
    expect((await runCli(["extract", "--quiet", "news"], { cwd })).stderr).toBe("");
  });

  it("prints one record a line, in the order of the input", async () => {
    const { code, stdout } = await runCli(["extract", "--records", "news/sub", "news/a.txt"], {
      cwd: folderWith(TWO),
    });
    expect(code).toBe(0);
    expect(lines(stdout).map((record) => record.source)).toEqual(["news/sub/b.txt", "news/a.txt"]);
    for (const record of lines(stdout)) expect(schemaErrors("article", record)).toEqual([]);
  });

  it("reads standard input where something is piped in, named - or not", async () => {
    const named = await runCli(["extract", "--records", "-"], { stdin: SUMMIT_WIRE });
    const unnamed = await runCli(["extract", "--records"], { stdin: SUMMIT_WIRE });
    expect(lines(named.stdout)).toHaveLength(1);
    expect(unnamed).toEqual(named);
  });

  it("helps shortly where a terminal stands at standard input and nothing is given", async () => {
    const { code, stdout, stderr } = await runCli(["extract"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("give it files or folders");
  });

  it.each([
    ["one a line", "news/a.txt\nnews/sub/b.txt\n"],
    ["Windows line ends", "news/a.txt\r\nnews/sub/b.txt\r\n"],
    ["NUL between them", "news/a.txt\0news/sub/b.txt\0"],
  ])("takes the inputs' names from a list, %s", async (_what, list) => {
    const cwd = folderWith({ ...TWO, list });
    const fromFile = await runCli(["extract", "--files-from", "list"], { cwd });
    const fromPipe = await runCli(["extract", "--files-from", "-"], { cwd, stdin: list });
    expect(fromFile).toEqual(await runCli(["extract", "news"], { cwd }));
    expect(fromPipe).toEqual(fromFile);
  });

  it("puts the text into the record where asked, and nowhere else", async () => {
    const cwd = folderWith(TWO);
    const [without] = lines((await runCli(["extract", "--records", "news/a.txt"], { cwd })).stdout);
    const [with_] = lines(
      (await runCli(["extract", "--records", "--with-text", "news/a.txt"], { cwd })).stdout,
    );
    expect(without.text).toBeNull();
    expect(with_.text).toBe(SUMMIT_WIRE);
    expect({ ...with_, text: null }).toEqual(without);
    expect(Object.keys(with_)).toEqual(Object.keys(without));
  });

  it("takes dates, titles and outlets from a table, and warns of rows that match nothing", async () => {
    const table = "file,published,title,outlet\na.txt,2020-01-02,A title,Test Wire\ngone.txt,2020-01-02,,\n";
    const cwd = folderWith({ ...TWO, "m.csv": table });
    const { code, stdout, stderr } = await runCli(["extract", "--records", "--metadata", "m.csv", "news"], {
      cwd,
    });
    expect(code).toBe(0);
    expect(stderr).toBe("onrecord: m.csv: no input answers to the row gone.txt\n");
    expect(lines(stdout)[0]).toMatchObject({
      published: { value: "2020-01-02", basis: "metadata", start: null, end: null },
      title: "A title",
      outlet: "Test Wire",
    });
    const quiet = await runCli(["extract", "--records", "--quiet", "--metadata", "m.csv", "news"], { cwd });
    expect(quiet).toEqual({ code: 0, stdout, stderr: "" });
  });

  it("takes one date for all from --published", async () => {
    const { stdout } = await runCli(["extract", "--records", "--published", "2020-01-02", "news"], {
      cwd: folderWith(TWO),
    });
    for (const { published } of lines(stdout))
      expect(published).toMatchObject({ value: "2020-01-02", basis: "option" });
  });

  it.each([
    [["--metadata", "none.csv"], "the table of metadata cannot be read"],
    [["--metadata", "bad.csv"], "needs the columns file and published"],
    [["--profile", "gone"], "no such profile"],
    [["--profile", "bad.json"], "the profile is not JSON"],
    [["--profile", "wrong.json"], "the profile is wrong at people"],
    [["--files-from", "none"], "the list of inputs cannot be read"],
    [["-o", "nowhere/out.json"], "the folder to write into is not there"],
    [["-o", "news"], "is a folder"],
  ])("refuses a wrong configuration before it works, with exit code 2: %j", async (options, why) => {
    const cwd = folderWith({ ...TWO, "bad.csv": "a,b\n1,2\n", "bad.json": "{", "wrong.json": WRONG_PROFILE });
    const { code, stdout, stderr } = await runCli(["extract", "news", ...options], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(why);
  });

  it("goes on past what is not there: a line on standard error, an unread entry, exit code 3", async () => {
    const cwd = folderWith(TWO);
    const { code, stdout, stderr } = await runCli(["extract", "news/none.txt", "news"], { cwd });
    const message = "no such file or folder; check the path";
    expect({ code, stderr }).toEqual({ code: 3, stderr: `onrecord: news/none.txt: ${message}\n` });
    expect(JSON.parse(stdout).unread).toEqual([{ source: "news/none.txt", code: "not-found", message }]);
    expect(JSON.parse(stdout).articles).toHaveLength(2);
    const records = await runCli(["extract", "--records", "news/none.txt", "news"], { cwd });
    expect(records.code).toBe(3);
    expect(lines(records.stdout)).toHaveLength(3);
    expect(lines(records.stdout)[0]).toMatchObject({
      type: "error",
      source: "news/none.txt",
      code: "not-found",
      message,
    });
    expect(schemaErrors("error", lines(records.stdout)[0])).toEqual([]);
  });

  it("is content with an empty folder, unless --exit-status asks", async () => {
    const cwd = folderWith({ "empty/.hidden": "x" });
    expect(await runCli(["extract", "empty"], { cwd })).toMatchObject({ code: 0, stderr: "" });
    expect(await runCli(["extract", "empty", "--exit-status"], { cwd })).toMatchObject({
      code: 1,
      stderr: "",
    });
    expect(await runCli(["extract", "--records", "empty", "--exit-status"], { cwd })).toEqual({
      code: 1,
      stdout: "",
      stderr: "",
    });
  });

  it("says which views change no record", async () => {
    const cwd = folderWith(TWO);
    const argv = ["extract", "--records", "news"];
    const viewed = await runCli([...argv, "--since", "2024", "--scope", "topic"], { cwd });
    expect(viewed).toEqual({
      ...(await runCli(argv, { cwd })),
      stderr: "onrecord: --records: --since is taken after merging and changes no record\n",
    });
  });

  it("ends with 130 and leaves no file when it is interrupted", async () => {
    const cwd = folderWith(TWO);
    const ran = await runCli(["extract", "news", "-o", "out.json"], {
      cwd,
      interrupted: AbortSignal.abort(),
    });
    expect(ran).toEqual({ code: 130, stdout: "", stderr: "" });
    expect(readdirSync(cwd)).toEqual(["news"]);
  });
});

describe("onrecord extract -o", () => {
  it("writes the same bytes to a file, and nothing to standard output", async () => {
    const cwd = folderWith(TWO);
    const { stdout } = await runCli(["extract", "news"], { cwd });
    expect(await runCli(["extract", "news", "-o", "out.json"], { cwd })).toEqual({
      code: 0,
      stdout: "",
      stderr: "",
    });
    expect(readFileSync(join(cwd, "out.json"), "utf8")).toBe(stdout);
    expect(readdirSync(cwd)).toEqual(["news", "out.json"]);
  });

  it("replaces the file that a link points to, and keeps the link", async () => {
    const cwd = folderWith({ ...TWO, "real/out.json": "old" });
    symlinkSync("real/out.json", join(cwd, "link.json"));
    await runCli(["extract", "news", "-o", "link.json"], { cwd });
    expect(readFileSync(join(cwd, "real/out.json"), "utf8")).toContain('"timeline"');
    expect(readdirSync(join(cwd, "real"))).toEqual(["out.json"]);
  });

  it("writes into a device in place", async () => {
    expect(await runCli(["extract", "news", "-o", "/dev/null"], { cwd: folderWith(TWO) })).toMatchObject({
      code: 0,
      stderr: "",
    });
    expect(existsSync("/dev/null")).toBe(true);
  });

  it("takes - for standard output", async () => {
    const cwd = folderWith(TWO);
    expect(await runCli(["extract", "news", "-o", "-"], { cwd })).toEqual(
      await runCli(["extract", "news"], { cwd }),
    );
  });

  it("keeps the old file when the configuration is wrong", async () => {
    const cwd = folderWith({ ...TWO, "out.json": "old" });
    mkdirSync(join(cwd, "empty"));
    await runCli(["extract", "news", "-o", "out.json", "--profile", "gone"], { cwd });
    expect(readFileSync(join(cwd, "out.json"), "utf8")).toBe("old");
  });
});

const WRONG_PROFILE = JSON.stringify({
  schema: "onrecord/profile@1",
  id: "x",
  title: "X",
  people: [{ id: "UPPER" }],
  countries: [],
  outlets: [],
  orgs: [],
  places: [],
});
