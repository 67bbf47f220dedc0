import type { EventRecord } from "../../model/article-record.ts";
import type { Conflict, Entry, TimelineArticle, TimelineQuote } from "../../model/timeline.ts";
import type { Person } from "../gathered.ts";

/** What merging makes of one component: all that no other component can change, and what uniting asks of the rest. */
export interface Part {
  articles: PartArticle[];
  entries: PartEntry[];
  quotes: TimelineQuote[];
  conflicts: Conflict[];
}

/** An article with whom it names. */
export interface PartArticle {
  article: TimelineArticle;
  people: readonly Person[];
}

/** An entry without its occasion and its sources. */
export interface PartEntry {
  entry: Entry;
  /** Most of its accounts tell it as a meeting in so many words ("met", "held talks", "summit"). */
  met: boolean;
  /** The kinds of event that its accounts tell clearly, below their headlines or with a date of their own. */
  kinds: EventRecord["kind"][];
}
