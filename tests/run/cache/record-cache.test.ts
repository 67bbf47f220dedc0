import { existsSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openCache } from "../../../src/run/cache/record-cache.ts";
import { clearCache, sizeOfCache, trimCache } from "../../../src/run/cache/tend-cache.ts";
import type { Piece } from "../../../src/run/input.ts";
import { folderWith } from "../../support/files.ts";
import { KIM_PUTIN } from "../../support/profiles.ts";

const SETTINGS = { profile: KIM_PUTIN, withText: false, most: 1_000_000 };
const NOTHING_SAID = { published: null, title: null, outlet: null, url: null, charset: null };

function piece(text: string, source = "a.txt"): Piece {
  return { bytes: Buffer.from(text), provenance: { source, ...NOTHING_SAID } };
}

describe("a cache of records", () => {
  it("gives back what was put under a key, to a later run too", async () => {
    const folder = folderWith();
    const cache = await openCache(folder, SETTINGS);
    const key = cache.keyOf(piece("It rained."));
    expect(await cache.get(key)).toBe(null);
    await cache.put(key, '{"type":"article"}');
    const later = await openCache(folder, SETTINGS);
    expect(await later.get(later.keyOf(piece("It rained.")))).toBe('{"type":"article"}');
  });

  it("has another key for all that can change a record", async () => {
    const folder = folderWith();
    const cache = await openCache(folder, SETTINGS);
    const profile = { ...KIM_PUTIN, hash: "0123456789abcdef" };
    const others = [
      cache.keyOf(piece("It rained!")),
      cache.keyOf(piece("It rained.", "b.txt")),
      cache.keyOf({
        ...piece("It rained."),
        provenance: { ...piece("").provenance, published: { value: "2024-06-19", basis: "option" } },
      }),
      (await openCache(folder, { ...SETTINGS, profile })).keyOf(piece("It rained.")),
      (await openCache(folder, { ...SETTINGS, withText: true })).keyOf(piece("It rained.")),
    ];
    expect(new Set([cache.keyOf(piece("It rained.")), ...others]).size).toBe(6);
  });

  it("takes a damaged file for none, and mends it", async () => {
    const folder = folderWith();
    const cache = await openCache(folder, SETTINGS);
    const key = cache.keyOf(piece("It rained."));
    await cache.put(key, "a line");
    const [file = ""] = filesIn(folder);
    for (const broken of [Buffer.from("junk"), Buffer.alloc(0), Buffer.from([0x1f, 0x8b, 8])]) {
      writeFileSync(file, broken);
      expect(await cache.get(key)).toBe(null);
    }
    await cache.put(key, "a line");
    expect(await cache.get(key)).toBe("a line");
  });

  it("throws away what was not used for longest, and what a killed run left", async () => {
    const folder = folderWith();
    const cache = await openCache(folder, SETTINGS);
    const keys = ["one", "two", "three"].map((text) => cache.keyOf(piece(text)));
    for (const key of keys) await cache.put(key, key.repeat(50));
    for (const file of filesIn(folder)) utimesSync(file, 1000, 1000);
    expect(await cache.get(keys[1] ?? "")).not.toBe(null);
    const [file = ""] = filesIn(folder);
    const left = join(file, "..", ".0123.tmp");
    writeFileSync(left, "half");
    utimesSync(left, 1000, 1000);
    const { bytes } = (await sizeOfCache(folder)) ?? { bytes: 0 };
    await trimCache(folder, Math.ceil(bytes / 3));
    const still = await Promise.all(keys.map((key) => cache.get(key)));
    expect(still.map((line) => line !== null)).toEqual([false, true, false]);
    expect(existsSync(left)).toBe(false);
  });

  it("is cleared without touching what lies beside it", async () => {
    const folder = folderWith({ "letter.txt": "Dear all" });
    expect(await clearCache(folder)).toBe(null);
    const cache = await openCache(folder, SETTINGS);
    await cache.put(cache.keyOf(piece("one")), "a line");
    expect(await clearCache(folder)).toMatchObject({ records: 1 });
    expect(readdirSync(folder)).toEqual(["letter.txt"]);
  });
});

function filesIn(folder: string): string[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
