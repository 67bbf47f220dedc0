import type { Entry, TimelineQuote } from "../model/timeline.ts";
import type { Profile } from "../profile/profile.ts";
import { type OccasionTypes, occasionTypes } from "./occasions/occasion-types.ts";
import { wordsOf } from "./words/tokens.ts";

/**
 * The ids of a story's entries: those that its people take part in, and the meetings told without anybody's name in an
 * article that tells of a meeting of theirs on that day ("The talks lasted two hours").
 */
export function topicalEntries(entries: Entry[], profile: Profile): Set<string> {
  if (isNoStory(profile)) return new Set(entries.map(({ id }) => id));
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

/** Whether a quotation belongs to the story: said by or to one of its people, or naming one of its principals. */
export function isTopicalQuote({ speaker, addressee, text }: TimelineQuote, profile: Profile): boolean {
  if (isNoStory(profile) || profile.people.some(({ id }) => id === speaker.id || id === addressee?.id))
    return true;
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
