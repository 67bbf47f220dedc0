import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { folderWith } from "../support/files.ts";
import { runCli } from "../support/world.ts";

const TELLING = `Ann Lee met Ben Roe in Bern on Monday. "We agree," Ann Lee said.\n`;
const NONE = ["--profile", "none"];

const PAGER_THAT_KEEPS = `import { writeFileSync } from "node:fs";
process.stdin.on("data", (text) => writeFileSync(process.argv[2], text));
`;

function withArticle(): string {
  return folderWith({ "2024-06-17-one.txt": TELLING });
}

describe("show", () => {
  it("prints the text form of articles, of records and of a timeline alike", async () => {
    const cwd = withArticle();
    const { stdout: text } = await runCli(["extract", ".", "--format", "text", ...NONE], { cwd });
    const { stdout: timeline } = await runCli(["extract", ".", ...NONE], { cwd });
    const { stdout: records } = await runCli(["extract", "--records", ".", ...NONE], { cwd });
    expect(text).toContain("“We agree");
    expect((await runCli(["show", ".", ...NONE], { cwd })).stdout).toBe(text);
    expect((await runCli(["show", "-", ...NONE], { cwd, stdin: timeline })).stdout).toBe(text);
    expect((await runCli(["show", "-", ...NONE], { cwd, stdin: records })).stdout).toBe(text);
  });

  it("arranges by speaker and takes views", async () => {
    const cwd = withArticle();
    const { stdout } = await runCli(["show", ".", "--by", "speaker", ...NONE], { cwd });
    expect(stdout).toMatch(/\nAnn Lee +1 quotation\n/);
    const later = await runCli(["show", ".", "--since", "2025", ...NONE], { cwd });
    expect(later.stdout).not.toContain("We agree");
  });

  it("asks for something to show", async () => {
    const { code, stderr } = await runCli(["show"]);
    expect({ code, stderr: stderr.slice(0, 14) }).toEqual({ code: 2, stderr: "onrecord show:" });
  });

  it("pages on a terminal alone, and not where it is not to or there is no such pager", async () => {
    const cwd = withArticle();
    const pager = join(folderWith({ "pager.mjs": PAGER_THAT_KEEPS }), "pager.mjs");
    const kept = join(cwd, "kept");
    const shown = async (argv: string[], env: Record<string, string>) =>
      (await runCli(["show", ".", ...NONE, ...argv], { cwd, env, columns: 80 })).stdout;
    expect(await shown([], { PAGER: `${process.execPath} ${pager} ${kept}` })).toBe("");
    expect(readFileSync(kept, "utf8")).toContain("We agree");
    expect(await shown(["--no-pager"], { PAGER: `${process.execPath} ${pager} ${kept}` })).toContain(
      "We agree",
    );
    for (const PAGER of ["", "cat", "no-such-pager-here"])
      expect(await shown([], { PAGER })).toContain("We agree");
  });

  it("leads to the files where a terminal reads, and nowhere in a pipe", async () => {
    const cwd = withArticle();
    const link = `\u001B]8;;${pathToFileURL(join(cwd, "2024-06-17-one.txt"))}\u0007`;
    const argv = ["show", ".", "--no-pager", ...NONE];
    const onTerminal = await runCli(argv, { cwd, columns: 80 });
    expect(onTerminal.stdout).toContain(`${link}1\u001B]8;;\u0007`);
    expect((await runCli(argv, { cwd })).stdout).not.toContain("\u001B");
    expect((await runCli([...argv, "--color", "never"], { cwd, columns: 80 })).stdout).not.toContain(
      "\u001B",
    );
  });
});

describe("extract on a terminal", () => {
  it("says once that show exists, and is quiet where a program reads or it is asked to be", async () => {
    const cwd = withArticle();
    const told = async (argv: string[], columns?: number) => {
      const setting = columns === undefined ? { cwd } : { cwd, columns };
      return (
        (await runCli(["extract", ".", ...NONE, ...argv], setting)).stderr.split("onrecord show").length - 1
      );
    };
    expect(await told([], 80)).toBe(1);
    expect(await told([])).toBe(0);
    expect(await told(["-q"], 80)).toBe(0);
    expect(await told(["--format", "text"], 80)).toBe(0);
  });
});
