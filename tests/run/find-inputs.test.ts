import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findInputs } from "../../src/run/find-inputs.ts";
import { folderWith } from "../support/files.ts";
import { all } from "../support/opened.ts";

async function sources(paths: string[], cwd: string): Promise<string[]> {
  const found = await all(findInputs(paths, cwd));
  return found.map((input) => ("code" in input ? `${input.source}! ${input.code}` : input.source));
}

describe("a folder", () => {
  test("is walked in the bytewise order of paths", async () => {
    const cwd = folderWith({
      "n/b.txt": "",
      "n/B.txt": "",
      "n/a/z.txt": "",
      "n/a.txt": "",
      "n/ä.txt": "",
      "n/10.txt": "",
      "n/9.txt": "",
    });
    expect(await sources(["n"], cwd)).toEqual([
      "n/10.txt",
      "n/9.txt",
      "n/B.txt",
      "n/a.txt",
      "n/a/z.txt",
      "n/b.txt",
      "n/ä.txt",
    ]);
  });
  test("leaves out hidden ones, packages, and what a browser saves beside a page", async () => {
    const cwd = folderWith({
      "n/.git/x": "",
      "n/.hidden.txt": "",
      "n/node_modules/p/a.txt": "",
      "n/Talks.html": "",
      "n/Talks_files/style.css": "",
      "n/Other_files/a.txt": "",
    });
    expect(await sources(["n"], cwd)).toEqual(["n/Other_files/a.txt", "n/Talks.html"]);
  });
  test("with a loop of links is walked once", async () => {
    const cwd = folderWith({ "n/a.txt": "", "n/sub/b.txt": "" });
    symlinkSync(join(cwd, "n"), join(cwd, "n/sub/up"));
    expect(await sources(["n"], cwd)).toEqual(["n/a.txt", "n/sub/b.txt"]);
  });
  test("with a link to nowhere tells it and goes on", async () => {
    const cwd = folderWith({ "n/b.txt": "" });
    symlinkSync(join(cwd, "gone"), join(cwd, "n/a.txt"));
    expect(await sources(["n"], cwd)).toEqual(["n/a.txt! not-found", "n/b.txt"]);
  });
  test("that is empty gives nothing", async () => {
    const cwd = folderWith();
    mkdirSync(join(cwd, "n"));
    expect(await sources(["n/"], cwd)).toEqual([]);
  });
});

describe("a pattern", () => {
  const files = {
    "n/b.html": "",
    "n/a.html": "",
    "n/deep/c.html": "",
    "n/d.txt": "",
    "n/node_modules/e.html": "",
  };

  test("gives its matches in bytewise order", async () =>
    expect(await sources(["n/**/*.html"], folderWith(files))).toEqual([
      "n/a.html",
      "n/b.html",
      "n/deep/c.html",
    ]));
  test("with a root gives paths with a root", async () => {
    const cwd = folderWith(files);
    expect(await sources([join(cwd, "n/*.html")], "/")).toEqual([
      join(cwd, "n/a.html"),
      join(cwd, "n/b.html"),
    ]);
  });
  test("with no match is a problem", async () =>
    expect(await sources(["n/*.pdf"], folderWith(files))).toEqual(["n/*.pdf! no-match"]));
  test("gives way to a file of that very name", async () =>
    expect(await sources(["a[1].txt"], folderWith({ "a[1].txt": "", "a1.txt": "" }))).toEqual(["a[1].txt"]));
});

test("the path inside the folder goes with each file", async () => {
  const cwd = folderWith({ "n/deep/c.txt": "four" });
  expect(await all(findInputs(["n", "n/deep/c.txt"], cwd))).toEqual([
    { path: join(cwd, "n/deep/c.txt"), source: "n/deep/c.txt", relative: "deep/c.txt", size: 4 },
    { path: join(cwd, "n/deep/c.txt"), source: "n/deep/c.txt", relative: "c.txt", size: 4 },
  ]);
});

test("what is not there is a problem in its place", async () =>
  expect(await sources(["x.txt", "a.txt", "-"], folderWith({ "a.txt": "" }))).toEqual([
    "x.txt! not-found",
    "a.txt",
    "-",
  ]));
