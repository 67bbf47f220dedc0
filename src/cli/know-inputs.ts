import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { type InputKind, kindOfFile, knowInput } from "../run/kind-of-input.ts";
import type { World } from "./world.ts";

/** Says by the first of the inputs what they hold; standard input is looked into, and stands in the world again as it was. */
export async function knowInputs(first: string, world: World): Promise<{ kind: InputKind; world: World }> {
  if (first === "-") {
    const { kind, stream } = await knowInput(world.stdin);
    const { stdout, stderr, env, cwd, interrupted, unbroken } = world;
    return { kind, world: { stdin: stream, stdout, stderr, env, cwd, interrupted, unbroken } };
  }
  const path = resolve(world.cwd, first);
  const found = await stat(path).catch(() => null);
  return {
    kind: found?.isFile() ? await kindOfFile(path).catch(() => "articles" as const) : "articles",
    world,
  };
}
