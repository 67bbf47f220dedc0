import { adjectivesOf, nounIs } from "../../english/lexicon.ts";
import type { ProfileData } from "../../profile/profile.ts";
import { most } from "../most.ts";
import type { Known } from "./known.ts";

type Person = ProfileData["people"][number];

/** What a person's draft is made with: what every story shares, and names of one word, which may be somebody's. */
export interface Teller {
  world: ProfileData;
  lone: readonly Known[];
}

/** "Oduya", "Premier Oduya", "the Corranese premier … she": a person with surname, other names, titles, gender and country. */
export function personOf(known: Known, { world, lone }: Teller, principal: boolean): Person {
  const { id, name } = known;
  const last = name.split(" ").at(-1) ?? name;
  const alone = most(known.alone, (word) => word) ?? (lone.some((each) => each.name === last) ? last : null);
  const shared = world.people.find((person) => person.id === id);
  const aliases = known.aliases.filter((each) => each.includes(" "));
  if (shared !== undefined) return { ...shared, aliases: union(shared.aliases, aliases), principal };
  return {
    ...{ id, name, aliases, surname: alone },
    gender: genderOf(known.words),
    country: countryOf(known, world),
    offices: titlesOf(known).map((title) => ({ title, from: null, to: null })),
    principal,
  };
}

function union(some: readonly string[], more: readonly string[]): string[] {
  return [...new Set([...some, ...more])];
}

const HE = /^(?:he|him|his|himself)$/i;
const SHE = /^(?:she|her|hers|herself)$/i;

function genderOf(words: readonly string[]): Person["gender"] {
  const [he, she] = [HE, SHE].map((pronoun) => words.filter((word) => pronoun.test(word)).length);
  if ((he ?? 0) === (she ?? 0)) return null;
  return (he ?? 0) > (she ?? 0) ? "male" : "female";
}

/** The country whose adjective or name stands most often in their titles: "the Norwegian minister". */
function countryOf({ words, before }: Known, { countries }: ProfileData): string | null {
  const titles = [...words, ...before.map((text) => titleBefore(text).join(" "))].join(" \n ");
  const found = countries.flatMap(({ id, name, demonyms }) => {
    const named = [name, ...demonyms].reduce((sum, each) => sum + titles.split(each).length - 1, 0);
    return Array.from({ length: named }, () => id);
  });
  return most(found, (id) => id);
}

/** The titles that the articles give them, in small letters: "foreign minister" of "Foreign Minister Ann Berg". */
function titlesOf({ words, before }: Known): string[] {
  const beside = before.map(titleBefore);
  const standing = words.filter((text) => /^(?:the|its|their) /i.test(text)).map((text) => text.split(" "));
  const titles = [...beside, ...standing].map(plainTitle).filter((title) => title !== "");
  return [...new Set(titles)].sort().filter((title) => !isPart(title, titles));
}

/** "minister" beside "foreign minister" says nothing more. */
function isPart(title: string, titles: readonly string[]): boolean {
  return titles.some((other) => other.endsWith(` ${title}`));
}

/** The words right before a name, back to what ends a phrase: "said Norwegian Foreign Minister" → those behind "said". */
function titleBefore(text: string): string[] {
  const words = text.split(/[\s,.:;"“”()]+/u).filter(Boolean);
  if (!/\p{L} $/u.test(text)) return [];
  const last = words.at(-1)?.toLowerCase() ?? "";
  if (!nounIs(last, "title")) return [];
  const start = words.findLastIndex((word) => !isOfTitle(word)) + 1;
  return words.slice(start);
}

/** A word with a capital, or one that can stand in a title: "Norwegian", "foreign minister". */
function isOfTitle(word: string): boolean {
  return /^\p{Lu}/u.test(word) || isTitular(word.toLowerCase());
}

/** The title in a phrase without article and countries: its last noun of title, and what makes one with it. */
function plainTitle(words: readonly string[]): string {
  const lower = words.map((word) => word.toLowerCase());
  const end = lower.findLastIndex((word) => nounIs(word, "title"));
  if (end === -1 || end < lower.length - 1) return "";
  const start = lower.slice(0, end).findLastIndex((word) => !isTitular(word)) + 1;
  return lower.slice(start, end + 1).join(" ");
}

/** A word that makes one title with the one behind it: "deputy foreign" of "deputy foreign minister". */
function isTitular(lower: string): boolean {
  return adjectivesOf("titular").has(lower) || nounIs(lower, "title");
}
