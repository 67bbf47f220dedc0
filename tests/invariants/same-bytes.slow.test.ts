import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Problem } from "../../src/run/problem.ts";
import { folderWith } from "../support/files.ts";
import { FIXTURES, filesOf } from "../support/inputs.ts";
import { onrecord } from "../support/process.ts";
import { ROOT } from "../support/sources.ts";
import { runCli } from "../support/world.ts";

const FILES = filesOf(FIXTURES);
const EXTRACT = ["extract", "--jobs", "1", "--scope", "all"];

let timeline = "";
let records: string[] = [];

beforeAll(async () => {
  timeline = (await runCli([...EXTRACT, FIXTURES])).stdout;
  records = (await runCli([...EXTRACT, "--records", FIXTURES])).stdout.trimEnd().split("\n");
});

describe("the same bytes", () => {
  it.each([
    ["reversed", [...FILES].reverse()],
    [
      "the even before the odd",
      [...FILES.filter((_, i) => i % 2 === 0), ...FILES.filter((_, i) => i % 2 === 1)],
    ],
    ["one given twice", [...FILES, FILES[3] ?? ""]],
  ])("for any order of files: %s", async (_what, files) => {
    expect((await runCli([...EXTRACT, ...files])).stdout).toBe(timeline);
  });

  it.each([
    ["all in one", [[...Array(99).keys()]]],
    ["the last first", [[12], [...Array(12).keys()]]],
    ["one each, backwards", [...Array(99).keys()].reverse().map((i) => [i])],
    [
      "odd and even",
      [[1, 3, 5, 7, 9, 11, 13, 15, 17, 19], [...Array(99).keys()].filter((i) => i % 2 === 0 || i > 20)],
    ],
  ])("for any grouping of records into merge: %s", async (_what, groups) => {
    const cwd = folderWith();
    const names = groups.map((group, index) => {
      const lines = group.flatMap((i) => records[i] ?? []);
      writeFileSync(join(cwd, `${index}.ndjson`), lines.map((line) => `${line}\n`).join(""));
      return `${index}.ndjson`;
    });
    expect((await runCli(["merge", "--scope", "all", ...names], { cwd })).stdout).toBe(timeline);
  });

  it.each([1, 2, 3, 4])("for %i jobs, with worker threads from the first byte", async (jobs) => {
    expect(await linesWith(jobs)).toEqual(records);
  });

  it.each([
    ["UTC", "C"],
    ["Asia/Tokyo", "C"],
    ["America/New_York", "tr_TR.UTF-8"],
    ["Pacific/Chatham", "tr_TR.UTF-8"],
  ])("for a machine in %s that speaks %s", async (TZ, LANG) => {
    const env = { TZ, LANG, LC_ALL: LANG };
    expect((await onrecord([...EXTRACT, FIXTURES], { env })).stdout).toBe(timeline);
    expect((await onrecord([...EXTRACT, "--records", FIXTURES], { env })).stdout).toBe(
      `${records.join("\n")}\n`,
    );
  });

  it("for a terminal and for a pipe", async () => {
    const terminal = await runCli([...EXTRACT, FIXTURES, "--color", "always"], {
      columns: 40,
      env: { FORCE_COLOR: "1" },
    });
    expect(terminal.stdout).toBe(timeline);
  });
});

/** The record lines that the built program makes in worker threads. */
async function linesWith(jobs: number): Promise<string[]> {
  const built = (path: string) => import(`${ROOT}/dist/${path}`);
  const { extractRecords, lineOf }: typeof import("../../src/run/extract-records.ts") =
    await built("run/extract-records.js");
  const { findInputs }: typeof import("../../src/run/find-inputs.ts") = await built("run/find-inputs.js");
  const { openInput }: typeof import("../../src/run/open-input.ts") = await built("run/open-input.js");
  const { loadProfile }: typeof import("../../src/profile/load-profile.ts") =
    await built("profile/load-profile.js");
  const loaded = await loadProfile("kim-putin");
  if (!loaded.ok) throw new Error(loaded.problem.code);
  const settings = {
    profile: loaded.profile,
    withText: false,
    jobs,
    workersFrom: 0,
    signal: new AbortController().signal,
  };
  const lines: string[] = [];
  const open = (input: Parameters<typeof openInput>[0]) => openInput(input, process.stdin);
  for await (const result of extractRecords(findInputs([FIXTURES], "/"), { ...settings, open })) {
    expect(result).not.toHaveProperty("code");
    lines.push(lineOf(result as Exclude<typeof result, Problem>));
  }
  return lines;
}
