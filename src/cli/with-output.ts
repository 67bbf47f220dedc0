import { EXIT, exitCode, type Outcome } from "./exit-codes.ts";
import { complain } from "./notices.ts";
import { type Output, openOutput } from "./output.ts";
import type { World } from "./world.ts";

/** What a command writes with: the place for its data, and a signal that ends its work early. */
export interface Desk {
  output: Output;
  world: World;
  signal: AbortSignal;
}

/** Opens the output, lets a command write to it, closes it well or leaves nothing behind, and gives the exit code. */
export async function withOutput(
  file: string | undefined,
  world: World,
  write: (desk: Desk) => Promise<Outcome>,
): Promise<number> {
  const output = await openOutput(file, world);
  if ("code" in output) {
    complain(output, world);
    return EXIT.usage;
  }
  const signal = AbortSignal.any([world.interrupted, output.gone]);
  const met = await write({ output, world, signal }).catch(async (error: unknown) => {
    await output.discard();
    throw error;
  });
  if (met.usage || world.interrupted.aborted) {
    await output.discard();
    return exitCode({ ...met, interrupted: world.interrupted.aborted });
  }
  const problem = await output.finish();
  if (problem !== null) complain(problem, world);
  return exitCode({ ...met, usage: problem !== null });
}
