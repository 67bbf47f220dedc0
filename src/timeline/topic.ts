import type { Entry, TimelineQuote } from "../model/timeline.ts";
import type { Profile } from "../profile/profile.ts";
import { viewing } from "./decisions.ts";
import { type OccasionTypes, occasionTypes } from "./occasions/occasion-types.ts";
import { wordsOf } from "./words/tokens.ts";

/** The part of a timeline that is of its profile's story. */
export interface Topic {
  /** Ids of its entries. */
  entries: ReadonlySet<string>;
  /** Ids of the articles that are about it. */
  articles: ReadonlySet<string>;
}

/**
 * A story's entries: those that its people take part in, the meetings told without anybody's name in an article that tells of
 * a meeting of theirs on that day ("The talks lasted two hours"), and what else the articles about it tell: those of whose
 * sure entries so great a share is of the first two kinds.
 */
export function topicOf(entries: Entry[], profile: Profile): Topic {
  const named = isNoStory(profile) ? new Set(entries.map(({ id }) => id)) : entriesNaming(entries, profile);
  const tally = new Map<string, { told: number; named: number }>();
  for (const { id, confidence, accounts } of entries) {
    if (confidence < viewing().likely) continue;
    for (const article of new Set(accounts.map((account) => account.article))) {
      const { told, named: so } = tally.get(article) ?? { told: 0, named: 0 };
      tally.set(article, { told: told + 1, named: so + +named.has(id) });
    }
  }
  const articles = new Set(
    [...tally].flatMap(([id, each]) => (each.named >= viewing().aboutStory * each.told ? id : [])),
  );
  const told = entries.filter(({ accounts }) => accounts.some(({ article }) => articles.has(article)));
  return { entries: new Set([...named, ...told.map(({ id }) => id)]), articles };
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
 * entries, or somebody's own words in an article about it.
 */
export function isTopicalQuote(quote: TimelineQuote, topic: Topic, profile: Profile): boolean {
  const { speaker, addressee, text, entry, kind, variants } = quote;
  if (isNoStory(profile) || profile.people.some(({ id }) => id === speaker.id || id === addressee?.id))
    return true;
  if (entry !== null && topic.entries.has(entry)) return true;
  const isOwnWords = kind !== "indirect" && (speaker.id ?? speaker.name) !== null;
  if (isOwnWords && variants.some(({ article }) => topic.articles.has(article))) return true;
  const words = new Set(wordsOf(text));
  return profile.people.some(
    ({ principal, surname, name }) => principal && wordsOf(surname ?? name).every((word) => words.has(word)),
  );
}

/** A profile without people tells no story apart: all of the folder is shown. */
function isNoStory({ people }: Profile): boolean {
  return people.length === 0;
}

function countriesOf(profile: Profile): string[] {
  const countries = profile.people.flatMap(({ principal, country }) => (principal ? (country ?? []) : []));
  return [...new Set(countries)];
}
