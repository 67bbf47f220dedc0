import type { Span } from "../model/span.ts";
import type { Entry, TimelineQuote } from "../model/timeline.ts";
import type { Profile } from "../profile/profile.ts";
import { viewing } from "./decisions.ts";
import { addTo } from "./multimap.ts";
import { type OccasionTypes, occasionTypes } from "./occasions/occasion-types.ts";
import { wordsOf } from "./words/tokens.ts";

/** The part of a timeline that is of its profile's story. */
export interface Topic {
  /** Ids of its entries. */
  entries: ReadonlySet<string>;
  /** Whether an article that is about it tells something at a place near to what is surely of it. */
  holds(place: Place): boolean;
}

/** A stretch of an article. */
interface Place extends Span {
  article: string;
}

/**
 * A story's entries: those that its people take part in, the meetings told without anybody's name in an article that tells of
 * a meeting of theirs on that day ("The talks lasted two hours"), and what an article about the story tells right beside
 * these. An article is about it if so great a share of its sure entries is of the first two kinds.
 */
export function topicOf(entries: Entry[], profile: Profile): Topic {
  if (isNoStory(profile)) return { entries: new Set(entries.map(({ id }) => id)), holds: () => true };
  const named = entriesNaming(entries, profile);
  const articles = articlesAbout(entries, named);
  const places = new Map<string, Place[]>();
  for (const { id, accounts } of entries) {
    for (const account of named.has(id) ? accounts : []) {
      if (articles.has(account.article)) addTo(places, account.article, account);
    }
  }
  const holds = ({ article, start, end }: Place): boolean =>
    (places.get(article) ?? []).some(
      (place) => Math.max(start, place.start) - Math.min(end, place.end) < viewing().besideStory,
    );
  const beside = entries.filter(({ accounts }) => accounts.some(holds));
  return { entries: new Set([...named, ...beside.map(({ id }) => id)]), holds };
}

/** The articles of whose sure entries a share is named. */
function articlesAbout(entries: Entry[], named: ReadonlySet<string>): Set<string> {
  const tally = new Map<string, { told: number; named: number }>();
  for (const { id, confidence, accounts } of entries) {
    if (confidence < viewing().likely) continue;
    for (const article of new Set(accounts.map((account) => account.article))) {
      const { told, named: so } = tally.get(article) ?? { told: 0, named: 0 };
      tally.set(article, { told: told + 1, named: so + +named.has(id) });
    }
  }
  const enough = ({ told, named: so }: { told: number; named: number }) => so >= viewing().aboutStory * told;
  return new Set([...tally].flatMap(([id, each]) => (enough(each) ? id : [])));
}

function entriesNaming(entries: Entry[], profile: Profile): Set<string> {
  const types = occasionTypes(profile);
  const named = entries.filter((entry) => isTopical(entry, profile));
  const meetings = new Set(named.flatMap((entry) => meetingKeys(entry, types)));
  const unnamed = entries.filter(
    (entry) =>
      entry.participants.every(({ id }) => id === null) &&
      meetingKeys(entry, types).some((key) => meetings.has(key)),
  );
  return new Set([...named, ...unnamed].map(({ id }) => id));
}

/**
 * Whether an entry belongs to the story: one of its people takes part, or the countries of its principals together, one of
 * which may be where it was ("accused Pyongyang of sending soldiers to Russia").
 */
function isTopical({ participants, place }: Entry, profile: Profile): boolean {
  const ids = new Set([...participants, ...(place === null ? [] : [place])].flatMap(({ id }) => id ?? []));
  if (profile.people.some(({ id }) => ids.has(id))) return true;
  const countries = countriesOf(profile);
  return countries.length > 1 && countries.every((id) => ids.has(id));
}

/** The articles and the day of an entry that tells of a meeting. */
function meetingKeys({ kind, date, accounts }: Entry, types: OccasionTypes): string[] {
  if (!types.has(kind) || date?.from == null) return [];
  return accounts.map(({ article }) => `${article} ${date.from}`);
}

/**
 * Whether a quotation belongs to the story: said by or to one of its people, naming one of its principals, of one of its
 * entries, or somebody's own words right beside one of these in an article about it, or anywhere in one whose title names the
 * principals together ("Seoul voices regret over summit of Kim and Putin").
 */
export function isTopicalQuote(
  quote: TimelineQuote,
  { topic, articles }: { topic: Topic; articles: Headlines },
  profile: Profile,
): boolean {
  const { speaker, addressee, text, entry, kind, variants } = quote;
  if (isNoStory(profile) || profile.people.some(({ id }) => id === speaker.id || id === addressee?.id))
    return true;
  if (entry !== null && topic.entries.has(entry)) return true;
  const isOwnWords = kind !== "indirect" && (speaker.id ?? speaker.name) !== null;
  const places = variants.flatMap(({ article, spans }) => spans.map((span) => ({ article, ...span })));
  if (isOwnWords && (places.some(topic.holds) || isHeadlined(quote, articles, profile))) return true;
  const words = new Set(wordsOf(text));
  return profile.people.some(
    ({ principal, surname, name }) => principal && wordsOf(surname ?? name).every((word) => words.has(word)),
  );
}

/** Titles of articles by their ids. */
export type Headlines = ReadonlyMap<string, string | null>;

function isHeadlined({ variants }: TimelineQuote, articles: Headlines, { people }: Profile): boolean {
  const principals = people.filter(({ principal }) => principal);
  return (
    principals.length > 1 &&
    variants.some(({ article }) => {
      const words = new Set(wordsOf(articles.get(article) ?? ""));
      return principals.every(({ surname, name }) =>
        wordsOf(surname ?? name).every((word) => words.has(word)),
      );
    })
  );
}

/** A profile without people tells no story apart: all of the folder is shown. */
function isNoStory({ people }: Profile): boolean {
  return people.length === 0;
}

/** The countries of a profile's principals, reckoned once. */
function countriesOf(profile: Profile): string[] {
  const known = countriesOfProfile.get(profile);
  if (known !== undefined) return known;
  const countries = profile.people.flatMap(({ principal, country }) => (principal ? (country ?? []) : []));
  const found = [...new Set(countries)];
  countriesOfProfile.set(profile, found);
  return found;
}

const countriesOfProfile = new WeakMap<Profile, string[]>();
