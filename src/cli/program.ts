import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { Argument, Command, InvalidArgumentError } from "commander";
import { EXPORT_NAMES, type ExportName } from "../export/corpus-formats.ts";
import { VERSION } from "../model/made.ts";
import { addFormatOption, addInputOptions, addTimelineOptions, hideOptions } from "./command-options.ts";
import type { CacheAction } from "./commands/cache.ts";
import type { ExportOptions } from "./commands/export.ts";
import type { ExtractOptions } from "./commands/extract.ts";
import type { MergeOptions } from "./commands/merge.ts";
import type { ProfileOptions } from "./commands/profile.ts";
import type { ShowOptions } from "./commands/show.ts";
import type { Shell } from "./completion.ts";
import { configAbove } from "./config-place.ts";
import { EXIT } from "./exit-codes.ts";
import {
  CACHE_HELP,
  COMPLETION_HELP,
  ENVIRONMENT_HELP,
  EXPORT_HELP,
  EXTRACT_HELP,
  HELP,
  MERGE_HELP,
  PROFILE_HELP,
  REPORT_HELP,
  SCHEMA_HELP,
  SHOW_HELP,
} from "./help.ts";
import { oneOf } from "./option-values.ts";
import { addChecks } from "./program-checks.ts";
import { addLists } from "./program-lists.ts";
import { addSpread } from "./program-spread.ts";
import type { World } from "./world.ts";

/** Builds the commands and their options; a command is loaded only when it is called. */
export function buildProgram(world: World, ended: (code: number) => void): Command {
  const program: Command = new Command("onrecord")
    .description("Reads raw news articles and answers who said what and what happened when, on the record.")
    .version(VERSION, "-v, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .exitOverride()
    .showHelpAfterError("(onrecord --help shows the commands and options)")
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, "onrecord: ")),
      getOutHelpWidth: () => world.stdout.columns ?? 80,
      getErrHelpWidth: () => world.stderr.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText("before", HELP)
    .addHelpText("after", ENVIRONMENT_HELP)
    .option("--no-config", "do not read onrecord.config.json")
    .hook("preAction", async (_program, command) => {
      const path = program.opts().config === false ? null : configAbove(world.cwd);
      if (path === null) return;
      const { applyConfig } = await import("./config-file.ts");
      await applyConfig(path, { command, program }, world);
    });
  addExtract(program, world, ended);
  addMerge(program, world, ended);
  addExport(program, world, ended);
  addShow(program, world, ended);
  addReport(program, world, ended);
  addLists(program, world, ended);
  addChecks(program, world, ended);
  addSpread(program, world, ended);
  addProfile(program, world, ended);
  addSchema(program, world, ended);
  addCache(program, world, ended);
  addCompletion(program, world, ended);
  return program;
}

function addExtract(program: Command, world: World, ended: (code: number) => void): void {
  const command = program
    .command("extract")
    .summary("read articles and print their merged timeline")
    .description("Reads articles and prints their merged timeline, or with --records a record of each.")
    .argument("[inputs...]", "files, folders, quoted globs, or - for standard input")
    .addHelpText("before", EXTRACT_HELP)
    .option("--records", "print one article record a line (NDJSON) instead of the timeline")
    .option("--with-text", "put each article's text into its record");
  addInputOptions(command);
  addFormatOption(command);
  addTimelineOptions(command);
  command.action(async (inputs: string[], options: ExtractOptions) => {
    const { extract } = await import("./commands/extract.ts");
    ended(await extract(inputs, options, world));
  });
}

function addMerge(program: Command, world: World, ended: (code: number) => void): void {
  const command = program
    .command("merge")
    .summary("merge article records into one timeline")
    .description("Merges what extract --records wrote, in any order and grouping, into one timeline.")
    .argument("[records...]", "NDJSON files of records or of parts, or - for standard input")
    .addHelpText("before", MERGE_HELP)
    .option("--parts <facts>", "merge only as far as these facts allow, and print parts to be merged");
  addFormatOption(command);
  addTimelineOptions(command);
  command.action(async (files: string[], options: MergeOptions) => {
    const { merge } = await import("./commands/merge.ts");
    ended(await merge(files, options, world));
  });
}

