import type { ArticleRecord } from "../model/article-record.ts";
import type { Timeline } from "../model/timeline.ts";

/** An article's text and the stretches of it that are no page furniture, in code points. */
export interface ArticleText {
  text: string;
  body: ArticleRecord["body"];
}

/** What a report holds: a timeline, and the articles' texts by id where they were read. */
export interface ReportData {
  timeline: Timeline;
  texts: Record<string, ArticleText>;
}

/** The text of a record that was made with it, else null. */
export function articleText({ text, body }: ArticleRecord): ArticleText | null {
  return text === null ? null : { text, body };
}
