import { CommanderError } from "commander";
import { EXIT } from "./exit-codes.ts";
import { buildProgram } from "./program.ts";
import type { World } from "./world.ts";

/** The command line as a function of its arguments and its world; gives the exit code. */
export async function run(argv: string[], world: World): Promise<number> {
  let code: number = EXIT.done;
  const program = buildProgram(world, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  }
  return code;
}
