import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The `onrecord.config.json` of a folder: its own, else that of the nearest folder above it; null where there is none. Every run
 * asks, so that nothing is loaded for it: a library that searches takes a fortieth of a cold start.
 */
export function configAbove(folder: string): string | null {
  const file = join(folder, "onrecord.config.json");
  if (existsSync(file)) return file;
  const above = dirname(folder);
  return above === folder ? null : configAbove(above);
}
