import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { findInputs } from "../run/find-inputs.ts";
import type { Input } from "../run/input.ts";
import { isProblem, type Problem } from "../run/problem.ts";
import { complain } from "./notices.ts";
import type { World } from "./world.ts";

/**
 * The inputs beside the file that this run writes: what an earlier run wrote into the folder is no article, and leaving it out
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
  for await (const input of findInputs(names, world.cwd)) {
    if (isProblem(input) || (await real(input.path)) !== output) yield input;
    else complain({ code: "output-among-inputs", source: input.source, at: null }, world);
  }
}

/** The path without links; null where nothing is there yet. */
function real(path: string): Promise<string | null> {
  return realpath(path).catch(() => null);
}
