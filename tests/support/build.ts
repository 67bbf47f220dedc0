import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { ROOT } from "./sources.ts";

/** Builds before the tests where a source file is newer than the last build, since real processes run what is built. */
export function setup(): void {
  const built = statSync(`${ROOT}/dist/bundle/main.js`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const names = readdirSync(`${ROOT}/src`, { recursive: true, encoding: "utf8" });
  const newest = Math.max(...names.map((name) => statSync(`${ROOT}/src/${name}`).mtimeMs));
  if (newest > built) execFileSync("npm", ["run", "build"], { cwd: ROOT, stdio: "ignore" });
}
