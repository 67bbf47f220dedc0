import { EXIT } from "../exit-codes.ts";
import { NOTHING_TO_REPORT } from "../help.ts";
import { inputNames } from "../input-names.ts";
import type { World } from "../world.ts";
import { type ExportOptions, printAs } from "./export.ts";

/** Writes one page that a browser opens from disk: the timeline, and its articles beside it; gives the exit code. */
export async function report(given: string[], options: ExportOptions, world: World): Promise<number> {
  const names = await inputNames(given, options.filesFrom, world);
  if (names === null) return EXIT.usage;
  const toTerminal = options.output === undefined && world.stdout.isTTY === true;
  if (names.length === 0 || toTerminal) {
    world.stderr.write(NOTHING_TO_REPORT);
    return EXIT.usage;
  }
  return printAs("html", names, options, world);
}
