import { once } from "node:events";
import { readdirSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { SUMMIT_LATER, SUMMIT_WIRE } from "../support/articles.ts";
import { folderWith } from "../support/files.ts";
import { onrecord, start } from "../support/process.ts";

const ARGV = ["extract", "in", "--records", "--cache", "kept"];

function folder(): string {
  const numbered = (text: string, n: number) =>
    `${text}\n\nThe ferry left at ${n}:15 on Monday, the mayor said.`;
  return folderWith(
    Object.fromEntries(
      Array.from({ length: 40 }, (_, n) => [
        `in/${n}.txt`,
        numbered(n % 2 === 0 ? SUMMIT_WIRE : SUMMIT_LATER, n),
      ]),
    ),
  );
}

it("a cache serves two runs at once", async () => {
  const cwd = folder();
  const plain = await onrecord(["extract", "in", "--records"], { cwd });
  const both = await Promise.all([onrecord(ARGV, { cwd }), onrecord(ARGV, { cwd })]);
  expect(both).toEqual([plain, plain]);
  expect(await onrecord(ARGV, { cwd })).toEqual(plain);
});

it("a cache survives runs that are killed at any moment", async () => {
  const cwd = folder();
  const plain = await onrecord(["extract", "in", "--records"], { cwd });
  for (const moment of [700, 900, 1100, 1300]) {
    const child = start(ARGV, cwd);
    child.stdout.resume();
    child.stderr.resume();
    await wait(moment);
    child.kill("SIGKILL");
    if (child.exitCode === null && child.signalCode === null) await once(child, "close");
  }
  expect(await onrecord(ARGV, { cwd })).toEqual(plain);
  expect(readdirSync(cwd).sort()).toEqual(["in", "kept"]);
});
