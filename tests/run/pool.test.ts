import { describe, expect, it } from "vitest";
import { startPool } from "../../src/run/pool.ts";
import { NO_STORY } from "../support/profiles.ts";

const WORKER = new URL("../support/dying-worker.js", import.meta.url);

async function worked(jobs: number, texts: string[]) {
  const pool = await startPool(jobs, { profile: NO_STORY, withText: false }, WORKER);
  try {
    return await Promise.all(texts.map((text) => pool.run(piece(text))));
  } finally {
    await pool.close();
  }
}

function piece(text: string) {
  const provenance = { source: text, published: null, title: null, outlet: null, url: null, charset: null };
  return { bytes: Buffer.from(text), provenance };
}

describe("startPool", () => {
  it("works on every article", async () => {
    expect(await worked(2, ["a", "b", "c"])).toEqual(["done: a", "done: b", "done: c"]);
  });

  it.each([1, 2])("loses only the article over which a worker dies, with %i of them", async (jobs) => {
    const results = await worked(jobs, ["a", "die", "b", "die", "c", "throw", "d"]);
    const told = results.map((result) =>
      typeof result === "string" ? result : `${result.source}: ${result.code}`,
    );
    expect(told).toEqual([
      "done: a",
      "die: internal",
      "done: b",
      "die: internal",
      "done: c",
      "throw: internal",
      "done: d",
    ]);
  });
});
