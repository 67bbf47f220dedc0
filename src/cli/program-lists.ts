import { type Command, Option } from "commander";
import type { TableName } from "../export/table-names.ts";
import { addInputOptions, addViewOptions } from "./command-options.ts";
import type { ListOptions } from "./commands/list.ts";
import { LIST_FORMATS, listHelp } from "./help.ts";
import type { World } from "./world.ts";

/** Adds the commands that print one list of a timeline: `quotes`, `events`, `people`, `conflicts`. */
export function addLists(program: Command, world: World, ended: (code: number) => void): void {
  for (const [name, { table, of }] of Object.entries(LISTS)) {
    const command = program
      .command(name)
      .summary(`print a table of ${of}`)
      .description(
        `Prints ${of} of a timeline, or of articles or records, as a table to read, or for programs.`,
      )
      .argument("[inputs...]", "a timeline as JSON or NDJSON, records, articles, or - for standard input")
      .addHelpText("before", listHelp(name))
      .addOption(new Option("--format <format>", "form of the list (default: table)").choices(LIST_FORMATS));
    addInputOptions(command);
    addViewOptions(command);
    command.action(async (inputs: string[], options: ListOptions) => {
      const { list } = await import("./commands/list.ts");
      ended(await list(table, inputs, options, world));
    });
  }
}

/** The commands, what they list and the table of the timeline that holds it. */
const LISTS: Readonly<Record<string, { table: TableName; of: string }>> = {
  quotes: { table: "quotes", of: "the quotations" },
  events: { table: "entries", of: "the events" },
  people: { table: "people", of: "the people" },
  conflicts: { table: "conflicts", of: "what accounts cannot agree on" },
};
