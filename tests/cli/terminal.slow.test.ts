import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { folderWith } from "../support/files.ts";
import { FIXTURES } from "../support/inputs.ts";
import { command } from "../support/process.ts";
import { hasTerminal, onTerminal } from "../support/terminal.ts";

const TELLING = `Ann Lee met Ben Roe in Bern on Monday. "We agree," Ann Lee said.\n`;
const NAME = "2024-06-17-one.txt";
const SHOW = ["show", NAME, "--profile", "none"];

/** The sequences by which a terminal is told to follow links (OSC 8): where to, and the words that lead there. */
function linksIn(shown: string): [address: string, words: string][] {
  return shown.split("\u001B]8;;").flatMap((piece): [string, string][] => {
    const [address = "", words = ""] = piece.split("\u0007");
    return piece.includes("\u0007") && address !== "" ? [[address, words]] : [];
  });
}

describe.skipIf(!(await hasTerminal()))("on a real terminal", () => {
  it("show colours, and links each article's number to its file", async () => {
    const cwd = folderWith({ [NAME]: TELLING });
    const { code, stdout } = await onTerminal([...SHOW, "--no-pager"], { cwd });
    expect(code).toBe(0);
    expect(stripVTControlCharacters(stdout)).toContain("“We agree” [1]");
    const file = String(pathToFileURL(join(cwd, NAME)));
    expect(linksIn(stdout)).toContainEqual([file, "1"]);
    expect(linksIn(stdout)).toContainEqual([file, NAME]);
    expect(stdout).toContain("\u001B[1m");
  });

  it("show neither colours nor links under NO_COLOR or --color never", async () => {
    const cwd = folderWith({ [NAME]: TELLING });
    const plain = [
      await onTerminal([...SHOW, "--no-pager", "-q"], { cwd, env: { NO_COLOR: "1" } }),
      await onTerminal([...SHOW, "--no-pager", "-q", "--color", "never"], { cwd }),
    ];
    for (const { stdout } of plain) expect(linksIn(stdout)).toEqual([]);
  });

  it("show goes through PAGER, and a short text through less without a key", async () => {
    const cwd = folderWith({ [NAME]: TELLING, "pager.sh": "cat > kept\n" });
    const paged = await onTerminal(SHOW, { cwd, env: { PAGER: "sh pager.sh" } });
    expect(paged.code).toBe(0);
    expect(stripVTControlCharacters(paged.stdout)).not.toContain("We agree");
    expect(readFileSync(join(cwd, "kept"), "utf8")).toContain("We agree");
    const missing = await onTerminal(SHOW, { cwd, env: { PAGER: "no-such-pager-here" } });
    expect(missing.code).toBe(0);
    expect(stripVTControlCharacters(missing.stdout)).toContain("“We agree” [1]");
  });

  it("less keeps links and colours, waits where a text is long, and leaves by q", async ({ skip }) => {
    const less = await command("less", ["--version"]).catch(() => ({ code: 1, stdout: "" }));
    if (less.code !== 0) return skip("less is not installed here");
    const { code, stdout } = await onTerminal(["show", FIXTURES], { env: { PAGER: "less" } }, "q");
    expect(code).toBe(0);
    expect(linksIn(stdout).length).toBeGreaterThan(0);
    expect(stripVTControlCharacters(stdout)).toContain("13 articles");
  });

  it("extract prints its JSON, and says once that show exists", async () => {
    const { code, stdout } = await onTerminal(["extract", NAME, "--profile", "none"], {
      cwd: folderWith({ [NAME]: TELLING }),
    });
    expect(code).toBe(0);
    expect(stdout.split("onrecord show")).toHaveLength(2);
    expect(stdout).toContain('"type": "timeline"');
  });

  it("report fills no screen with HTML, but asks for a file", async () => {
    const { code, stdout } = await onTerminal(["report", NAME], { cwd: folderWith({ [NAME]: TELLING }) });
    expect({ code, asks: stdout.includes("name the page with -o") }).toEqual({ code: 2, asks: true });
  });

  it("a command without anything to read says how it is used, and does not wait for typing", async () => {
    for (const name of ["extract", "merge", "show", "quotes", "export csv", "explain s_1"]) {
      const { code, stdout } = await onTerminal(name.split(" "));
      expect({ name, code, helps: stdout.includes("--help") }).toEqual({ name, code: 2, helps: true });
    }
  });
});
