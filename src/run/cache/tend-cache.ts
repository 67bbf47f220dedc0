import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** The folder of the files within the folder that was given. It is hidden, so that no run reads it as articles. */
export const CACHE_FOLDER = ".onrecord-cache";

/** How much a cache holds. */
export interface CacheSize {
  records: number;
  bytes: number;
}

interface CacheFile {
  path: string;
  bytes: number;
  /** When it was used last, in milliseconds. */
  used: number;
  /** What a run that was killed left behind, or another one is just writing. */
  unfinished: boolean;
}

/** Counts what is in a cache; null where there is none. */
export async function sizeOfCache(folder: string): Promise<CacheSize | null> {
  const files = await filesOf(folder);
  if (files === null) return null;
  const whole = files.filter(({ unfinished }) => !unfinished);
  return { records: whole.length, bytes: sumOf(whole) };
}

/** Removes a cache and nothing else; says how much it held, null where there is none. */
export async function clearCache(folder: string): Promise<CacheSize | null> {
  const size = await sizeOfCache(folder);
  if (size !== null) await rm(join(folder, CACHE_FOLDER), { recursive: true, force: true });
  return size;
}

const HOUR = 3_600_000;

/** Throws away what has not been used for longest until all takes no more than so many bytes, and what killed runs left. */
export async function trimCache(folder: string, most: number): Promise<void> {
  const files = (await filesOf(folder)) ?? [];
  const now = Date.now();
  const left = files.filter(({ unfinished, used }) => unfinished && now - used > HOUR);
  const whole = files.filter(({ unfinished }) => !unfinished).sort((a, b) => a.used - b.used);
  let bytes = sumOf(whole);
  for (const file of whole) {
    if (bytes <= most) break;
    bytes -= file.bytes;
    left.push(file);
  }
  for (const { path } of left) await rm(path, { force: true }).catch(() => {});
}

function sumOf(files: readonly CacheFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

async function filesOf(folder: string): Promise<CacheFile[] | null> {
  const root = join(folder, CACHE_FOLDER);
  const shards = await readdir(root).catch(() => null);
  if (shards === null) return null;
  const files: CacheFile[] = [];
  for (const shard of shards) {
    const names = await readdir(join(root, shard)).catch(() => []);
    const found = await Promise.all(names.map((name) => fileAt(join(root, shard, name), name)));
    files.push(...found.flatMap((file) => file ?? []));
  }
  return files;
}

/** Null for what another run has thrown away meanwhile. */
async function fileAt(path: string, name: string): Promise<CacheFile | null> {
  const found = await stat(path).catch(() => null);
  if (found === null) return null;
  return { path, bytes: found.size, used: found.mtimeMs, unfinished: name.endsWith(".tmp") };
}
