import type { ArticleRecord } from "../model/article-record.ts";
import { madeBy } from "../model/made.ts";
import type { Dated, Timeline, TimelineArticle, Unread } from "../model/timeline.ts";
import type { Profile } from "../profile/profile.ts";
import { type BuiltEntry, buildEntry } from "./build-entry.ts";
import { buildQuote } from "./build-quote.ts";
import { findConflicts } from "./conflicts/find-conflicts.ts";
import { withCounts } from "./counts.ts";
import type { GatheredArticle } from "./gathered.ts";
import { Gathering } from "./gathering.ts";
import { setLevels } from "./levels/set-levels.ts";
import { nameSources } from "./name-sources.ts";
import { findOccasions } from "./occasions/find-occasions.ts";
import { occasionTypes } from "./occasions/occasion-types.ts";
import { quotesOfOccasions } from "./occasions/quotes-of-occasions.ts";
import { orderTimeline } from "./order-timeline.ts";
import { peopleOf, whoIsNamed } from "./people.ts";
import { placeQuotes } from "./place-quotes.ts";
import { placesOf } from "./places.ts";
import { sameEvents } from "./same-event/same-events.ts";
import { sameQuotes } from "./same-quote/same-quotes.ts";
import { sketchStories } from "./stories/sketch-stories.ts";
import type { Story } from "./stories/story.ts";
import { settleDates } from "./undated/settle-dates.ts";
import { makeWords, type Words } from "./words/words.ts";

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

/** Merges what has been gathered into one timeline: the stage list. */
export function mergeGathered(gathering: Gathering, profile: Profile, unread: Unread[]): Timeline {
  const words = makeWords(profile);
  const gathered = gathering.articles();
  const stories = sketchStories(gathered, words);
  const articles = settleDates(gathered, stories, words);
  const quotes = sameQuotes(articles, words).flatMap((sayings) => buildQuote(sayings) ?? []);
  const entries = buildEntries(articles, stories, words);
  placeQuotes(quotes, entries, occasionTypes(profile));
  const conflicts = findConflicts(entries, placesOf(profile), words);
  const background = { articles, profile, words };
  setLevels(entries, background);
  const occasions = findOccasions(entries, background);
  quotesOfOccasions(quotes, entries, occasions);
  const timeline = orderTimeline({
    type: "timeline",
    schema: "onrecord/timeline@1",
    made: madeBy(profile.id, profile.hash),
    profile: profile.id,
    articles: articles.map(articleOf),
    occasions,
    entries: entries.map(({ entry }) => entry),
    quotes: quotes.map(({ quote }) => quote),
    conflicts,
    unread: [...unread],
  });
  nameSources(timeline);
  return withCounts({ ...timeline, people: peopleOf(timeline, whoIsNamed(articles, profile)) });
}

/** Makes the entries of articles, each of them in its story: what is one event is one entry. */
export function buildEntries(articles: GatheredArticle[], stories: Story[], words: Words): BuiltEntry[] {
  return sameEvents(articles, stories, words).map((sketches) => buildEntry(sketches, words.lexicon));
}

function articleOf(article: GatheredArticle): TimelineArticle {
  const { id, source, sources, title, outlet, published, agency, byline, url, language } = article;
  const dated = datedOf(article);
  return { id, source, sources, title, outlet, published, agency, byline, url, language, dated };
}

function datedOf({ published, disputed }: GatheredArticle): Dated {
  if (published === null) return "unknown";
  if (published.basis === "inferred") return "inferred";
  if (published.basis === "metadata" || published.basis === "option") return "given";
  return disputed ? "disputed" : "printed";
}
