import { beforeAll, describe, expect, it } from "vitest";
import { FIXTURES } from "../support/inputs.ts";
import { command, onrecord, type ProcessRan } from "../support/process.ts";
import { ROOT } from "../support/sources.ts";

const EXTRACT = ["extract", "--scope", "all", FIXTURES];

let here: ProcessRan;

beforeAll(async () => {
  here = await onrecord(EXTRACT);
});

/** Node of another version, from the registry; null where it is not to be had. */
async function nodeOf(version: number): Promise<string | null> {
  const { code, stdout } = await command("npx", ["-y", `node@${version}`, "-p", "process.execPath"]);
  return code === 0 ? stdout.trim() : null;
}

describe.each([20, 22, 24])("Node %i", (version) => {
  it("prints the same bytes, and nothing foreign on standard error", async ({ skip }) => {
    const node = await nodeOf(version);
    if (node === null) return skip(`node@${version} cannot be fetched from the registry`);
    const there = await command(node, [`${ROOT}/bin/onrecord.js`, ...EXTRACT]);
    expect(there).toEqual(here);
    expect(there.stderr).toMatch(/^onrecord: \d+ articles: .* with a date of their own.*\n$/);
  });

  it("ends silently when its reader has enough", async ({ skip }) => {
    const node = await nodeOf(version);
    if (node === null) return skip(`node@${version} cannot be fetched from the registry`);
    const line = `set -o pipefail; "$NODE" bin/onrecord.js extract "$IN" | head -1`;
    const ran = await command("bash", ["-c", line], { env: { NODE: node, IN: FIXTURES } });
    expect(ran).toEqual({ code: 0, stdout: "{\n", stderr: "" });
  });
});
