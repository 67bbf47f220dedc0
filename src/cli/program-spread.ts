import type { Command } from "commander";
import type { KeysOptions } from "./commands/keys.ts";
import { KEYS_HELP } from "./help.ts";
import type { World } from "./world.ts";

/** Adds the command by which merging is spread over machines: `keys`. */
export function addSpread(program: Command, world: World, ended: (code: number) => void): void {
  program
    .command("keys")
    .summary("say by what merging compares articles, to merge on many machines")
    .description(
      "Prints by what merging compares each article of the records: a line an article. With --facts it reads such lines of all articles, and prints what of each article's merge depends on the others, for merge --parts.",
    )
    .argument("[records...]", "NDJSON files of records (with --facts, of keys), or - for standard input")
    .addHelpText("before", KEYS_HELP)
    .option("--facts", "read the keys of all articles, and print the facts of each")
    .option("--profile <name|file>", "who and what the story is about (default: kim-putin)")
    .option("-o, --output <file>", "write to a file, whole or not at all")
    .option("-q, --quiet", "no warnings")
    .action(async (files: string[], options: KeysOptions) => {
      const { keys } = await import("./commands/keys.ts");
      ended(await keys(files, options, world));
    });
}
