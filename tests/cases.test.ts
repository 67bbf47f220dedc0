import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Timeline } from "../src/model/timeline.ts";
import { findingsOf, isLike } from "./support/findings.ts";
import { openReferences } from "./support/references.ts";
import { schemaErrors } from "./support/schemas.ts";
import { ROOT } from "./support/sources.ts";
import { type Ran, runCli } from "./support/world.ts";

// A case is a folder: `case.json` says what it shows and which command line runs in it. What a timeline must hold and must
// not stands in `expected.txt`, a finding a line. Where each byte counts (broken files, odd letters), `runs` names the outputs that
// `expected/` holds whole: UPDATE_CASES=1 npx vitest run tests/cases.test.ts rewrites them; read the difference before you commit it.

interface Case {
  shows: string;
  /** The command line whose timeline `expected.txt` tells of. */
  argv?: string[];
  /** Name of the expected output → the command line, and its exit code where that is not 0. */
  runs?: Record<string, { argv: string[]; code?: number }>;
}

const CASES = `${ROOT}/tests/cases`;
const UPDATE = process.env.UPDATE_CASES === "1";

describe.each(readdirSync(CASES))("the case %s", (name) => {
  const folder = join(CASES, name);
  const { shows, argv: asked, runs = {} }: Case = JSON.parse(readFileSync(join(folder, "case.json"), "utf8"));
  if (UPDATE) rmSync(join(folder, "expected"), { recursive: true, force: true });

  it.each(asked === undefined ? [] : [asked])(`shows ${shows}`, async (...argv) => {
    const { stdout, code } = await runCli(argv, { cwd: folder });
    expect(code).toBe(0);
    const timeline: Timeline = JSON.parse(stdout);
    expect(schemaErrors("timeline", timeline)).toEqual([]);
    expect(openReferences(timeline)).toEqual([]);
    const lines = readFileSync(join(folder, "expected.txt"), "utf8").split("\n");
    expect(
      against(
        lines.filter((line) => line !== "" && !line.startsWith("#")),
        findingsOf(timeline),
      ),
    ).toEqual([]);
  });

  it.each(Object.entries(runs))(`shows ${shows}: %s`, async (output, { argv, code = 0 }) => {
    const ran = await runCli(argv, { cwd: folder });
    expect(ran.code).toBe(code);
    const files = filesOf(output, argv, ran);
    if (UPDATE) for (const [path, text] of files) write(join(folder, "expected", path), text);
    expect(treeOf(join(folder, "expected"), output)).toEqual(new Map(files));
  });
});

/** The lines that do not hold: what must be found and is not, and what is found behind `not: `. */
function against(lines: string[], findings: string[]): string[] {
  return lines.flatMap((line) => {
    const unwanted = line.startsWith("not: ");
    const found = findings.filter((finding) => isLike(finding, line.replace(/^not: /, "")));
    if (unwanted) return found.map((finding) => `${line} (${finding})`);
    return found.length > 0 ? [] : [line];
  });
}

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
