import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { complain } from "./notices.ts";
import type { World } from "./world.ts";

/** The inputs given, those of `--files-from`, or standard input where something is piped in; null after saying what is wrong. */
export async function inputNames(
  given: string[],
  filesFrom: string | undefined,
  world: World,
): Promise<string[] | null> {
  if (filesFrom !== undefined) {
    const listed = await listOf(filesFrom, world);
    if (listed === null) complain({ code: "files-from-not-found", source: filesFrom, at: null }, world);
    return listed && [...given, ...listed];
  }
  if (given.length > 0) return given;
  return world.stdin.isTTY === true ? [] : ["-"];
}

/** Names separated by NUL where there is one (`find -print0`), else by line ends. */
async function listOf(path: string, world: World): Promise<string[] | null> {
  const text = await (path === "-" ? textOf(world.stdin) : readFile(resolve(world.cwd, path), "utf8")).catch(
    () => null,
  );
  if (text === null) return null;
  return text.split(text.includes("\0") ? "\0" : /\r?\n/).filter((name) => name !== "");
}

async function textOf(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
