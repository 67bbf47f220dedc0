import { stringify } from "csv-stringify/sync";
import type { Timeline } from "../model/timeline.ts";
import type { Layout, Writer } from "./layout.ts";
import { TABLES } from "./tables.ts";

/** Writes a table of a timeline with commas (RFC 4180). */
export const timelineCsv: Writer = (timeline, layout) => written(timeline, layout, ",");

/** Writes a table of a timeline with tabs. */
export const timelineTsv: Writer = (timeline, layout) => written(timeline, layout, "\t");

/** How many rows are written at a time. */
const BATCH = 500;

/**
 * The head and the rows. A cell that a spreadsheet would run as a formula ("=HYPERLINK(…)", "@SUM") gets an apostrophe in
 * front, as OWASP advises: texts and names come from outside.
 */
function* written(timeline: Timeline, { table, bom }: Layout, delimiter: string): Generator<string> {
  const { columns, rows } = TABLES[table ?? "quotes"];
  const lines = (batch: readonly (readonly Cell[])[]) =>
    stringify(
      batch.map((cells) => cells.map(plain)),
      { delimiter, escape_formulas: true },
    );
  yield (bom ? "\uFEFF" : "") + lines([columns]);
  const all = rows(timeline);
  for (let at = 0; at < all.length; at += BATCH) yield lines(all.slice(at, at + BATCH));
}

/** What stands in a cell; null leaves it empty. */
type Cell = string | number | boolean | null;

function plain(cell: Cell): string | number | null {
  return typeof cell === "boolean" ? String(cell) : cell;
}
