import type { ArticleRecord } from "../../model/article-record.ts";
import type { Profile, ProfileData } from "../../profile/profile.ts";
import { draftProfiling } from "../decisions.ts";
import { compareNumber, compareText } from "../order.ts";
import { type Known, knownIn } from "./known.ts";
import { personOf, type Teller } from "./person.ts";

/**
 * A draft of the profile of some articles' own story, to be corrected by hand: whom and what they name most, under the names and
 * titles that they have for them; what the world knows already stays out of it. The records hold their texts, and were read under
 * no story.
 */
export function draftProfile(records: readonly ArticleRecord[], { world }: Profile): ProfileData {
  const known = knownIn(records).filter(isFrequent).sort(byFrequency);
  const shared = new Set([...world.orgs, ...world.outlets, ...world.countries].map(({ id }) => id));
  const own = known.filter(({ id }) => !shared.has(id));
  const teller: Teller = { world, lone: own.filter(({ name }) => !name.includes(" ")) };
  const people = named(own, "person").filter(({ name }) => name.includes(" "));
  const principals = principalsOf(people, records.length);
  const drafts = people.map((person) => personOf(person, teller, principals.includes(person)));
  const things = (kind: Known["kind"]) => named(own, kind).filter(({ name }) => !isAlias(name, drafts));
  return {
    schema: "onrecord/profile@1",
    id: "draft",
    title: principals.length === 0 ? "Draft" : principals.map(({ name }) => name).join(" and "),
    people: drafts,
    countries: [],
    outlets: things("outlet").map(({ id, name }) => ({
      id,
      name,
      aliases: [],
      country: null,
      descriptions: [],
    })),
    orgs: things("org").map(({ id, name, aliases }) => ({ id, name, aliases, country: null })),
    places: placesIn(records, world),
  };
}

/** "Oduya" is Maren Oduya, whatever an article that never names her in full takes it for. */
function isAlias(name: string, people: ProfileData["people"]): boolean {
  return people.some((person) => person.surname === name || person.aliases.includes(name));
}

function named(known: readonly Known[], kind: Known["kind"]): Known[] {
  return known.filter((each) => each.kind === kind).slice(0, draftProfiling().mostOfKind);
}

function isFrequent({ articles, mentions }: Known): boolean {
  return articles >= draftProfiling().leastArticles || mentions >= draftProfiling().leastMentions;
}

function byFrequency(a: Known, b: Known): number {
  return (
    compareNumber(b.articles, a.articles) || compareNumber(b.mentions, a.mentions) || compareText(a.id, b.id)
  );
}

/** The two whom most articles name, where they name both often enough; else the one. */
function principalsOf(people: readonly Known[], articles: number): Known[] {
  return people.slice(0, 2).filter((person) => person.articles >= draftProfiling().principalShare * articles);
}

/** Where things happened that the world does not know, those that most articles tell of first. */
function placesIn(records: readonly ArticleRecord[], world: ProfileData): ProfileData["places"] {
  const shared = new Set([...world.places, ...world.countries].map(({ id }) => id));
  const found = new Map<string, { name: string; articles: Set<string> }>();
  for (const { id: article, events } of records) {
    for (const { place } of events) {
      if (place === null || place.id === null || place.name === null || shared.has(place.id)) continue;
      const known = found.get(place.id) ?? { name: place.name, articles: new Set() };
      known.articles.add(article);
      found.set(place.id, known);
    }
  }
  return [...found]
    .filter(([, { articles }]) => articles.size >= draftProfiling().leastArticles)
    .sort(([a, x], [b, y]) => compareNumber(y.articles.size, x.articles.size) || compareText(a, b))
    .slice(0, draftProfiling().mostOfKind)
    .map(([id, { name }]) => ({ id, name, aliases: [], country: null, within: null }));
}
