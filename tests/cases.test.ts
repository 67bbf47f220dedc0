import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "./support/sources.ts";
import { type Ran, runCli } from "./support/world.ts";

// A case is a folder: `case.json` says what it shows and which command lines run in it, `expected/` what they leave behind.
// UPDATE_CASES=1 npx vitest run tests/cases.test.ts rewrites `expected/`; read the difference before you commit it.

interface Case {
  shows: string;
  /** Name of the expected output → the command line, and its exit code where that is not 0. */
  runs: Record<string, { argv: string[]; code?: number }>;
}

const CASES = `${ROOT}/tests/cases`;
const UPDATE = process.env.UPDATE_CASES === "1";

describe.each(readdirSync(CASES))("the case %s", (name) => {
  const folder = join(CASES, name);
  const { shows, runs }: Case = JSON.parse(readFileSync(join(folder, "case.json"), "utf8"));
  if (UPDATE) rmSync(join(folder, "expected"), { recursive: true, force: true });

  it.each(Object.entries(runs))(`shows ${shows}: %s`, async (output, { argv, code = 0 }) => {
    const ran = await runCli(argv, { cwd: folder });
    expect(ran.code).toBe(code);
    const files = filesOf(output, argv, ran);
    if (UPDATE) for (const [path, text] of files) write(join(folder, "expected", path), text);
    expect(treeOf(join(folder, "expected"), output)).toEqual(new Map(files));
  });
});

/** What a run leaves behind, as files: records one each, so that a difference can be read; standard error where it says something. */
function filesOf(output: string, argv: string[], { stdout, stderr }: Ran): [string, string][] {
  const said: [string, string][] = stderr === "" ? [] : [[`${output}.stderr`, stderr]];
  if (!argv.includes("--records")) return [[output, stdout], ...said];
  const records = stdout.split("\n").filter((line) => line !== "");
  return [...records.map((line, index) => recordFile(output, index, line)), ...said];
}

function recordFile(output: string, index: number, line: string): [string, string] {
  const record = JSON.parse(line);
  const number = String(index + 1).padStart(2, "0");
  return [`${output}/${number}-${basename(record.source)}.json`, `${JSON.stringify(record, null, 2)}\n`];
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The expected files of a run. */
function treeOf(folder: string, output: string): Map<string, string> {
  const all = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const paths = all
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).slice(folder.length + 1));
  const own = paths.filter(
    (path) => path === output || path === `${output}.stderr` || path.startsWith(`${output}/`),
  );
  return new Map(own.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}
