import type { ArticleRecord } from "../model/article-record.ts";
import type { Timeline, Unread } from "../model/timeline.ts";
import type { Profile } from "../profile/profile.ts";
import { mergeParts } from "./components/merge-parts.ts";
import { uniteParts } from "./components/unite-parts.ts";
import { Gathering } from "./gathering.ts";

/**
 * Merges published records into one timeline. Pure; the order and grouping of the records change nothing. A record of another
 * engine or profile is the caller's to refuse (`refusalOf`); here it is a bug.
 */
export function mergeRecords(
  records: Iterable<ArticleRecord>,
  profile: Profile,
  unread: Unread[] = [],
): Timeline {
  const gathering = new Gathering(profile);
  for (const record of records) gathering.add(record);
  return mergeGathered(gathering, profile, unread);
}

/** Merges what has been gathered into one timeline: component by component, then what the whole decides. */
export function mergeGathered(gathering: Gathering, profile: Profile, unread: Unread[]): Timeline {
  return uniteParts([...mergeParts(gathering.articles(), profile)], profile, unread);
}
