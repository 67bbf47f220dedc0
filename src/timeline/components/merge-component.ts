import type { Dated, TimelineArticle } from "../../model/timeline.ts";
import type { Profile } from "../../profile/profile.ts";
import { type BuiltEntry, buildEntry } from "../build-entry.ts";
import { buildQuote } from "../build-quote.ts";
import { findConflicts } from "../conflicts/find-conflicts.ts";
import type { GatheredArticle } from "../gathered.ts";
import { setLevels } from "../levels/set-levels.ts";
import { isToldAsMeeting, kindsOf } from "../occasions/meetings.ts";
import { occasionTypes } from "../occasions/occasion-types.ts";
import { placeQuotes } from "../place-quotes.ts";
import { placesOf } from "../places.ts";
import { sameEvents } from "../same-event/same-events.ts";
import { joinPieces } from "../same-quote/join-pieces.ts";
import { sameQuotes } from "../same-quote/same-quotes.ts";
import type { Story } from "../stories/story.ts";
import type { Words } from "../words/words.ts";
import type { Part } from "./part.ts";

/** Articles that merging compares with each other and with no others, each with its story; they are dated. */
export interface Component {
  articles: GatheredArticle[];
  stories: Story[];
}

/** Merges one component. */
export function mergeComponent(component: Component, words: Words, profile: Profile): Part {
  const { articles, stories } = component;
  const quotes = joinPieces(sameQuotes(articles, words)).flatMap((sayings) => buildQuote(sayings) ?? []);
  const entries = buildEntries(articles, stories, words);
  placeQuotes(quotes, entries, occasionTypes(profile));
  const conflicts = findConflicts(entries, placesOf(profile), words);
  setLevels(entries, { articles, profile, words });
  return {
    articles: articles.map((article) => ({ article: articleOf(article), people: article.people })),
    entries: entries.map(({ entry, sketches }) => ({
      entry,
      met: isToldAsMeeting(sketches),
      kinds: kindsOf(sketches),
    })),
    quotes: quotes.map(({ quote }) => quote),
    conflicts,
  };
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
