import { rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Timeline } from "../../src/model/timeline.ts";
import type { Evidence } from "../../src/run/explain/explanation.ts";
import { SUMMIT_LATER, SUMMIT_WIRE } from "../support/articles.ts";
import { folderWith } from "../support/files.ts";
import { runCli } from "../support/world.ts";

const WIRE = SUMMIT_WIRE.replace("on Thursday.", "on Thursday. The talks lasted three hours.");
const LATER = SUMMIT_LATER.replace("25, 2019.", "25, 2019. The talks lasted 50 minutes.");

/** A folder with two articles that tell of one meeting, and their timeline. */
async function made(): Promise<{ cwd: string; timeline: Timeline }> {
  const cwd = folderWith({ "news/a.txt": WIRE, "news/b.txt": LATER });
  await runCli(["extract", "news", "--records", "--with-text", "-o", "r.ndjson"], { cwd });
  await runCli(["extract", "news", "--scope", "all", "-o", "t.json"], { cwd });
  return { cwd, timeline: JSON.parse((await runCli(["export", "json", "t.json"], { cwd })).stdout) };
}

/** What the command explains of an id as JSON. */
async function evidenceFor(id: string, cwd: string, ...inputs: string[]): Promise<Evidence[]> {
  const { code, stdout, stderr } = await runCli(["explain", id, ...inputs, "--format", "json"], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout).evidence;
}

describe("onrecord explain", () => {
  it("marks a quotation in its paragraph, and says what found it, who is meant and what dates it", async () => {
    const { cwd, timeline } = await made();
    const quote = timeline.quotes.find(({ kind }) => kind === "direct");
    const { code, stdout, stderr } = await runCli(["explain", quote?.id ?? "", "t.json"], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain(`${quote?.id}  quotation\n   words     We talked for two hours\n`);
    expect(stdout).toMatch(
      /\n1 {2}news\/a\.txt, characters \d+–\d+\n {13}"⟦We talked for two hours⟧," Putin said after/,
    );
    expect(stdout).toContain("cue “said”\n   speaker   “Putin” means Vladimir Putin, by name\n");
    expect(stdout).toMatch(/date {6}2019-04-25, .*\(the article: 2019-04-25, dateline\)\n$/);
  });

  it("says why accounts are one event, by reasons whose sum is the score", async () => {
    const { cwd, timeline } = await made();
    const [entry] = [...timeline.entries].sort((a, b) => b.accounts.length - a.accounts.length);
    const evidence = await evidenceFor(entry?.id ?? "", cwd, "t.json");
    expect(evidence.length).toBe(entry?.accounts.length);
    for (const { one } of evidence) {
      const sum = one?.reasons.reduce((total, { adds }) => total + adds, 0);
      expect(sum).toBeCloseTo(one?.score ?? Number.NaN, 6);
      expect(one?.score).toBeGreaterThan(-1);
    }
    const { stdout } = await runCli(["explain", entry?.id ?? "", "t.json"], { cwd });
    expect(stdout).toMatch(/one with {2}\d+: [−-]?\d+\.\d\d, and [−-]?\d+\.\d\d is enough\n {13}[+−]\d/);
  });

  it("explains alike from a timeline, from articles and from records", async () => {
    const { cwd, timeline } = await made();
    for (const { id } of [timeline.entries[0], timeline.quotes[0]].filter((item) => item !== undefined)) {
      const evidence = await evidenceFor(id, cwd, "t.json");
      expect(evidence[0]?.passage.some((piece) => piece.evidence)).toBe(true);
      expect(await evidenceFor(id, cwd, "news")).toEqual(evidence);
      expect(await evidenceFor(id, cwd, "t.json", "news")).toEqual(evidence);
      expect(await evidenceFor(id, cwd, "r.ndjson")).toEqual(evidence);
    }
  });

  it("shows both sides of a disagreement in their paragraphs", async () => {
    const { cwd, timeline } = await made();
    const { stdout } = await runCli(["explain", timeline.conflicts[0]?.id ?? "", "t.json"], { cwd });
    expect(stdout).toContain("⟦The talks lasted 50 minutes⟧");
    expect(stdout).toContain("⟦The talks lasted three hours⟧");
  });

  it("takes the first characters of an id, and that of a variant", async () => {
    const { cwd, timeline } = await made();
    const [quote] = timeline.quotes;
    const whole = await runCli(["explain", quote?.id ?? "", "t.json"], { cwd });
    expect(await runCli(["explain", quote?.id.slice(0, 10) ?? "", "t.json"], { cwd })).toEqual(whole);
    expect(await runCli(["explain", quote?.variants[0]?.quote ?? "", "t.json"], { cwd })).toEqual(whole);
  });

  it.each([
    ["t_ffff", "no quotation, event or disagreement has this id"],
    ["t_", "more than one id begins so"],
  ])("refuses the id %s", async (id, message) => {
    const { code, stdout, stderr } = await runCli(["explain", id, "t.json"], { cwd: (await made()).cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  it("says of an article that is not there that it is not", async () => {
    const { cwd, timeline } = await made();
    rmSync(`${cwd}/news`, { recursive: true });
    const { code, stdout } = await runCli(["explain", timeline.quotes[0]?.id ?? "", "t.json"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain("the article is not there; give it behind the timeline");
  });
});
