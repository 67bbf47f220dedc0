import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { SUMMIT_LATER, SUMMIT_WIRE } from "../support/articles.ts";
import { folderWith } from "../support/files.ts";
import { FIXTURES } from "../support/inputs.ts";
import { onrecord, shell, start } from "../support/process.ts";

describe("onrecord as a process", () => {
  it("ends with 70 and one line where the program has a defect", async () => {
    const env = {
      NODE_OPTIONS: `--import=${imported('process.stdout.write = () => { throw new Error("planted") }')}`,
    };
    const { code, stderr } = await onrecord(["extract", "--records", FIXTURES], { env });
    expect(code).toBe(70);
    expect(stderr).toMatch(/^onrecord: Error: planted: this is a defect of onrecord; please report it .*\n$/);
  });

  it("ends with 70 and one line where its workers never start", async () => {
    const leave = 'import { isMainThread } from "node:worker_threads"; if (!isMainThread) process.exit(0)';
    const cwd = folderWith(
      Object.fromEntries([1, 2, 3].map((n) => [`${n}.txt`, `${n} They met. `.repeat(40_000)])),
    );
    const env = { NODE_OPTIONS: `--import=${imported(leave)}` };
    const { code, stderr } = await onrecord(["extract", "--records", "--jobs", "2", "."], { cwd, env });
    expect(code).toBe(70);
    expect(stderr).toMatch(/^onrecord: .*: this is a defect of onrecord; please report it .*\n$/);
  });

  it("leaves patterns alone that ran before it started", async () => {
    const patterns = 'const ran = Array.from({ length: 200 }, (_, i) => new RegExp("a(b+)c" + i))';
    const again = 'for (const re of ran) (process.pid + "abbc").replace(re, () => re.exec("\\u4e2d abbc"))';
    const env = {
      NODE_OPTIONS: `--import=${imported(`${patterns}; ${again}; process.on("exit", () => { ${again} })`)}`,
    };
    expect(await onrecord(["--version"], { env })).toMatchObject({ code: 0, stderr: "" });
  });

  it("says that a folder is missing, and exits with 3", async () => {
    const { code, stdout, stderr } = await onrecord(["extract", "nowhere"], { cwd: folderWith() });
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: "onrecord: nowhere: no such file or folder; check the path\n",
    });
    expect(JSON.parse(stdout)).toMatchObject({
      articles: [],
      unread: [{ source: "nowhere", code: "not-found" }],
    });
  });

  it("prints an empty timeline of an empty folder", async () => {
    const { code, stdout, stderr } = await onrecord(["extract", "."], { cwd: folderWith() });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ articles: [], entries: [], unread: [] });
  });

  it("ends silently when its reader has enough", async () => {
    for (const format of ["--records", "--format=ndjson", "--format=json"]) {
      const line = `set -o pipefail; $ONRECORD extract ${format} ${FIXTURES} | head -1 >/dev/null`;
      const { code, stderr } = await shell(line);
      expect({ code, stderr }, format).toEqual({ code: 0, stderr: "" });
    }
  });

  it("writes all of a large output to a slow reader", async () => {
    const { stdout } = await shell(`$ONRECORD extract --records --with-text ${FIXTURES} | (sleep 1; cat)`);
    expect(stdout.endsWith("}\n")).toBe(true);
    for (const line of stdout.trimEnd().split("\n")) JSON.parse(line);
    expect(stdout.trimEnd().split("\n")).toHaveLength(readdirSync(FIXTURES).length);
  });

  it("refuses to write into a folder that is not there, and exits with 2", async () => {
    const { code, stdout, stderr } = await onrecord(["extract", FIXTURES, "-o", "nowhere/out.json"], {
      cwd: folderWith(),
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe("onrecord: nowhere/out.json: the folder to write into is not there; make it first\n");
  });

  it("gives a record line for each line of a pipe at once, while the pipe stays open", async () => {
    const child = start(["extract", "--records", "-"]);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of ["one", "two"]) {
      child.stdin.write(`${JSON.stringify({ id, published: "2019-04-26", text: SUMMIT_WIRE })}\n`);
      const { value: line } = await lines.next();
      expect(JSON.parse(line)).toMatchObject({ type: "article", source: id });
    }
    child.stdin.end();
    expect(await once(child, "close")).toEqual([0, null]);
  });

  it("ends with 130 when it is interrupted while it waits, and leaves no half file", async () => {
    const cwd = folderWith();
    const child = start(["extract", "--records", "-", "-o", "out.json"], cwd);
    child.stdin.write(`${JSON.stringify({ id: "one", text: SUMMIT_WIRE })}\n`);
    await waitFor(() => readdirSync(cwd).length > 0);
    child.kill("SIGINT");
    expect(await once(child, "close")).toEqual([130, null]);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it.each(["SIGINT", "SIGTERM"] as const)("hears %s while it merges, and leaves nothing", async (signal) => {
    const record = (await onrecord(["extract", "--records", `${FIXTURES}/${readdirSync(FIXTURES)[0]}`]))
      .stdout;
    const cwd = folderWith({ "records.ndjson": renamed(record, 1500) });
    const child = start(["merge", "records.ndjson", "-o", "out.json"], cwd);
    child.stderr.resume();
    await wait(4000);
    expect(child.exitCode).toBe(null);
    const sent = Date.now();
    child.kill(signal);
    const [code, by] = await once(child, "close");
    expect(code === 130 || by === signal).toBe(true);
    expect(Date.now() - sent).toBeLessThan(1000);
    expect(readdirSync(cwd)).toEqual(["records.ndjson"]);
  });

  it.each([
    ["merge", "-"],
    ["show", "-"],
  ])("%s %s hears a signal while it waits for standard input", async (...argv) => {
    const child = start(argv);
    child.stderr.resume();
    await wait(1500);
    child.kill("SIGINT");
    const sent = Date.now();
    const [code, by] = await once(child, "close");
    expect(code === 130 || by === "SIGINT").toBe(true);
    expect(Date.now() - sent).toBeLessThan(2000);
  });

  it("hears a signal within one long article", async () => {
    const cwd = folderWith({ "long.txt": `${SUMMIT_WIRE}\n\n`.repeat(2000) });
    const child = start(["extract", "long.txt", "-o", "out.json"], cwd);
    child.stderr.resume();
    await wait(3000);
    expect(child.exitCode).toBe(null);
    child.kill("SIGTERM");
    const sent = Date.now();
    const [code, by] = await once(child, "close");
    expect(code === 130 || by === "SIGTERM").toBe(true);
    expect(Date.now() - sent).toBeLessThan(2000);
    expect(readdirSync(cwd)).toEqual(["long.txt"]);
  });

  it.skipIf(!existsSync("/dev/full")).each(["schema timeline", "--help", "--version", `extract ${FIXTURES}`])(
    "%s into a full disk ends with 2 and one line",
    async (argv) => {
      const { code, stderr } = await shell(`$ONRECORD ${argv} > /dev/full`);
      expect(code).toBe(2);
      expect(stderr).toContain("onrecord: standard output: could not be written to the end\n");
    },
  );

  it("prints the same with worker threads, which it starts when there is much to read", async () => {
    const cwd = folderWith({
      "a.txt": SUMMIT_WIRE,
      "much.bin": new Uint8Array(1_200_000),
      "z.txt": SUMMIT_LATER,
    });
    const alone = await onrecord(["extract", "--records", "--jobs", "1", "."], { cwd });
    expect(alone.stdout.trimEnd().split("\n")).toHaveLength(3);
    expect(await onrecord(["extract", "--records", "--jobs", "2", "."], { cwd })).toEqual(alone);
  });

  it("merges what extract pipes to it into what extract prints", async () => {
    const { stdout } = await shell(`$ONRECORD extract --records ${FIXTURES} | $ONRECORD merge -`);
    expect(stdout).toBe((await onrecord(["extract", FIXTURES])).stdout);
  });
});

async function waitFor(happened: () => boolean): Promise<void> {
  while (!happened()) await wait(10);
}

/** A module for `--import` that is given as its text. */
function imported(text: string): string {
  return `data:text/javascript,${encodeURIComponent(text)}`;
}

/** A record as if it were of so many articles. */
function renamed(record: string, times: number): string {
  const { id } = JSON.parse(record);
  return Array.from({ length: times }, (_, index) =>
    record.replace(id, `a_${index.toString(16).padStart(16, "0")}`),
  ).join("");
}
