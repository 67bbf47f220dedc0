import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** The files of a corpus: the path itself, or all below it, in bytewise order of their paths. */
export function corpusFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile())
    .sort((a, b) => (a < b ? -1 : 1));
}

/** The objects of a JSON Lines file. Gold files are the user's own; what they hold is taken as it is. */
export function readLines<T>(path: string): T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): T => JSON.parse(line));
}

/** Reads a corpus in either form: JSON Lines as they are, other files as the corpus distributes them. */
export function readCorpus<T>(path: string, distributed: (files: string[]) => T[]): T[] {
  const files = corpusFiles(path);
  const lines = files.filter((file) => file.endsWith(".jsonl"));
  return lines.length > 0 ? lines.flatMap((file) => readLines<T>(file)) : distributed(files);
}
