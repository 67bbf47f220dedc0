import type { Article } from "../model/article.ts";
import type { ArticleRecord } from "../model/article-record.ts";
import type { Profile } from "../profile/profile.ts";
import { findEvents } from "./events/find-events.ts";
import { findPeople } from "./people/find-people.ts";
import { findQuotes } from "./quotes/find-quotes.ts";
import { accountMarks } from "./quotes/marks/account-marks.ts";
import { segment } from "./segment/segment.ts";
import { settlePublished } from "./settle-published.ts";
import { readSyntax } from "./syntax/read-syntax.ts";
import { findTimes } from "./time/find-times.ts";
import { toRecord } from "./to-record.ts";

/**
 * Reads one article: the stage list. Each stage needs what stands above it and gives one more layer of findings.
 * Pure, and never throws on any text. Offsets of the record are UTF-16; `export/` publishes them as code points.
 */
export function extractArticle(article: Article, profile: Profile): ArticleRecord {
  const document = readSyntax(segment(article));
  const published = settlePublished(document);
  const times = findTimes(document, published.value);
  const people = findPeople(document, profile, published.value);
  const quotes = findQuotes(document, people, times, published.value);
  const events = findEvents(document, { people, times, quotes, published: published.value });
  const marks = accountMarks(document, people, quotes);
  return toRecord({ document, profile, published, times, people, quotes, events, marks });
}
