import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { type Command, CommanderError } from "commander";
import { EXIT } from "./exit-codes.ts";
import { complain } from "./notices.ts";
import { buildProgram } from "./program.ts";
import type { World } from "./world.ts";

/** The command line as a function of its arguments and its world; gives the exit code. */
export async function run(argv: string[], world: World): Promise<number> {
  let code: number = EXIT.done;
  const program = buildProgram(world, (ended) => {
    code = ended;
  });
  const [first = ""] = argv;
  if (isInput(first, program, world)) {
    complain({ code: "command-wanted", source: first, at: first }, world);
    return EXIT.usage;
  }
  try {
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const isAnswer = ANSWERS.includes(error.code) && !isMissing(argv, program);
    return isAnswer ? EXIT.done : EXIT.usage;
  }
  return code;
}

/** Whether help was shown because there is no command, or none of the name that help was asked for. */
function isMissing([first, second]: string[], { commands }: Command): boolean {
  const known = commands.some((command) => command.name() === second);
  return first === undefined || (first === "help" && second !== undefined && !known);
}

/**
 * Where commander ends a run with what was asked for: the version, the help. (Its own exit code is that of the process, which is set
 * to a defect's until a run has ended well.)
 */
const ANSWERS = ["commander.version", "commander.helpDisplayed", "commander.help"];

/** Whether a file or folder stands where a command should: `onrecord articles/`. */
function isInput(first: string, { commands }: Command, world: World): boolean {
  if (first === "" || first.startsWith("-") || first === "help") return false;
  return !commands.some((command) => command.name() === first) && existsSync(resolve(world.cwd, first));
}
