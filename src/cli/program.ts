import { Argument, Command, Option } from "commander";
import { EXPORT_NAMES, type ExportName } from "../export/corpus-formats.ts";
import { VERSION } from "../model/made.ts";
import { addFormatOption, addInputOptions, addTimelineOptions } from "./command-options.ts";
import type { DiffOptions } from "./commands/diff.ts";
import type { ExplainOptions } from "./commands/explain.ts";
import type { ExportOptions } from "./commands/export.ts";
import type { ExtractOptions } from "./commands/extract.ts";
import type { MergeOptions } from "./commands/merge.ts";
import type { VerifyOptions } from "./commands/verify.ts";
import type { Shell } from "./completion.ts";
import { configAbove } from "./config-place.ts";
import { EXIT } from "./exit-codes.ts";
import {
  COMPLETION_HELP,
  DIFF_HELP,
  ENVIRONMENT_HELP,
  EXPLAIN_HELP,
  EXPORT_HELP,
  EXTRACT_HELP,
  HELP,
  MERGE_HELP,
  SCHEMA_HELP,
  VERIFY_HELP,
} from "./help.ts";
import { oneOf } from "./option-values.ts";
import { addLists } from "./program-lists.ts";
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
  addLists(program, world, ended);
  addExplain(program, world, ended);
  addVerify(program, world, ended);
  addDiff(program, world, ended);
  addSchema(program, world, ended);
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
    .argument("[records...]", "NDJSON files of records, or - for standard input")
    .addHelpText("before", MERGE_HELP);
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
      new Argument("<format>", "form to write").choices(EXPORT_NAMES).argParser(oneOf(EXPORT_NAMES)),
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

function addExplain(program: Command, world: World, ended: (code: number) => void): void {
  const command = program
    .command("explain")
    .summary("say where an item is from and why it is read so")
    .description(
      "Says of a quotation, an event or a disagreement where it stands, what found it, what dates it, and why its accounts are one.",
    )
    .argument("<id>", "the id that quotes, events and the timeline show, or its first characters")
    .argument(
      "[inputs...]",
      "a timeline and its articles (default: where it found them), or articles, or records",
    )
    .addHelpText("before", EXPLAIN_HELP);
  addInputOptions(command);
  command
    .option("--profile <name|file>", "who and what the story is about (default: the timeline's)")
    .addOption(
      new Option("--format <format>", "form of the answer").choices(["text", "json"]).default("text"),
    )
    .option("-o, --output <file>", "write to a file, whole or not at all")
    .option("-q, --quiet", "no warnings")
    .action(async (id: string, inputs: string[], options: ExplainOptions) => {
      const { explain } = await import("./commands/explain.ts");
      ended(await explain(id, inputs, options, world));
    });
}

function addVerify(program: Command, world: World, ended: (code: number) => void): void {
  const command = program
    .command("verify")
    .summary("hold a timeline or records against the articles")
    .description(
      "Holds a timeline or records against the schema and every span against the articles' texts; exits with 1 where something does not hold.",
    )
    .argument("<file>", "a timeline as JSON or NDJSON, or records")
    .argument("[inputs...]", "the articles (default: where the file says that it found them)")
    .addHelpText("before", VERIFY_HELP);
  addInputOptions(command);
  command
    .option("--profile <name|file>", "the profile that it was made under (default: the one it names)")
    .addOption(
      new Option("--format <format>", "form of the verdict").choices(["text", "json"]).default("text"),
    )
    .option("-o, --output <file>", "write to a file, whole or not at all")
    .option("-q, --quiet", "no warnings")
    .action(async (file: string, inputs: string[], options: VerifyOptions) => {
      const { verify } = await import("./commands/verify.ts");
      ended(await verify(file, inputs, options, world));
    });
}

function addDiff(program: Command, world: World, ended: (code: number) => void): void {
  program
    .command("diff")
    .summary("say how a timeline differs from an older one")
    .description(
      "Says what is new, gone and changed in a timeline: dates, status, speakers, wording, disagreements.",
    )
    .argument("<old>", "the older timeline, as JSON or NDJSON, or - for standard input")
    .argument("<new>", "the newer timeline")
    .addHelpText("before", DIFF_HELP)
    .addOption(
      new Option("--format <format>", "form of the answer").choices(["text", "json"]).default("text"),
    )
    .option("-o, --output <file>", "write to a file, whole or not at all")
    .option("--exit-status", "exit with 1 when they differ")
    .action(async (older: string, newer: string, options: DiffOptions) => {
      const { diff } = await import("./commands/diff.ts");
      ended(await diff(older, newer, options, world));
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
