import { Chalk } from "chalk";
import type { Palette } from "../export/text/text-page.ts";

/** The colours of the timeline for a person, or none. */
export function paletteOf(colour: boolean): Palette {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return {
    heading: chalk.bold.cyan,
    date: chalk.bold,
    status: chalk.yellow,
    speaker: chalk.green,
    quiet: chalk.dim,
    conflict: chalk.red,
  };
}
