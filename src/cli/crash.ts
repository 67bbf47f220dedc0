import { EXIT } from "./exit-codes.ts";
import { visible } from "./visible.ts";

/**
 * Has a defect of the program end this process with a code of its own and one line, wherever it throws; also where the work
 * stands still for ever, as with workers that never start. Gives what is to be called when the work has ended.
 */
export function watchForCrash(): () => void {
  let ended = false;
  process.exitCode = EXIT.crashed;
  process.once("uncaughtException", crash);
  process.once("exit", () => {
    if (!ended) process.stderr.write(crashLine("the work stood still"));
  });
  return () => {
    ended = true;
  };

  function crash(error: unknown): void {
    ended = true;
    process.stderr.write(crashLine(error, process.env.ONRECORD_DEBUG));
    process.exit(EXIT.crashed);
  }
}

/** The line about a defect, and under `ONRECORD_DEBUG` where in the program it is. */
function crashLine(error: unknown, debug?: string): string {
  const stack = debug && error instanceof Error ? `${error.stack}\n` : "";
  const what = String(error).replace(/\s+/g, " ");
  return `onrecord: ${visible(what)}: this is a defect of onrecord; please report it to its issue tracker with this command and its input (ONRECORD_DEBUG=1 shows where)\n${stack}`;
}
