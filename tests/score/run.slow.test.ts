import { describe, expect, it } from "vitest";
import { folderWith } from "../support/files.ts";
import { command } from "../support/process.ts";
import { ROOT } from "../support/sources.ts";

describe("npm run score", () => {
  it.each([
    ["/no/such/folder", "no such file or folder"],
    [folderWith(), "holds nothing that story is scored on"],
  ])("says in one line what is wrong with %s", async (corpus, why) => {
    const tsx = `${ROOT}/node_modules/tsx/dist/cli.mjs`;
    const { code, stderr } = await command(process.execPath, [tsx, "score/run.ts", "story", corpus], {
      cwd: ROOT,
    });
    expect({ code, stderr }).toEqual({ code: 2, stderr: `score: ${corpus}: ${why}\n` });
  });
});
