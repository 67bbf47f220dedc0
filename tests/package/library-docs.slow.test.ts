import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { command } from "../support/process.ts";
import { ROOT } from "../support/sources.ts";

const PAGE = readFileSync(`${ROOT}/docs/library.md`, "utf8");

/** Each example, and what the page says that it prints. */
const EXAMPLES = [...PAGE.matchAll(/```js\n([^`]*(?:`[^`]+`[^`]*)*?)```\n\n```\n([^`]*)```/g)].map(
  ([, code = "", printed = ""]) => ({ code, printed }),
);

describe("docs/library.md", () => {
  it("has an example for each part", () => {
    expect(EXAMPLES).toHaveLength(PAGE.split("```js\n").length - 1);
    expect(EXAMPLES.length).toBeGreaterThan(2);
  });

  it.each(EXAMPLES)("prints what it says: $printed", async ({ code, printed }) => {
    // The package finds itself by its name where its own folder is the place to look from.
    const ran = await command(process.execPath, ["--input-type=module", "-e", code]);
    expect(ran).toEqual({ code: 0, stdout: printed, stderr: "" });
  });
});
