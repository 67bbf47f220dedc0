import type { Entry, Role, Timeline, TimelinePerson, TimelineQuote } from "../model/timeline.ts";
import type { Profile } from "../profile/profile.ts";
import type { GatheredArticle, Person } from "./gathered.ts";
import { most } from "./most.ts";
import { addTo } from "./multimap.ts";
import { compareNumber, compareText } from "./order.ts";

/** Who somebody is, whatever they do on the timeline. */
export type Who = Pick<TimelinePerson, "id" | "name" | "kind" | "country">;

/** Everyone whom the articles name, by id: under the name and kind that most articles give, and the country of the profile. */
export function whoIsNamed(
  articles: readonly Pick<GatheredArticle, "people">[],
  profile: Profile,
): Map<string, Who> {
  const named = new Map<string, Person[]>();
  for (const { people } of articles) for (const person of people) addTo(named, person.id, person);
  const countries = countriesOf(profile);
  return new Map(
    [...named].flatMap(([id, people]) => {
      const { name, kind } = most(people, (person) => `${person.kind} ${person.name}`) ?? {};
      return name === undefined || kind === undefined
        ? []
        : [[id, { id, name, kind, country: countries.get(id) ?? null }]];
    }),
  );
}

/** The country of each one that the story's profile or its world knows; a country is its own. */
function countriesOf(profile: Profile): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { people, outlets, orgs, countries } of [profile.world, profile]) {
    for (const { id, country } of [...people, ...outlets, ...orgs]) found.set(id, country);
    for (const { id } of countries) found.set(id, id);
  }
  return found;
}

/** Everyone who speaks, is spoken to or takes part, those who speak most first. */
export function peopleOf(
  { quotes, entries }: Pick<Timeline, "quotes" | "entries">,
  known: ReadonlyMap<string, Who>,
): TimelinePerson[] {
  const people = new Map<string, TimelinePerson>();
  const find = (asked: string | null): TimelinePerson | null => {
    const who = asked === null ? undefined : known.get(asked);
    if (who === undefined) return null;
    const { id, name, kind, country } = who;
    const person = people.get(id) ?? { id, name, kind, country, roles: [], quotes: [], entries: [] };
    people.set(who.id, person);
    return person;
  };
  for (const quote of quotes) noteQuote(quote, find);
  for (const entry of entries) noteEntry(entry, find);
  const all = [...people.values()];
  for (const { roles } of all) roles.sort((a, b) => ROLES.indexOf(a) - ROLES.indexOf(b));
  return all.sort(
    (a, b) =>
      compareNumber(b.quotes.length, a.quotes.length) ||
      compareNumber(b.entries.length, a.entries.length) ||
      compareText(a.id, b.id),
  );
}

const ROLES: readonly Role[] = ["speaker", "addressee", "actor", "recipient", "participant"];

/** Gives the person of an id; null for whom no article names. */
type Find = (id: string | null) => TimelinePerson | null;

function noteQuote({ id, speaker, addressee }: TimelineQuote, find: Find): void {
  note(find(speaker.id), "speaker", ["quotes", id]);
  note(find(addressee?.id ?? null), "addressee", ["quotes", id]);
}

function noteEntry({ id, participants }: Entry, find: Find): void {
  for (const party of participants) note(find(party.id), party.role, ["entries", id]);
}

function note(person: TimelinePerson | null, role: Role, [list, id]: ["quotes" | "entries", string]): void {
  if (person === null) return;
  if (!person.roles.includes(role)) person.roles.push(role);
  if (person[list].at(-1) !== id) person[list].push(id);
}
