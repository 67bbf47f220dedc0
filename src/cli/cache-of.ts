import { resolve } from "node:path";
import type { CacheSettings, RecordCache } from "../run/cache/record-cache.ts";
import { complain } from "./notices.ts";
import type { World } from "./world.ts";

/** How large a cache may be that is given no size. */
const CACHE_BYTES = 1_000_000_000;

/** The folder of `--cache` or `ONRECORD_CACHE`; null where neither names one. */
export function cacheFolder(given: string | undefined, { env, cwd }: World): string | null {
  const folder = given ?? env.ONRECORD_CACHE ?? "";
  return folder === "" ? null : resolve(cwd, folder);
}

/** The cache that the options or the environment ask for, null without; undefined after saying that it cannot be used. */
export async function cacheOf(
  options: { cache?: string; cacheSize?: number },
  wanted: Omit<CacheSettings, "most">,
  world: World,
): Promise<RecordCache | null | undefined> {
  const folder = cacheFolder(options.cache, world);
  if (folder === null) return null;
  const { openCache } = await import("../run/cache/record-cache.ts");
  try {
    return await openCache(folder, { ...wanted, most: options.cacheSize ?? CACHE_BYTES });
  } catch {
    complain({ code: "cache-unusable", source: folder, at: null }, world);
    return undefined;
  }
}
