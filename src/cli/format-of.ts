import { type FormatName, formatOfName } from "../export/formats.ts";

/** The form to write in: the one asked for, else what the output's name ends in, else JSON. */
export function formatOf({ format, output }: { format?: FormatName; output?: string }): FormatName {
  return format ?? (output === undefined ? null : formatOfName(output)) ?? "json";
}
