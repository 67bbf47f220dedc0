import { type FormatName, formatOfName } from "../../export/formats.ts";
import type { TableName } from "../../export/table-names.ts";
import { EXIT } from "../exit-codes.ts";
import { nothingToList } from "../help.ts";
import { inputNames } from "../input-names.ts";
import type { World } from "../world.ts";
import { type ExportOptions, printAs } from "./export.ts";

/** The options of the commands that print a list, as commander gives them. */
export type ListOptions = ExportOptions & { format?: FormatName };

/** Prints one list of the timeline that the inputs are, or of which they hold articles or records; gives the exit code. */
export async function list(
  table: TableName,
  given: string[],
  { format, ...options }: ListOptions,
  world: World,
): Promise<number> {
  const names = await inputNames(given, options.filesFrom, world);
  if (names === null) return EXIT.usage;
  if (names.length === 0) {
    world.stderr.write(nothingToList(table === "entries" ? "events" : table));
    return EXIT.usage;
  }
  const form = format ?? formatOfName(options.output ?? "") ?? "table";
  return printAs(form, names, { ...options, table }, world);
}
