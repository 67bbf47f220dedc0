import { readFile } from "node:fs/promises";
import { EXIT } from "../exit-codes.ts";
import { lineAbout } from "../messages.ts";
import type { World } from "../world.ts";

/** Prints the JSON Schema of a kind of data. */
export async function schema(kind: string, world: World): Promise<number> {
  if (!KINDS.includes(kind)) {
    world.stderr.write(lineAbout({ code: "schema-unknown", source: kind, at: null }));
    return EXIT.usage;
  }
  world.stdout.write(await readFile(new URL(`../../../schema/${kind}.json`, import.meta.url), "utf8"));
  return EXIT.done;
}

const KINDS = ["article", "timeline", "profile", "error"];
