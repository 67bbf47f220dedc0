// The library: bytes become an article, an article a record, records a timeline, and a timeline a view of it.
export type { Article } from "./model/article.ts";
export type {
  ArticleRecord,
  ErrorRecord,
  EventRecord,
  QuoteRecord,
  TimeRecord,
} from "./model/article-record.ts";
export { articleRecord, errorRecord } from "./model/article-record.ts";
export type { DateValue, MentionRef, Published } from "./model/common.ts";
export { ENGINE, VERSION } from "./model/made.ts";
export type {
  Conflict,
  Entry,
  Level,
  Occasion,
  Timeline,
  TimelineArticle,
  TimelineQuote,
  Unread,
} from "./model/timeline.ts";
export { timeline } from "./model/timeline.ts";
export type { LoadedProfile, ProfileProblem } from "./profile/load-profile.ts";
export { loadProfile } from "./profile/load-profile.ts";
export type { Profile, ProfileData } from "./profile/profile.ts";
export { profileSchema } from "./profile/profile.ts";
export type { GivenProvenance, ReadProblem } from "./read/read-article.ts";
export { readArticle } from "./read/read-article.ts";
export { extractPublished as extractArticle } from "./run/extract-published.ts";
export type { GivenArticle, TimelineSettings } from "./run/timeline-of.ts";
export { timelineOf } from "./run/timeline-of.ts";
export { mergeRecords } from "./timeline/merge-records.ts";
export type { View } from "./timeline/view-timeline.ts";
export { viewTimeline } from "./timeline/view-timeline.ts";
