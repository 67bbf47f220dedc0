import type { Conflict, Entry, TimelineArticle, TimelineQuote } from "../../model/timeline.ts";
import type { Person } from "../gathered.ts";
import type { TellingReasons } from "../levels/tellings.ts";

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

/** An entry without its occasion, its level and its sources. */
export interface PartEntry {
  entry: Entry;
  /** Most of its accounts tell it as a meeting in so many words ("met", "held talks", "summit"). */
  met: boolean;
  /** What its accounts speak for its level. */
  tellings: TellingReasons;
}
