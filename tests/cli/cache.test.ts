import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SUMMIT_LATER, SUMMIT_WIRE } from "../support/articles.ts";
import { folderWith } from "../support/files.ts";
import { runCli } from "../support/world.ts";

const TWO = { "in/a.txt": SUMMIT_WIRE, "in/b.txt": SUMMIT_LATER };

describe("--cache", () => {
  it.each([
    ["extract", "in"],
    ["extract", "in", "--records"],
    ["quotes", "in"],
  ])("%s %s %s prints the same without, first and again", async (...argv) => {
    const cwd = folderWith(TWO);
    const given = argv.filter(Boolean);
    const plain = await runCli(given, { cwd });
    for (let run = 0; run < 2; run++)
      expect(await runCli([...given, "--cache", "kept"], { cwd })).toEqual(plain);
    const info = await runCli(["cache", "info", "kept"], { cwd });
    expect(info.stdout).toMatch(/kept: 2 records, 0\.\d MB\n$/);
  });

  it("is read: what stands there is printed", async () => {
    const cwd = folderWith({ "in/a.txt": SUMMIT_WIRE });
    const env = { ONRECORD_CACHE: "kept" };
    const first = await runCli(["extract", "in", "--records"], { cwd, env });
    const [shard = ""] = readdirSync(join(cwd, "kept/.onrecord-cache"));
    const [name = ""] = readdirSync(join(cwd, "kept/.onrecord-cache", shard));
    const file = join(cwd, "kept/.onrecord-cache", shard, name);
    const { gzipSync } = await import("node:zlib");
    writeFileSync(file, gzipSync('{"type":"article","kept":true}'));
    expect((await runCli(["extract", "in", "--records"], { cwd, env })).stdout).toContain('"kept":true');
    expect((await runCli(["extract", "in", "--records"], { cwd })).stdout).toBe(first.stdout);
  });

  it("within the folder that is read is no article", async () => {
    const cwd = folderWith(TWO);
    for (let run = 0; run < 2; run++) {
      const { stdout, stderr } = await runCli(["extract", "in", "--records", "--cache", "in"], { cwd });
      expect(stderr).toBe("");
      expect(stdout.trimEnd().split("\n")).toHaveLength(2);
    }
  });

  it("that cannot be made ends the run with 2", async () => {
    const cwd = folderWith(TWO);
    const { code, stdout, stderr } = await runCli(["extract", "in", "--cache", "in/a.txt"], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("the folder of the cache cannot be made or read");
  });

  it("stays within its size", async () => {
    const cwd = folderWith(TWO);
    await runCli(["extract", "in", "--cache", "kept", "--cache-size", "1"], { cwd });
    expect((await runCli(["cache", "info", "kept"], { cwd })).stdout).toContain(": 0 records, 0.0 MB\n");
  });
});

describe("onrecord cache", () => {
  it("clears, and says so", async () => {
    const cwd = folderWith(TWO);
    await runCli(["extract", "in", "--cache", "kept"], { cwd });
    const { code, stdout } = await runCli(["cache", "clear", "kept"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/kept: 2 records, 0\.\d MB removed\n$/);
    expect(existsSync(join(cwd, "kept/.onrecord-cache"))).toBe(false);
  });

  it.each([
    [["cache", "info"], "name the folder of the cache, or set ONRECORD_CACHE"],
    [["cache", "clear", "in"], "there is no cache of onrecord in this folder"],
    [["cache", "fill", "in"], "Allowed choices are info, clear"],
  ])("%j is refused", async (argv, why) => {
    const { code, stderr } = await runCli(argv, { cwd: folderWith(TWO) });
    expect(code).toBe(2);
    expect(stderr).toContain(why);
  });
});
