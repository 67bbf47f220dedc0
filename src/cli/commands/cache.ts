import { clearCache, sizeOfCache } from "../../run/cache/tend-cache.ts";
import { cacheFolder } from "../cache-of.ts";
import { EXIT } from "../exit-codes.ts";
import { complain } from "../notices.ts";
import { visible } from "../visible.ts";
import type { World } from "../world.ts";

/** What can be done with a cache. */
export type CacheAction = "info" | "clear";

/** Says how much a cache holds, or empties it; gives the exit code. */
export async function cache(action: CacheAction, given: string | undefined, world: World): Promise<number> {
  const folder = cacheFolder(given, world);
  if (folder === null) {
    complain({ code: "cache-wanted", source: "cache", at: null }, world);
    return EXIT.usage;
  }
  const size = action === "info" ? await sizeOfCache(folder) : await clearCache(folder);
  if (size === null) {
    complain({ code: "cache-none", source: folder, at: null }, world);
    return EXIT.usage;
  }
  const done = action === "info" ? "" : " removed";
  const megabytes = (size.bytes / 1_000_000).toFixed(1);
  world.stdout.write(
    `${visible(folder)}: ${size.records} ${size.records === 1 ? "record" : "records"}, ${megabytes} MB${done}\n`,
  );
  return EXIT.done;
}
