import { madeBy } from "../../model/made.ts";
import type { Entry, Timeline, TimelineArticle, Unread } from "../../model/timeline.ts";
import type { Profile } from "../../profile/profile.ts";
import { withCounts } from "../counts.ts";
import { compareArticles } from "../gathering.ts";
import { nameSources } from "../name-sources.ts";
import { findOccasions } from "../occasions/find-occasions.ts";
import { quotesOfOccasions } from "../occasions/quotes-of-occasions.ts";
import { compareNumber, compareText } from "../order.ts";
import { orderTimeline } from "../order-timeline.ts";
import { peopleOf, whoIsNamed } from "../people.ts";
import { makeWords } from "../words/words.ts";
import type { Part, PartEntry } from "./part.ts";

/**
 * Unites what was made of each component into one timeline, and decides what the whole decides: the occasions
 * and the order. The parts' order changes nothing. They are changed in place.
 */
export function uniteParts(parts: readonly Part[], profile: Profile, unread: Unread[]): Timeline {
  const told = parts.flatMap((part) => part.articles);
  const articles = told.map(({ article }) => article);
  const built = inOrderOfTelling(
    parts.flatMap((part) => part.entries),
    articles,
  );
  const entries = built.map(({ entry }) => entry);
  const quotes = parts.flatMap((part) => part.quotes);
  const who = whoIsNamed(told, profile);
  const occasions = findOccasions(built, { articles, who, profile, words: makeWords(profile) });
  quotesOfOccasions(quotes, entries, occasions);
  const timeline = orderTimeline({
    type: "timeline",
    schema: "onrecord/timeline@1",
    made: madeBy(profile.id, profile.hash),
    profile: profile.id,
    articles,
    occasions,
    entries,
    quotes,
    conflicts: parts.flatMap((part) => part.conflicts),
    unread: [...unread],
  });
  nameSources(timeline);
  return withCounts({ ...timeline, people: peopleOf(timeline, who) });
}

/** Entries in the order in which the articles tell them first; what has its date from its sisters stands behind all that has its own. */
function inOrderOfTelling(entries: PartEntry[], articles: readonly TimelineArticle[]): PartEntry[] {
  const gathered = articles.map(({ id, source, published }) => ({
    id,
    source,
    published: published?.basis === "inferred" ? null : published,
  }));
  gathered.sort(compareArticles);
  const ranks = new Map(gathered.map(({ id }, rank) => [id, rank]));
  const rankOf = ({ accounts }: Entry): number => ranks.get(accounts[0]?.article ?? "") ?? 0;
  const startOf = ({ accounts }: Entry): number => accounts[0]?.start ?? 0;
  const endOf = ({ accounts }: Entry): number => accounts[0]?.end ?? 0;
  const idOf = ({ accounts }: Entry): string => accounts[0]?.event ?? "";
  return entries.sort(
    ({ entry: a }, { entry: b }) =>
      compareNumber(rankOf(a), rankOf(b)) ||
      compareNumber(startOf(a), startOf(b)) ||
      compareNumber(endOf(a), endOf(b)) ||
      compareText(idOf(a), idOf(b)),
  );
}