function addExport(program: Command, world: World, ended: (code: number) => void): void {
  const command = program
    .command("export")
    .summary("write a timeline for other programs")
    .description("Writes a timeline, or the timeline of articles or records, in a form for other programs.")
    .addArgument(
      new Argument("<format>", "form to write").choices(EXPORT_NAMES).argParser((text) => {
        const isFormat = EXPORT_NAMES.some((name) => name === text);
        if (!isFormat && existsSync(resolve(world.cwd, text)))
          throw new InvalidArgumentError(`The format stands first: onrecord export csv ${text}.`);
        return oneOf(EXPORT_NAMES)(text);
      }),
    )
    .argument("[inputs...]", "a timeline as JSON or NDJSON, records, articles, or - for standard input")
    .addHelpText("before", EXPORT_HELP);
  addInputOptions(command);
  addTimelineOptions(command);
  command.action(async (format: ExportName, inputs: string[], options: ExportOptions) => {
    const { exportAs } = await import("./commands/export.ts");
    ended(await exportAs(format, inputs, options, world));
  });
}

function addShow(program: Command, world: World, ended: (code: number) => void): void {
  const command = program
    .command("show")
    .summary("show a timeline to a person")
    .description(
      "Shows a timeline, or the timeline of articles or records, as text; on a terminal through $PAGER.",
    )
    .argument("[inputs...]", "articles, records, a timeline as JSON or NDJSON, or - for standard input")
    .addHelpText("before", SHOW_HELP)
    .option("--no-pager", "write straight to the terminal");
  addInputOptions(command);
  addTimelineOptions(command);
  hideOptions(command, ["compact", "bom", "table"]);
  command.action(async (inputs: string[], options: ShowOptions) => {
    const { show } = await import("./commands/show.ts");
    ended(await show(inputs, options, world));
  });
}

function addReport(program: Command, world: World, ended: (code: number) => void): void {
  const command = program
    .command("report")
    .summary("write a page to look at")
    .description(
      "Writes one HTML page that needs nothing else: the timeline, who said what, and the articles with the very words marked.",
    )
    .argument("[inputs...]", "articles, records, a timeline as JSON or NDJSON, or - for standard input")
    .addHelpText("before", REPORT_HELP);
  addInputOptions(command);
  addTimelineOptions(command);
  hideOptions(command, ["compact", "bom", "table", "by", "color"]);
  command.action(async (inputs: string[], options: ExportOptions) => {
    const { report } = await import("./commands/report.ts");
    ended(await report(inputs, options, world));
  });
}

function addProfile(program: Command, world: World, ended: (code: number) => void): void {
  const command = program
    .command("profile")
    .summary("draft the profile of another story")
    .description(
      "Drafts the profile of the articles' own story: its people with their names and titles, its bodies and places; to be corrected by hand and given with --profile.",
    )
    .argument("[inputs...]", "files, folders, quoted globs, or - for standard input")
    .addHelpText("before", PROFILE_HELP)
    .option("-o, --output <file>", "write to a file, whole or not at all")
    .option("-q, --quiet", "no warnings and no progress");
  addInputOptions(command);
  command.action(async (inputs: string[], options: ProfileOptions) => {
    const { profile } = await import("./commands/profile.ts");
    ended(await profile(inputs, options, world));
  });
}

function addSchema(program: Command, world: World, ended: (code: number) => void): void {
  program
    .command("schema")
    .summary("print a JSON Schema of the data")
    .description("Prints the JSON Schema (2020-12) of a kind of data.")
    .argument("<kind>", "article, timeline, profile or error")
    .addHelpText("before", SCHEMA_HELP)
    .action(async (kind: string) => {
      const { schema } = await import("./commands/schema.ts");
      ended(await schema(kind, world));
    });
}

function addCache(program: Command, world: World, ended: (code: number) => void): void {
  program
    .command("cache")
    .summary("say how much a cache holds, or empty it")
    .description("Says how much the cache of extract --cache holds, or empties it.")
    .addArgument(new Argument("<action>", "what to do").choices(["info", "clear"]))
    .argument("[folder]", "the folder of the cache (default: $ONRECORD_CACHE)")
    .addHelpText("before", CACHE_HELP)
    .action(async (action: CacheAction, folder: string | undefined) => {
      const { cache } = await import("./commands/cache.ts");
      ended(await cache(action, folder, world));
    });
}

function addCompletion(program: Command, world: World, ended: (code: number) => void): void {
  program
    .command("completion")
    .summary("print a script by which a shell completes commands and options")
    .description("Prints a script by which a shell completes commands, options, their choices and files.")
    .addArgument(new Argument("<shell>", "your shell").choices(["bash", "zsh", "fish"]))
    .addHelpText("before", COMPLETION_HELP)
    .action(async (shell: Shell) => {
      const { completionOf } = await import("./completion.ts");
      world.stdout.write(completionOf(program, shell));
      ended(EXIT.done);
    });
}
