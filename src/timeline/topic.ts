import type { Entry, TimelineQuote } from "../model/timeline.ts";
import type { Profile } from "../profile/profile.ts";
import { wordsOf } from "./words/tokens.ts";

/** Whether an entry belongs to the story: one of its people takes part, or the countries of its principals together. */
export function isTopical({ participants }: Entry, profile: Profile): boolean {
  const ids = new Set(participants.flatMap(({ id }) => id ?? []));
  if (profile.people.some(({ id }) => ids.has(id))) return true;
  const countries = countriesOf(profile);
  return countries.length > 1 && countries.every((id) => ids.has(id));
}

/** Whether a quotation belongs to the story: said by or to one of its people, or naming one of its principals. */
export function isTopicalQuote({ speaker, addressee, text }: TimelineQuote, profile: Profile): boolean {
  if (profile.people.some(({ id }) => id === speaker.id || id === addressee?.id)) return true;
  const words = new Set(wordsOf(text));
  return profile.people.some(
    ({ principal, surname, name }) => principal && wordsOf(surname ?? name).every((word) => words.has(word)),
  );
}

function countriesOf(profile: Profile): string[] {
  const countries = profile.people.flatMap(({ principal, country }) => (principal ? (country ?? []) : []));
  return [...new Set(countries)];
}
