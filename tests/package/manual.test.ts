import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { manual } from "../../scripts/manual.ts";
import { command } from "../support/process.ts";
import { ROOT } from "../support/sources.ts";
import { runCli } from "../support/world.ts";

const PAGE = `${ROOT}/man/onrecord.1`;

describe("man/onrecord.1", () => {
  it("is in step with the help (npm run manual rewrites it)", async () => {
    expect(readFileSync(PAGE, "utf8")).toBe(await manual());
  });

  it("tells every command and option that the help tells, and every exit code", async ({ skip }) => {
    const shown = await command("man", ["-l", PAGE], { env: { MANWIDTH: "200", LC_ALL: "C" } }).catch(
      () => null,
    );
    if (shown === null || shown.code !== 0) return skip("there is no man here");
    const help = (await runCli(["--help"])).stdout;
    const names = [...help.matchAll(/^ {2}([a-z]+) (?:\[|<)/gm)].map(([, name]) => name ?? "");
    expect(names.length).toBeGreaterThan(12);
    for (const name of names) {
      expect(shown.stdout).toContain(`onrecord ${name}`);
      const own = (await runCli(["help", name])).stdout;
      for (const [option] of own.matchAll(/--[a-z-]+/g)) expect(shown.stdout).toContain(option);
    }
    for (const code of ["130", "70"].filter((each) => help.includes(`  ${each}`)))
      expect(shown.stdout).toMatch(new RegExp(`^ +${code} `, "m"));
    expect(shown.stderr).toBe("");
  });
});
