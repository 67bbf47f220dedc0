import { readFile } from "node:fs/promises";
import type { Provenance } from "../read/read-article.ts";
import type { Input } from "./input.ts";
import { momentOf } from "./moment.ts";
import { isProblem, type Problem } from "./problem.ts";

/** What a row of the metadata table says of an article. */
export interface MetadataRow {
  file: string;
  published: string | null;
  title: string | null;
  outlet: string | null;
}

/** Why a metadata table cannot be used, as data. */
export interface MetadataProblem {
  code: "metadata-not-found" | "metadata-not-csv" | "metadata-no-columns" | "metadata-date";
  source: string;
  at: string | null;
}

/** The rows of a metadata table by the file they name, or the reason why there are none. */
export type LoadedMetadata =
  | { ok: true; rows: Map<string, MetadataRow> }
  | { ok: false; problem: MetadataProblem };

/** Reads a CSV table with the columns `file,published` and, where there are any, `title` and `outlet`. */
export async function loadMetadata(path: string): Promise<LoadedMetadata> {
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) return refused("metadata-not-found", path, null);
  const { parse } = await import("csv-parse/sync");
  let table: Record<string, string>[];
  try {
    table = parse(text, { bom: true, columns: true, skip_empty_lines: true, trim: true });
  } catch {
    return refused("metadata-not-csv", path, null);
  }
  return rowsOf(table, path);
}

function rowsOf(table: Record<string, string>[], path: string): LoadedMetadata {
  const rows = new Map<string, MetadataRow>();
  for (const cells of table) {
    if (cells.file === undefined || cells.published === undefined)
      return refused("metadata-no-columns", path, null);
    const published = cells.published === "" ? null : momentOf(cells.published);
    if (published === null && cells.published !== "") return refused("metadata-date", path, cells.file);
    const file = cells.file.replaceAll("\\", "/");
    rows.set(file, { file, published, title: cells.title || null, outlet: cells.outlet || null });
  }
  return { ok: true, rows };
}

function refused(code: MetadataProblem["code"], source: string, at: string | null): LoadedMetadata {
  return { ok: false, problem: { code, source, at } };
}

/** Which row belongs to which input: by the path inside the folder, else by a base name that occurs once. */
export class MetadataMatch {
  private readonly rows: Map<string, MetadataRow>;
  private readonly paths = new Set<string>();
  private readonly names = new Map<string, number>();

  constructor(rows: Map<string, MetadataRow>) {
    this.rows = rows;
  }

  /** Walks the inputs once before the work, and counts only what the table names. */
  async survey(inputs: AsyncIterable<Input | Problem>): Promise<void> {
    for await (const input of inputs) {
      if (isProblem(input)) continue;
      const name = baseName(input.relative);
      if (this.rows.has(input.relative)) this.paths.add(input.relative);
      if (this.rows.has(name)) this.names.set(name, (this.names.get(name) ?? 0) + 1);
    }
  }

  rowOf(input: Input): MetadataRow | null {
    const name = baseName(input.relative);
    return this.rows.get(input.relative) ?? (this.names.get(name) === 1 ? this.rows.get(name) : null) ?? null;
  }

  /** The rows that no input answers to. */
  unmatched(): string[] {
    return [...this.rows.keys()].filter((file) => !this.paths.has(file) && this.names.get(file) !== 1);
  }
}

/** Lays what a table's row and the `--published` option say over what an input says of itself. */
export function provided(
  provenance: Provenance,
  row: MetadataRow | null,
  published: string | null,
): Provenance {
  const option = published === null ? null : ({ value: published, basis: "option" } as const);
  const date = row?.published ? ({ value: row.published, basis: "metadata" } as const) : option;
  return {
    ...provenance,
    published: date ?? provenance.published,
    title: row?.title ?? provenance.title,
    outlet: row?.outlet ?? provenance.outlet,
  };
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
