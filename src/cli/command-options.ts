import { type Command, Option } from "commander";
import { FORMAT_NAMES } from "../export/formats.ts";
import { TABLE_NAMES } from "../export/table-names.ts";
import { ARRANGEMENTS } from "../export/text/arrangement.ts";
import { bytes, count, day, moment, oneOf, share } from "./option-values.ts";

/** The options of every command that reads articles. */
export function addInputOptions(command: Command): void {
  command
    .option("--metadata <file>", "dates, titles, outlets: CSV with file,published[,title,outlet]")
    .option("--published <date>", "the date of publication of every article", moment)
    .option("--files-from <list>", "read the inputs' names from a file or -, one a line or NUL-separated")
    .option("--max-bytes <n>", "refuse a single article larger than this", bytes, 20_000_000)
    .option("--jobs <n>", "worker threads (default: one for each core)", count)
    .option("--verbose", "say of each article what was found in it, and what a reader should know")
    .option("--cache <folder>", "keep records there, and read none of these articles again")
    .option("--cache-size <n>", "how many bytes the cache may take (default: 1G)", bytes);
}

/** The option that names the form of a timeline. */
export function addFormatOption(command: Command): void {
  command.addOption(
    new Option("--format <format>", "form of the timeline")
      .choices(FORMAT_NAMES)
      .argParser(oneOf(FORMAT_NAMES)),
  );
}

/** The options of every command that prints a timeline: what of it, its layout, and what the exit code tells. */
export function addTimelineOptions(command: Command): void {
  addViewOptions(command);
  command
    .addOption(new Option("--by <order>", "arrangement of the text form").choices(ARRANGEMENTS))
    .addOption(
      new Option(
        "--table <table>",
        "what a row of a table is (default: quotes); as JSON, the only list written",
      )
        .choices(TABLE_NAMES)
        .argParser(oneOf(TABLE_NAMES)),
    )
    .option("--fail-on-conflict", "name the conflicts on standard error, and exit with 4 when there are any")
    .option("--baseline <timeline>", "the same, only for conflicts that this older timeline does not have");
}

const LEVELS = ["1", "2", "3"];

/** The options of every command that prints a timeline or one list of it: whose story, what part of it, and where to. */
export function addViewOptions(command: Command): void {
  command
    .option("--profile <name|file>", "who and what the story is about (default: kim-putin)")
    .addOption(
      new Option("--scope <scope>", "the story's own entries, or all (default: topic)").choices([
        "topic",
        "all",
      ]),
    )
    .option("--since <date>", "only what is dated on or after it", day)
    .option("--until <date>", "only what is dated on or before it", day)
    .option("--speaker <name>", "only what this person said")
    .option("--about <words>", "only what holds these words, in whatever form")
    .option(
      "--min-confidence <n>",
      "only entries and quotations at least this sure, 0 to 1 (default for entries under topic: 0.5)",
      share,
    )
    .addOption(
      new Option(
        "--level <level>",
        "1: what no editor leaves out, 2: what most print, 3: a long version (default: 2)",
      )
        .choices(LEVELS)
        .argParser((text) => Number(oneOf(LEVELS)(text))),
    )
    .option("--compact", "JSON on one line")
    .option("--bom", "a byte order mark before CSV or TSV, for Excel")
    .option("-o, --output <file>", "write to a file, whole or not at all; its ending names the format")
    .option("--exit-status", "exit with 1 when nothing was found")
    .option("-q, --quiet", "no warnings and no progress")
    .addOption(new Option("--color <when>", "colour").choices(["auto", "always", "never"]).default("auto"));
}

/** Leaves options that a command takes, and that change nothing of what it writes, out of its help and completion. */
export function hideOptions(command: Command, names: readonly string[]): void {
  for (const option of command.options) if (names.includes(option.name())) option.hideHelp();
}
