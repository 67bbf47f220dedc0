import { realpath } from "node:fs/promises";
import { resolve, sep } from "node:path";
import { findInputs } from "../run/find-inputs.ts";
import type { Input } from "../run/input.ts";
import { isProblem, type Problem } from "../run/problem.ts";
import { complain } from "./notices.ts";
import type { World } from "./world.ts";

/**
 * The inputs beside the file or folder that this run writes: what an earlier run wrote is no article, and leaving it out
 * is told. Null, and told, where the output is itself named as an input, which it would destroy.
 */
export async function inputsBeside(
  target: string | null,
  names: string[],
  world: World,
): Promise<AsyncIterable<Input | Problem> | null> {
  const output = target === null ? null : await real(target);
  if (output === null) return findInputs(names, world.cwd);
  for (const name of names) {
    if ((await real(resolve(world.cwd, name))) !== output) continue;
    complain({ code: "output-is-input", source: name, at: null }, world);
    return null;
  }
  return without(output, names, world);
}

async function* without(output: string, names: string[], world: World): AsyncGenerator<Input | Problem> {
  let told = false;
  for await (const input of findInputs(names, world.cwd)) {
    const inside = isProblem(input) ? null : pathInside(output, await real(input.path));
    if (inside === null) yield input;
    else if (!told) {
      const source = inside === "" ? input.source : input.source.slice(0, -inside.length);
      complain({ code: "output-among-inputs", source, at: null }, world);
      told = true;
    }
  }
}

/** What follows the output in a path: "" for itself, "/a.txt" in a folder; null for what lies elsewhere. */
function pathInside(output: string, path: string | null): string | null {
  if (path === output) return "";
  return path?.startsWith(output + sep) ? path.slice(output.length) : null;
}

/** The path without links; null where nothing is there yet. */
function real(path: string): Promise<string | null> {
  return realpath(path).catch(() => null);
}
