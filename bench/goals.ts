// The figures that the program is held to, each as a ratio or with what it was measured on: one table at the end of npm run bench.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { filesOf } from "./files.ts";
import { onrecord, type Run, runNode } from "./processes.ts";

/** A line of the table: what was measured, and what it is to be. */
export interface Goal {
  name: string;
  figure: string;
  wanted: string;
}

/** Prints the table. */
export function printGoals(goals: readonly Goal[]): void {
  console.log("\n| what | figure | to be |\n|---|---:|---:|");
  for (const { name, figure, wanted } of goals) console.log(`| ${name} | ${figure} | ${wanted} |`);
}

/** Two workers against one: the articles of a folder over and over, until they are so many bytes. By the wall's clock. */
export async function workers(folder: string, bytes: number): Promise<Goal> {
  const lines: string[] = [];
  const files = await filesOf(folder);
  for (let size = 0, i = 0; size < bytes && files.length > 0; i++) {
    const text = files[i % files.length]?.bytes.toString("utf8") ?? "";
    // Each copy is an article of its own.
    lines.push(JSON.stringify({ id: `${i}`, text: `${text}\n\nCopy ${i}.` }));
    size += text.length;
  }
  const [one, two] = withFile(`${lines.join("\n")}\n`, "articles.ndjson", (file) =>
    ["1", "2"].map((jobs) => runNode(onrecord("extract", "--records", "--quiet", "--jobs", jobs, file))),
  );
  return {
    name: `two workers ÷ one, ${(bytes / 1e6).toFixed(0)} MB`,
    figure: ((one?.seconds ?? 0) / (two?.seconds ?? 1)).toFixed(2),
    wanted: "1.8",
  };
}

/** Merging the records of a folder's articles as a process of its own: the processor's seconds, and the memory that it takes at most. */
export function merging(folder: string): Goal {
  const extracted = spawnSync(process.execPath, onrecord("extract", "--records", "--quiet", folder), {
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  const count = extracted.stdout.split("\n").filter((line) => line.startsWith('{"type":"article"')).length;
  const run = withFile(extracted.stdout, "records.ndjson", (file): Run => {
    return runNode(onrecord("merge", "--scope", "all", "--quiet", file));
  });
  return {
    name: `merging ${count} records`,
    figure: `${(run.busy / 1000).toFixed(1)} s, ${run.megabytes.toFixed(0)} MB`,
    wanted: "8 s, 350 MB of 1,000 real ones",
  };
}

/** How merging grows with the number of records: synthetic ones of 20 events, each number in a process of its own. */
export function growth(counts: readonly number[]): Goal[] {
  const runs = counts.map((count) => {
    const script = new URL("./merge.ts", import.meta.url).pathname;
    const heap = "--max-old-space-size=4096";
    const argv = [heap, "--import", "tsx", script, "fixtures/summits", `${count}`];
    const { stdout } = spawnSync(process.execPath, argv, { encoding: "utf8" });
    const [, seconds = "", memory = ""] = /: ([\d.]+) s, peak (\d+) MB/.exec(stdout) ?? [];
    return { count, seconds: Number(seconds), memory };
  });
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return [];
  const exponent = Math.log(last.seconds / first.seconds) / Math.log(last.count / first.count);
  return [
    ...runs.map(({ count, seconds, memory }) => ({
      name: `merging ${count} synthetic records`,
      figure: `${seconds.toFixed(1)} s, ${memory} MB`,
      wanted: count === 100_000 ? "120 s, 1500 MB" : "",
    })),
    {
      name: `growth from ${first.count} to ${last.count}, exponent`,
      figure: exponent.toFixed(2),
      wanted: "1.1",
    },
  ];
}

function withFile<T>(content: string, name: string, use: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
  try {
    const file = join(folder, name);
    writeFileSync(file, content);
    return use(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
