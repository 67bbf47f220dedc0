import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { CONFIG_NAME } from "../run/config-name.ts";

/**
 * The `onrecord.config.json` of a folder: its own, else that of the nearest folder above it; null where there is none. Every run
 * asks, so that nothing is loaded for it: a library that searches takes a fortieth of a cold start.
 */
export function configAbove(folder: string): string | null {
  const file = join(folder, CONFIG_NAME);
  if (existsSync(file)) return file;
  const above = dirname(folder);
  return above === folder ? null : configAbove(above);
}
