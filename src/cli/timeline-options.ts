import type { FormatName } from "../export/formats.ts";
import type { TableName } from "../export/table-names.ts";
import type { Arrangement } from "../export/text/arrangement.ts";
import type { Level } from "../model/timeline.ts";
import type { ColorOption } from "./colour.ts";

/** The options of every command that prints a timeline, as commander gives them. */
export interface TimelineOptions {
  profile?: string;
  format?: FormatName;
  by?: Arrangement;
  compact?: boolean;
  output?: string;
  table?: TableName;
  bom?: boolean;
  scope?: "topic" | "all";
  since?: string;
  until?: string;
  speaker?: string;
  about?: string;
  minConfidence?: number;
  level?: Level;
  exitStatus?: boolean;
  failOnConflict?: boolean;
  baseline?: string;
  quiet?: boolean;
  color: ColorOption;
}

/** Whether conflicts are to be named and to fail the run. */
export function failsOnConflict({ failOnConflict, baseline }: TimelineOptions): boolean {
  return failOnConflict === true || baseline !== undefined;
}
