import { readFileSync } from "node:fs";
import type { Article } from "../src/model/article.ts";
import { readArticle } from "../src/read/read-article.ts";
import { findInputs } from "../src/run/find-inputs.ts";

/** A file of articles' folder: its path as given, and what is in it. */
export interface File {
  source: string;
  bytes: Buffer;
}

/** The files of a folder, in the program's order. */
export async function filesOf(folder: string): Promise<File[]> {
  const files: File[] = [];
  for await (const input of findInputs([folder], process.cwd()))
    if ("path" in input) files.push({ source: input.source, bytes: readFileSync(input.path) });
  return files;
}

/** The article of a file of which nothing else is known; null where it cannot be read. */
export async function articleOf({ source, bytes }: File): Promise<Article | null> {
  const unknown = { published: null, title: null, outlet: null, url: null, charset: null };
  const article = await readArticle(bytes, { source, ...unknown });
  return "text" in article ? article : null;
}
