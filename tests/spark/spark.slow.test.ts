import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { folderWith } from "../support/files.ts";
import { command, onrecord } from "../support/process.ts";
import { ROOT } from "../support/sources.ts";
import { sparkHere } from "../support/spark.ts";

const spark = await sparkHere();
/** On a machine that does nothing else it takes a minute or two. */
const LONGEST = 2_400_000;

const NONE = { code: null, stdout: "", stderr: "" };
/** What is not here runs nothing: its tests are skipped. */
const started = spark ?? { submit: async () => NONE, python: async () => NONE, pytest: async () => NONE };

/** Articles of several stories of the corpus, and what cannot be read, under two names and in two forms. */
async function articles(): Promise<{ folder: string; given: number }> {
  const { stdout } = await command(process.execPath, [
    ...["--import", "tsx", join(ROOT, "corpus/vary/many.ts"), join(ROOT, "corpus/stories"), "60"],
  ]);
  const lines = stdout.trimEnd().split("\n");
  const folder = folderWith({
    "articles/some.ndjson": `${lines.slice(0, 40).join("\n")}\nno JSON\n{"title":"no text"}\n`,
    "articles/more.ndjson": `${lines.slice(40).join("\n")}\n${lines[0]}\n`,
    "articles/2024/ferry.txt": "BERGEN, 3 May 2024 (Example Wire) - The ferry Alma sank on Thursday.\n",
  });
  return { folder, given: lines.length + 4 };
}

describe.skipIf(spark === null)("onrecord on Spark", () => {
  let ran: Awaited<ReturnType<typeof command>>;
  let given: Awaited<ReturnType<typeof articles>>;
  const at = (name: string): string => join(given.folder, name);

  beforeAll(async () => {
    given = await articles();
    ran = await started.submit([
      ...["--profile", "none", "run", at("articles"), at("records"), at("work")],
      ...["--timeline", at("timeline.json"), "--scope", "all"],
      ...["--articles-per-task", "16", "--merged-per-task", "16"],
    ]);
  }, LONGEST);

  it("reads as many articles as are given, and tells what cannot be read", () => {
    expect(ran.code, ran.stderr.slice(-3000)).toBe(0);
    const steps = ran.stdout.split("\n").filter((line) => line.startsWith("{"));
    const [extracted, merged] = steps.map((line) => JSON.parse(line));
    expect(extracted).toMatchObject({ articles: given.given, records: given.given - 2, errors: 2 });
    expect(merged).toMatchObject({ records: given.given - 2, articles: given.given - 3, components_cut: 0 });
    expect(merged.components).toBeGreaterThan(2);
  });

  it(
    "gives the timeline that one machine gives of the same records, byte for byte",
    async () => {
      const records = await started.python(
        "import sys, pyarrow.parquet as p; [print(x) for x in p.read_table(sys.argv[1])['record'].to_pylist()]",
        [at("records")],
      );
      const one = await onrecord(["merge", "-", "--profile", "none", "--scope", "all", "-q"], {
        stdin: records.stdout,
      });
      expect(readFileSync(at("timeline.json"), "utf8")).toBe(one.stdout);
      expect(JSON.parse(one.stdout).counts).toMatchObject({ articles: given.given - 3, unread: 2 });
    },
    LONGEST,
  );

  it(
    "passes its own tests: tasks that die, counts that differ, components, cuts",
    async () => {
      const { code, stdout } = await started.pytest();
      expect(code, stdout.slice(-3000)).toBe(0);
      expect(stdout).toMatch(/\d+ passed/);
    },
    LONGEST,
  );
});
