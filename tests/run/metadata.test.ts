import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Input } from "../../src/run/input.ts";
import { loadMetadata, MetadataMatch, provided } from "../../src/run/metadata.ts";
import { folderWith } from "../support/files.ts";

async function load(csv: string | Uint8Array) {
  return loadMetadata(join(folderWith({ "m.csv": csv }), "m.csv"));
}

async function matched(csv: string, ...relatives: string[]) {
  const loaded = await load(csv);
  if (!loaded.ok) return loaded.problem.code;
  const match = new MetadataMatch(loaded.rows);
  const inputs = relatives.map(input);
  await match.survey(stream(inputs));
  return { dates: inputs.map((each) => match.rowOf(each)?.published ?? null), unmatched: match.unmatched() };
}

function input(relative: string): Input {
  return { path: `/x/${relative}`, source: `x/${relative}`, relative, size: 1 };
}

async function* stream<T>(items: T[]): AsyncGenerator<T> {
  yield* items;
}

describe("loadMetadata", () => {
  it.each([
    ["a byte order mark", "\uFEFFfile,published\na.txt,2024-06-19\n"],
    ["Windows line ends", "file,published\r\na.txt,2024-06-19\r\n"],
    ["further columns", "outlet,file,note,published\nX,a.txt,n,2024-06-19\n"],
    ["quoted cells", 'file,published\n"a.txt","2024-06-19"\n'],
    ["a time of day", "file,published\na.txt,2024-06-19T00:00:00Z\n"],
  ])("reads a table with %s", async (_what, csv) => {
    const loaded = await load(csv);
    expect(loaded.ok && loaded.rows.get("a.txt")?.published?.slice(0, 10)).toBe("2024-06-19");
  });

  it("reads titles and outlets, and leaves out what is empty", async () => {
    const loaded = await load('file,published,title,outlet\na.txt,,"One, two",\n');
    expect(loaded.ok && loaded.rows.get("a.txt")).toEqual({
      file: "a.txt",
      published: null,
      title: "One, two",
      outlet: null,
    });
  });

  it.each([
    ["no published column", "file,date\na.txt,2024-06-19\n", "metadata-no-columns", null],
    ["a date in words", "file,published\na.txt,19 June 2024\n", "metadata-date", "a.txt"],
    ["a day that is none", "file,published\na.txt,2024-06-31\n", "metadata-date", "a.txt"],
    ["rows of different lengths", "file,published\na.txt\n", "metadata-not-csv", null],
  ])("refuses %s", async (_what, csv, code, at) => {
    expect(await load(csv)).toMatchObject({ ok: false, problem: { code, at } });
  });

  it("refuses a file that is not there", async () => {
    expect(await loadMetadata("/nowhere/m.csv")).toMatchObject({
      ok: false,
      problem: { code: "metadata-not-found" },
    });
  });
});

describe("MetadataMatch", () => {
  it("matches the path inside the folder", async () => {
    expect(await matched("file,published\nsub/a.txt,2024-06-19\n", "sub/a.txt", "a.txt")).toEqual({
      dates: ["2024-06-19", null],
      unmatched: [],
    });
  });

  it("matches a base name that occurs once", async () => {
    expect(await matched("file,published\na.txt,2024-06-19\n", "sub/a.txt", "b.txt")).toEqual({
      dates: ["2024-06-19", null],
      unmatched: [],
    });
  });

  it("does not guess between two files of one name", async () => {
    expect(await matched("file,published\na.txt,2024-06-19\n", "x/a.txt", "y/a.txt")).toEqual({
      dates: [null, null],
      unmatched: ["a.txt"],
    });
  });

  it("prefers the path to the base name", async () => {
    const csv = "file,published\na.txt,2024-06-19\nsub/a.txt,2023-09-13\n";
    expect(await matched(csv, "a.txt", "sub/a.txt")).toEqual({
      dates: ["2024-06-19", "2023-09-13"],
      unmatched: [],
    });
  });

  it("names the rows that match nothing", async () => {
    expect(await matched("file,published\ngone.txt,2024-06-19\n", "a.txt")).toEqual({
      dates: [null],
      unmatched: ["gone.txt"],
    });
  });
});

describe("provided", () => {
  const own = { source: "a", published: null, title: "Own", outlet: null, url: null, charset: null };
  const row = { file: "a", published: "2024-06-19", title: null, outlet: "Wire" };

  it("lays the table over the article's own particulars, and over --published", () => {
    expect(provided(own, row, "2020-01-01")).toMatchObject({
      published: { value: "2024-06-19", basis: "metadata" },
      title: "Own",
      outlet: "Wire",
    });
  });

  it("takes --published where no row gives a date", () => {
    expect(provided(own, { ...row, published: null }, "2020-01-01").published).toEqual({
      value: "2020-01-01",
      basis: "option",
    });
    expect(provided(own, null, null)).toEqual(own);
  });
});
