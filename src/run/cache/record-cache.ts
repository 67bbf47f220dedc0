import { createHash, randomBytes } from "node:crypto";
import { mkdir, readFile, rename, rm, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { madeBy } from "../../model/made.ts";
import type { Profile } from "../../profile/profile.ts";
import type { Piece } from "../input.ts";
import { CACHE_FOLDER, trimCache } from "./tend-cache.ts";

/** Lines of records that earlier runs made, each under a key of all that decides its bytes. */
export interface RecordCache {
  keyOf(piece: Piece): string;
  /** The line of a key; null where there is none, or what is there is damaged. */
  get(key: string): Promise<string | null>;
  /** Keeps a line; a cache that can take no more costs the next run its time and nothing else. */
  put(key: string, line: string): Promise<void>;
  /** Leaves the cache no larger than it may be. */
  close(): Promise<void>;
}

/** What a cache is opened for. */
export interface CacheSettings {
  profile: Profile;
  withText: boolean;
  /** How many bytes its files may take. */
  most: number;
}

/**
 * Opens a cache in a folder, which is made where it is not there. A file holds one record and never changes: it is written
 * beside its place and renamed, so that neither the end of a process nor another run at the same time can harm it. Its checksum
 * is gzip's.
 */
export async function openCache(folder: string, settings: CacheSettings): Promise<RecordCache> {
  const root = join(folder, CACHE_FOLDER);
  await mkdir(root, { recursive: true });
  const { profile, withText, most } = settings;
  const made = JSON.stringify([madeBy(profile.id, profile.hash), withText]);
  let grown = false;
  return {
    keyOf: ({ bytes, provenance }) =>
      createHash("sha256")
        .update(JSON.stringify([made, provenance]))
        .update(bytes)
        .digest("hex"),
    async get(key) {
      const path = pathOf(root, key);
      const line = await readFile(path).then(unpacked, () => null);
      if (line !== null) await touch(path);
      return line;
    },
    async put(key, line) {
      grown = true;
      await write(pathOf(root, key), gzipSync(line, { level: 1 })).catch(() => {});
    },
    async close() {
      if (grown) await trimCache(folder, most);
    },
  };
}

/** Two letters of a key name a folder, so that none holds too many files. */
function pathOf(root: string, key: string): string {
  return join(root, key.slice(0, 2), `${key.slice(2)}.json.gz`);
}

function unpacked(packed: Uint8Array): string | null {
  try {
    return gunzipSync(packed).toString("utf8");
  } catch {
    return null;
  }
}

/** What was used last is thrown away last. */
async function touch(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(() => {});
}

async function write(path: string, data: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = join(dirname(path), `.${randomBytes(8).toString("hex")}.tmp`);
  try {
    await writeFile(beside, data, { flag: "wx" });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
