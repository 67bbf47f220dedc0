import { chmodSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { SUMMIT_LATER, SUMMIT_WIRE } from "../support/articles.ts";
import { folderWith } from "../support/files.ts";
import { onrecord } from "../support/process.ts";

describe("onrecord with bad files among good ones", () => {
  let cwd = "";
  beforeAll(() => {
    cwd = folderWith({
      "a.txt": SUMMIT_WIRE,
      "binary.txt": binary(),
      "empty.txt": "",
      "z.txt": SUMMIT_LATER,
    });
    unreadable(cwd, "secret.txt");
  });

  it("reads the good ones, says a line for each other, and exits with 3", async () => {
    const { code, stdout, stderr } = await onrecord(["extract", "."], { cwd });
    expect(code).toBe(3);
    const { articles, unread } = JSON.parse(stdout);
    expect(articles.map(({ source }: { source: string }) => source)).toEqual(["./a.txt", "./z.txt"]);
    expect(unread.map(({ source }: { source: string }) => source)).toEqual([
      "./binary.txt",
      "./empty.txt",
      "./secret.txt",
    ]);
    const said = stderr.trimEnd().split("\n");
    expect(said).toHaveLength(3);
    for (const { source, message } of unread) expect(said).toContain(`onrecord: ${source}: ${message}`);
  });

  it("writes an error line for each among the records", async () => {
    const { code, stdout } = await onrecord(["extract", "--records", "."], { cwd });
    expect(code).toBe(3);
    const types = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).type);
    expect(types).toEqual(["article", "error", "error", "error", "article"]);
  });
});

function binary(): Uint8Array {
  return Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256);
}

/** Makes a file that may not be read; root may read any, so there it is one whose reading fails. */
function unreadable(folder: string, name: string): void {
  const path = join(folder, name);
  if (process.getuid?.() === 0) {
    rmSync(path, { force: true });
    symlinkSync("/proc/self/mem", path);
  } else {
    folderWith({ [name]: "x" });
    chmodSync(path, 0o000);
  }
}
