import { type ArticleRecord, articleRecord } from "../../src/model/article-record.ts";
import { type Timeline, timeline } from "../../src/model/timeline.ts";
import { folderWith } from "./files.ts";
import { runCli } from "./world.ts";

/** All that is made of a folder of articles: the records with their texts, and their timeline. */
export interface Story {
  records: ArticleRecord[];
  timeline: Timeline;
  /** The article's text by its id. */
  texts: Map<string, string>;
  /** A folder with `records.ndjson` and `timeline.json`. */
  folder: string;
}

/** Reads a folder's articles and merges them, with all that they tell. */
export async function storyOf(articles: string): Promise<Story> {
  const read = await runCli(["extract", "--records", "--with-text", articles]);
  const merged = await runCli(["merge", "--scope", "all"], { stdin: read.stdout });
  const lines = read.stdout.trimEnd().split("\n");
  const records = lines.map((line) => articleRecord.parse(JSON.parse(line)));
  return {
    records,
    timeline: timeline.parse(JSON.parse(merged.stdout)),
    texts: new Map(records.map(({ id, text }) => [id, text ?? ""])),
    folder: folderWith({ "records.ndjson": read.stdout, "timeline.json": merged.stdout }),
  };
}

/** Cuts a text by code points, as the offsets of the data count. */
export function cut(text: string | undefined, start: number, end: number): string {
  return [...(text ?? "")].slice(start, end).join("");
}
