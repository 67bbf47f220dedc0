import { basename } from "node:path";
import type { ArticleRecord } from "../src/model/article-record.ts";
import type { Timeline } from "../src/model/timeline.ts";
import type { Profile } from "../src/profile/profile.ts";
import { extractPiece } from "../src/run/extract-piece.ts";
import { mergeRecords } from "../src/timeline/merge-records.ts";

/** An article to be read: its path (which may tell of its date), its text, and its date where the corpus gives one. */
export interface Source {
  path: string;
  text: string;
  published: string | null;
}

/** Reads articles as the command line does: their published records, by the name of the file. What cannot be read has none. */
export async function readArticles(
  sources: readonly Source[],
  profile: Profile,
): Promise<Map<string, ArticleRecord>> {
  const records = new Map<string, ArticleRecord>();
  for (const { path, text, published } of sources) {
    const date = published === null ? null : { value: published, basis: "metadata" as const };
    const provenance = { source: path, published: date, title: null, outlet: null, url: null, charset: null };
    const record = await extractPiece({ bytes: new TextEncoder().encode(text), provenance }, profile, false);
    if ("type" in record) records.set(basename(path), record);
  }
  return records;
}

/** The merged timeline of records, with all that stands on it. */
export function timelineOf(records: ReadonlyMap<string, ArticleRecord>, profile: Profile): Timeline {
  return mergeRecords(records.values(), profile);
}
