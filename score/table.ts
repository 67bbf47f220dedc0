import type { Figures } from "./measures.ts";

/** What a cell of a score table holds: a count, a share of 1 printed in percent, or how many of how many. */
export type Cell = number | { share: number } | { right: number; of: number };

/** Scores of one corpus: a row a part of it, the same columns each. */
export interface Row {
  name: string;
  cells: Record<string, Cell>;
}

/** What a scorer gives: its rows, and each mistake as data. */
export interface Scored {
  rows: Row[];
  errors: Record<string, unknown>[];
}

/** A share of 1 as a cell. */
export function share(value: number): Cell {
  return { share: value };
}

/** Three cells of precision, recall and F1, named after what they are of. */
export function figureCells(name: string, { precision, recall, f1 }: Figures): Record<string, Cell> {
  return { [`${name} P`]: share(precision), [`${name} R`]: share(recall), [`${name} F1`]: share(f1) };
}

/** A score table in Markdown. */
export function markdown(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))];
  const line = (cells: string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(["", ...columns]),
    line(["---", ...columns.map(() => "---:")]),
    ...rows.map(({ name, cells }) => line([name, ...columns.map((column) => printed(cells[column]))])),
  ].join("\n");
}

function printed(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  return "share" in cell ? (100 * cell.share).toFixed(1) : `${cell.right}/${cell.of}`;
}
