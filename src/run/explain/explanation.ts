import type { EventRecord, QuoteRecord, TimeRecord } from "../../model/article-record.ts";
import type { DateValue, Published } from "../../model/common.ts";
import type { Span } from "../../model/span.ts";
import type { Conflict, Entry, TimelineQuote } from "../../model/timeline.ts";
import type { Joined } from "../../timeline/why-one.ts";

/** A stretch of an article, and whether it is the evidence or stands around it. */
export interface Piece {
  text: string;
  evidence: boolean;
}

/** What one article tells of an item, where, and what found it. */
export interface Evidence {
  source: string;
  published: Published | null;
  /** The day that merging gives it. */
  date: DateValue | null;
  spans: Span[];
  /** The words in their paragraph; empty where the article's text is not there. */
  passage: Piece[];
  /** What the rules find at this place; null where the article is not there, or nothing is found any more. */
  found: QuoteRecord | EventRecord | null;
  /** The expression that dates it. */
  time: TimeRecord | null;
  /** Why it is one with another of the accounts. */
  one: Joined | null;
}

/** An item of a timeline, and all that speaks for it. */
export type Explanation = { evidence: Evidence[] } & (
  | { kind: "quotation"; item: TimelineQuote }
  | { kind: "event"; item: Entry }
  | { kind: "conflict"; item: Conflict }
);
