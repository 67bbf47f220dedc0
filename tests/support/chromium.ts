import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const PLACES = [
  "/usr/lib/chromium/chromium",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Where this machine has a Chromium: `CHROMIUM`, else one on PATH or in a usual place; null, and told, where it has none. */
export function chromiumPath(): string | null {
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = [process.env.CHROMIUM ?? "", ...onPath, ...PLACES].find(mayRun);
  if (found !== undefined) return found;
  console.warn("No Chromium here: the tests in a browser are skipped. Install it, or name it in CHROMIUM.");
  return null;
}

function mayRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return path !== "";
  } catch {
    return false;
  }
}
