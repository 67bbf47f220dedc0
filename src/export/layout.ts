import type { Timeline } from "../model/timeline.ts";
import type { ArticleText } from "./article-text.ts";
import type { TableName } from "./table-names.ts";
import type { Page } from "./text/text-page.ts";

/** How a timeline is to be laid out; each format heeds what concerns it. */
export interface Layout {
  /** JSON on one line. */
  compact: boolean;
  /** Colours and width, for a person; asked for only by formats that use them. */
  page: () => Promise<Page>;
  /** What a row of a table is, or which list alone is wanted as JSON; null for what the format has by itself. */
  table: TableName | null;
  /** A byte order mark before a table, by which Excel knows UTF-8. */
  bom: boolean;
  /** The articles' texts by id, where they were read and the format asks for them. */
  texts: ReadonlyMap<string, ArticleText>;
}

/** Writes a timeline piece by piece, since V8 has no string over 512 MB. */
export type Writer = (timeline: Timeline, layout: Layout) => Iterable<string>;
