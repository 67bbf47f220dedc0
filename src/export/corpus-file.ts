import type { ArticleRecord } from "../model/article-record.ts";

/** A record that holds its article's text. */
export type RecordWithText = ArticleRecord & { text: string };

/** Whether a record holds its article's text. */
export function hasText(record: ArticleRecord): record is RecordWithText {
  return record.text !== null;
}

/** A file of a corpus. */
export interface CorpusFile {
  name: string;
  text: string;
}

/** How a corpus of annotated articles is written: the files of each article, and those that stand once beside them. */
export interface CorpusWriter {
  filesOf: (record: RecordWithText, stem: string) => CorpusFile[];
  beside: () => CorpusFile[];
}
