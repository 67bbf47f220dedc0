import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SUMMIT_LATER, SUMMIT_WIRE } from "../support/articles.ts";
import { folderWith } from "../support/files.ts";
import { runCli } from "../support/world.ts";

const TWO = { "in/a.txt": SUMMIT_WIRE, "in/b.txt": SUMMIT_LATER };

function titles(file: string): unknown[] {
  return JSON.parse(readFileSync(file, "utf8")).articles.map((one: { source: string }) => one.source);
}

describe("an output among the inputs", () => {
  it("is left out and told, the first time and again", async () => {
    const cwd = folderWith(TWO);
    const first = await runCli(["extract", "in", "-o", "in/t.json"], { cwd });
    expect(first).toEqual({ code: 0, stdout: "", stderr: "" });
    const second = await runCli(["extract", "in", "-o", "in/t.json"], { cwd });
    expect(second.code).toBe(0);
    expect(second.stderr).toBe("onrecord: in/t.json: is the output of this run and was not read\n");
    expect(titles(join(cwd, "in/t.json"))).toEqual(["in/a.txt", "in/b.txt"]);
  });

  it("is refused where it is named itself", async () => {
    const cwd = folderWith(TWO);
    const { code, stderr } = await runCli(["extract", "in/a.txt", "-o", "./in/a.txt"], { cwd });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "onrecord: in/a.txt: would be written over an input; name another file\n",
    });
    expect(readFileSync(join(cwd, "in/a.txt"), "utf8")).toBe(SUMMIT_WIRE);
    expect(readdirSync(join(cwd, "in"))).toEqual(["a.txt", "b.txt"]);
  });

  it("that an ended run left behind is never read as an article", async () => {
    const cwd = folderWith({ ...TWO, "in/.onrecord-0123456789abcdef.tmp": "Half a timeline" });
    const { stdout } = await runCli(["extract", "in", "--records"], { cwd });
    expect(stdout.trimEnd().split("\n")).toHaveLength(2);
  });
});

describe("the file of -o", () => {
  it("may have a name as long as the file system allows", async () => {
    const cwd = folderWith(TWO);
    const name = `${"x".repeat(250)}.json`;
    expect((await runCli(["extract", "in", "-o", name], { cwd })).code).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual(["in", name]);
  });

  it.each(["t.pdf", "t.xlsx", "T.DOCX"])(
    "is refused with an ending of a form that is not written: %s",
    async (name) => {
      const cwd = folderWith(TWO);
      const { code, stderr } = await runCli(["report", "in", "-o", name], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain(`onrecord: ${name}: no form that onrecord writes ends in`);
      expect(readdirSync(cwd)).toEqual(["in"]);
    },
  );

  it("with a name that is longer is told, and leaves nothing behind", async () => {
    const cwd = folderWith(TWO);
    const { code, stderr } = await runCli(["extract", "in", "-o", "x".repeat(300)], { cwd });
    expect({ code, said: stderr.endsWith("may not be replaced; what stood there is still there\n") }).toEqual(
      {
        code: 2,
        said: true,
      },
    );
    expect(readdirSync(cwd)).toEqual(["in"]);
  });

  it("is written through a link, also through one whose end is not there yet", async () => {
    const cwd = folderWith(TWO);
    mkdirSync(join(cwd, "out"));
    symlinkSync("out/t.json", join(cwd, "link.json"));
    for (let run = 0; run < 2; run += 1)
      expect((await runCli(["extract", "in", "-o", "link.json"], { cwd })).code).toBe(0);
    expect(titles(join(cwd, "out/t.json"))).toHaveLength(2);
  });

  it("is not waited for where it is a pipe that nobody reads", async () => {
    const cwd = folderWith(TWO);
    execFileSync("mkfifo", [join(cwd, "pipe")]);
    const { code, stderr } = await runCli(["extract", "in", "-o", "pipe"], { cwd });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "onrecord: pipe: could not be written to the end\n",
    });
    expect(existsSync(join(cwd, "pipe"))).toBe(true);
  });
});

describe("what comes from outside", () => {
  it("is no pipe in a folder", async () => {
    const cwd = folderWith(TWO);
    execFileSync("mkfifo", [join(cwd, "in/pipe")]);
    const { code, stderr, stdout } = await runCli(["extract", "in", "--records"], { cwd });
    expect(code).toBe(3);
    expect(stderr).toBe(
      "onrecord: in/pipe: is a pipe, a socket or a device, not a file; name it itself if it is to be read\n",
    );
    expect(stdout.trimEnd().split("\n")).toHaveLength(3);
  });

  it("steers no terminal from standard error", async () => {
    const cwd = folderWith({ "in/a.txt": SUMMIT_WIRE });
    writeFileSync(join(cwd, "in/\u001b]0;owned\u0007\u202ex.txt"), "");
    const { stderr } = await runCli(["extract", "in"], { cwd });
    expect(stderr).toBe("onrecord: in/\\u{1b}]0;owned\\u{7}\\u{202e}x.txt: holds no text\n");
  });
});
