import { readdir, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { ReadProblem } from "../read/read-article.ts";
import type { Input } from "./input.ts";

/** Finds the files of the inputs given, folders walked in bytewise order; what is not there is a problem in its place. */
export async function* findInputs(paths: string[], cwd: string): AsyncGenerator<Input | ReadProblem> {
  for (const path of paths) {
    if (path === "-") yield { path, source: "-", relative: "-", size: null };
    else yield* walk(path.replace(/(?<=.)\/$/, ""), "", cwd);
  }
}

async function* walk(path: string, relative: string, cwd: string): AsyncGenerator<Input | ReadProblem> {
  const full = resolve(cwd, path);
  const found = await stat(full).catch(() => null);
  if (found === null) return yield { source: path, code: "not-found", at: null };
  if (!found.isDirectory()) {
    return yield { path: full, source: path, relative: relative || basename(path), size: found.size };
  }
  for (const name of (await readdir(full)).sort(bytewise)) {
    if (name.startsWith(".") || name === "node_modules") continue;
    yield* walk(`${path}/${name}`, relative === "" ? name : `${relative}/${name}`, cwd);
  }
}

function bytewise(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
