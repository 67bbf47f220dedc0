import { type Command, Option } from "commander";
import { addInputOptions } from "./command-options.ts";
import type { DiffOptions } from "./commands/diff.ts";
import type { ExplainOptions } from "./commands/explain.ts";
import type { VerifyOptions } from "./commands/verify.ts";
import { DIFF_HELP, EXPLAIN_HELP, VERIFY_HELP } from "./help.ts";
import type { World } from "./world.ts";

/** Adds the commands by which a timeline is trusted: `explain`, `verify`, `diff`. */
export function addChecks(program: Command, world: World, ended: (code: number) => void): void {
  addExplain(program, world, ended);
  addVerify(program, world, ended);
  addDiff(program, world, ended);
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
