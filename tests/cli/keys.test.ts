import { describe, expect, it } from "vitest";
import { SUMMIT_LATER, SUMMIT_WIRE } from "../support/articles.ts";
import { folderWith } from "../support/files.ts";
import { runCli } from "../support/world.ts";

const FERRY = "BERGEN, 3 May 2024 (Example Wire) - The ferry Alma sank on Thursday. Nobody was hurt.\n";

/** A folder with the records of three articles of two stories, their keys and facts. */
async function recorded() {
  const cwd = folderWith({ "a.txt": SUMMIT_WIRE, "b.txt": SUMMIT_LATER, "c.txt": FERRY });
  const run = (...argv: string[]) => runCli(argv, { cwd });
  await run("extract", "--records", "a.txt", "b.txt", "c.txt", "none.txt", "-o", "all.ndjson");
  await run("keys", "all.ndjson", "-o", "keys.ndjson");
  await run("keys", "--facts", "keys.ndjson", "-o", "facts.ndjson");
  return { cwd, run };
}

describe("onrecord keys", () => {
  it("gives facts by which parts of a merge, made apart, are the whole of it", async () => {
    const { cwd, run } = await recorded();
    const { stdout } = await run("extract", "--records", "a.txt", "b.txt");
    const one = folderWith({ "one.ndjson": stdout });
    await run("extract", "--records", "c.txt", "none.txt", "-o", "two.ndjson");
    await run("merge", "--parts", "facts.ndjson", `${one}/one.ndjson`, "-o", "one.parts");
    const unread = await run("merge", "--parts", "facts.ndjson", "two.ndjson", "-o", "two.parts");
    expect(unread.code).toBe(3);
    const whole = await run("merge", "all.ndjson", "--scope", "all", "-q");
    const parts = await runCli(["merge", "two.parts", "one.parts", "--scope", "all"], { cwd });
    expect(parts.stdout).toBe(whole.stdout);
    expect(parts.code).toBe(whole.code);
    expect(JSON.parse(parts.stdout)).toMatchObject({ articles: { length: 3 }, unread: { length: 1 } });
  });

  it("refuses lines of another kind or profile, and articles without facts", async () => {
    const { run } = await recorded();
    const usage = async (...argv: string[]) => (await run(...argv)).stderr;
    expect(await usage("keys", "--facts", "facts.ndjson")).toContain(
      "facts.ndjson#1: not a line of the kind",
    );
    expect(await usage("keys", "--facts", "keys.ndjson", "--profile", "none")).toContain("under the profile");
    expect(await usage("keys", "--facts", "nowhere.ndjson")).toContain("no such file");
    await run("extract", "--records", "c.txt", "-o", "one.ndjson");
    await run("keys", "one.ndjson", "-o", "one.keys");
    await run("keys", "--facts", "one.keys", "-o", "one.facts");
    expect(await usage("merge", "--parts", "one.facts", "all.ndjson")).toContain(
      "says nothing of the article a_",
    );
    await run("merge", "--parts", "facts.ndjson", "one.ndjson", "-o", "one.parts");
    expect(await usage("merge", "one.parts", "--profile", "none")).toContain("under the profile kim-putin");
    expect(await usage("merge", "one.parts", "one.ndjson")).toContain("one.ndjson#1: not a line of the kind");
    expect((await run("keys")).stderr).toContain("give it files of records");
  });
});
