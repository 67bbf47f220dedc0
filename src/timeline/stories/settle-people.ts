import type { GatheredArticle, Named, Person } from "../gathered.ts";
import { most } from "../most.ts";
import { samePerson } from "../parties.ts";
import type { Story } from "./story.ts";

/**
 * Gives whom an article knows by a family name alone ("Van Loon") the name in full that its sisters give ("Pieter van Loon"), where they
 * name one person of that family name. Each article has its story; only names that records give speak, so that the order of the
 * articles changes nothing.
 */
export function settlePeople(
  articles: readonly GatheredArticle[],
  stories: readonly Story[],
): GatheredArticle[] {
  return articles.map((article, index) => {
    const sisters = (stories[index]?.near ?? []).flatMap((near) => articles[near] ?? []);
    const full = new Map<string, Person>();
    for (const person of article.people) {
      const found = fullNameOf(person, sisters, article);
      if (found !== null && !article.people.some(({ id }) => id === found.id)) full.set(person.id, found);
    }
    return full.size === 0 ? article : renamed(article, full);
  });
}

/**
 * The one person whose name ends with this one, in sisters that name somebody else of the article too, where it names anybody
 * else; of two spellings ("I. Kask", "Ilmar Kask") what most sisters write. A lone "Kask" that speaks is easily taken for a body: it is one where a sister that names the person knows such a body too.
 */
function fullNameOf(
  { id, kind }: Person,
  sisters: readonly GatheredArticle[],
  article: GatheredArticle,
): Person | null {
  if (kind !== "person" && kind !== "org") return null;
  const family = `-${id}`;
  const isBearer = (person: Person): boolean => person.kind === "person" && person.id.endsWith(family);
  const others = article.people.filter((other) => other.id !== id);
  const isAlone = kind === "person" && !others.some((other) => other.kind === "person");
  const isSister = ({ people }: GatheredArticle): boolean =>
    people.some(isBearer) &&
    (isAlone || others.some((other) => people.some((one) => samePerson(one.id, other.id))));
  const naming = sisters.filter(isSister);
  if (kind === "org" && naming.some(({ people }) => people.some((other) => other.id === id))) return null;
  const bearers = naming.flatMap(({ people }) => people.filter(isBearer));
  const found = most(bearers, (bearer) => `${bearer.id} ${bearer.name}`);
  return found !== null && bearers.every((bearer) => samePerson(bearer.id, found.id)) ? found : null;
}

function renamed(article: GatheredArticle, full: ReadonlyMap<string, Person>): GatheredArticle {
  const named = <T extends Named>(one: T): T => {
    const person = one.id === null ? undefined : full.get(one.id);
    return person === undefined ? one : { ...one, id: person.id, name: person.name };
  };
  const orNone = <T extends Named>(one: T | null): T | null => (one === null ? null : named(one));
  return {
    ...article,
    people: article.people.map((person) => full.get(person.id) ?? person),
    events: article.events.map((event) => ({
      ...event,
      participants: event.participants.map(named),
      subject: orNone(event.subject),
    })),
    quotes: article.quotes.map((quote) => ({
      ...quote,
      speaker: orNone(quote.speaker),
      addressee: orNone(quote.addressee),
      via: quote.via.map(named),
    })),
  };
}
