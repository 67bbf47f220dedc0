import type { Token } from "../../model/document.ts";
import { type Alias, type AliasMatch, type KnownEntity, longestAlias } from "./alias-index.ts";
import { classifyName } from "./classify-name.ts";
import { coreference } from "./decisions.ts";
import { misspelt } from "./misspellings.ts";
import { Word } from "./name-lexicon.ts";
import { isPlaceHere } from "./place-or-government.ts";
import type { Gender } from "./registry.ts";
import { type Draft, is, type Scene, sentenceEnd } from "./scene.ts";
import { slugOf } from "./slug.ts";
import { isRank, titleOf } from "./title-words.ts";

/** A name that waits for the article's full names to be known: "Kissinger", "Berg", "Mr. Lee". */
export interface LoneName {
  draft: Draft;
  nameFirst: number;
  /** What the profile knows by this name. */
  aliases: readonly Alias[];
}

/** What has been read before a name: where its titles begin, and what they tell. */
export interface Titled {
  scene: Scene;
  lone: LoneName[];
  /** First token of titles and the like before the name that comes next, or -1. */
  prefix: number;
  gender: Gender;
  titled: boolean;
}

/** A name's tokens `[first, last)`, and where the words before it start. */
export interface NameSpan {
  start: number;
  first: number;
  last: number;
}

/** Adds a mention of a known entity; a capital is a place or a government by its context, a plural demonym a people. */
export function pushKnown(titled: Titled, match: AliasMatch, start: number): void {
  const { scene } = titled;
  const alias = match.aliases[0];
  if (alias === undefined) return;
  const chosen = choose(scene, match, alias);
  const many = match.aliases.every((a) => a.role === "demonym") && endsInS(scene, match.last - 1);
  const entity = many ? -1 : scene.registry.addKnown(chosen.entity, match.first);
  const registered = scene.registry.entities[entity];
  if (registered !== undefined) registered.count += 1;
  const group = many || chosen.entity.kind === "group";
  scene.drafts.push({
    first: start,
    last: match.last,
    head: match.last - 1,
    how: many ? "group" : "name",
    rule: many ? "people-of-country" : RULES[chosen.role],
    entity,
    also: [],
    gender: registered?.gender ?? null,
    plural: group,
    personal: group || chosen.entity.kind === "person",
  });
  if (chosen.entity.kind === "person") noteOffice(titled, match.first);
}

const RULES = {
  name: "alias",
  surname: "surname",
  demonym: "demonym",
  metonym: "capital",
  description: "description",
} as const;

/** Which of the entities of one name is meant: a capital, or its country's government. */
export function choose(scene: Scene, match: AliasMatch, first: Alias): Alias {
  if (match.aliases.length === 1) return first;
  const place = match.aliases.find((alias) => alias.entity.kind === "place");
  if (place !== undefined && isPlaceHere(scene, match.first, match.last)) return place;
  const government = match.aliases.find((alias) => alias.role === "metonym");
  return government ?? match.aliases.find((alias) => alias.role === "name") ?? first;
}

function endsInS(scene: Scene, at: number): boolean {
  const lower = scene.tokens[at]?.lower ?? "";
  return lower.endsWith("s") && !lower.endsWith("ss");
}

/** Adds a mention of a name that only the article knows, and its entity where the name's kind is clear. */
export function pushNamed(titled: Titled, { start, first, last }: NameSpan): void {
  const { scene } = titled;
  const name = nameOf(scene, first, last);
  const spelt = scene.index.entities.get(slugOf(name));
  const known = spelt?.kind === "person" ? spelt : misspelt(scene.index, name);
  const { kind, gender } = classifyName(scene, first, last);
  const body = is(scene, last - 1, Word.ORG_END) && !is(scene, first, Word.GIVEN);
  const short = scene.registry.find(slugOf(name), "org") !== undefined;
  const settled = short ? "org" : titled.titled && !body ? "person" : kind;
  let entity = -1;
  if (known !== null) entity = scene.registry.addKnown(known, first);
  else if (settled !== null) entity = scene.registry.addNamed(name, settled, titled.gender ?? gender, first);
  const registered = scene.registry.entities[entity];
  if (registered !== undefined) registered.count += 1;
  const person = registered?.kind === "person";
  scene.drafts.push({
    first: person ? start : first,
    last,
    head: last - 1,
    how: "name",
    rule:
      entity < 0
        ? "unknown-name"
        : known === null
          ? "full-name"
          : known === spelt
            ? "spelling"
            : "misspelling",
    entity,
    also: [],
    gender: registered?.gender ?? null,
    plural: settled === "group",
    personal: person || settled === "group",
  });
  if (person) noteOffice(titled, first);
  if (known !== null) scene.registry.alsoCalled(entity, name);
  if (known !== null && known !== spelt) noteMisspelling(scene, { start, first, last }, known.name);
}

function noteMisspelling(scene: Scene, { first, last }: NameSpan, name: string): void {
  const message = `"${nameOf(scene, first, last)}" is taken for ${name}`;
  const start = scene.tokens[first]?.start ?? null;
  scene.diagnostics.push({ code: "misspelt-name", message, start, end: scene.tokens[last - 1]?.end ?? null });
}

/** Adds a name of one word, or a family name of the profile, to those that wait. */
export function pushLone(titled: Titled, { start, first, last }: NameSpan, aliases: readonly Alias[]): void {
  const draft: Draft = {
    first: start,
    last,
    head: last - 1,
    how: "name",
    rule: "unknown-name",
    entity: -1,
    also: [],
    gender: titled.gender,
    plural: false,
    personal: titled.titled,
  };
  titled.scene.drafts.push(draft);
  titled.lone.push({ draft, nameFirst: first, aliases });
}

/**
 * "DPRK-Russia", "Russia-North Korea", "North Korean-Russian": two countries that a hyphen joins; gives the token after
 * them, or -1 where this token opens no such pair.
 */
export function pushDyad({ scene }: Titled, at: number): number {
  const joint = jointFrom(scene, at);
  const token = scene.tokens[joint];
  const hyphen = token?.text.search(/[-–/]/) ?? -1;
  if (token === undefined || hyphen < 1) return -1;
  const part = (text: string) => ({ ...token, text, lower: text.toLowerCase() });
  const left = [...scene.tokens.slice(at, joint), part(token.text.slice(0, hyphen))];
  const limit = Math.min(joint + coreference().dyadWords, sentenceEnd(scene, at));
  const right = [part(token.text.slice(hyphen + 1)), ...scene.tokens.slice(joint + 1, limit)];
  const one = countryOf(scene, left);
  const other = countryOf(scene, right);
  if (one?.last !== left.length || !other || one.entity === other.entity) return -1;
  const last = joint + other.last;
  const entity = scene.registry.addKnown(one.entity, at);
  const also = [scene.registry.addKnown(other.entity, at)];
  const shape = { first: at, last, head: last - 1, gender: null, plural: true, personal: false } as const;
  scene.drafts.push({ ...shape, how: "name", rule: "two-countries", entity, also });
  return last;
}

/** The next token with a hyphen inside: "North | Korea-Russia". */
function jointFrom({ tokens }: Scene, at: number): number {
  const inside = (i: number) => /\w[-–/]\w/.test(tokens[i]?.text ?? "");
  return !inside(at) && /^(north|south)$/i.test(tokens[at]?.text ?? "") && inside(at + 1) ? at + 1 : at;
}

/** The country that the first of some tokens name, and how many they are. */
function countryOf(scene: Scene, tokens: readonly Token[]): { entity: KnownEntity; last: number } | null {
  const match = longestAlias(scene.index, tokens, 0, tokens.length);
  const alias = match?.aliases.find(({ entity }) => entity.kind === "country");
  return match && alias ? { entity: alias.entity, last: match.last } : null;
}

/** The titles before a name are offices of whom it names: "Gov. Nelson Rockefeller". */
function noteOffice({ scene, prefix }: Titled, nameFirst: number): void {
  const registered = scene.registry.entities[scene.drafts.at(-1)?.entity ?? -1];
  if (registered === undefined || prefix < 0) return;
  for (let i = prefix; i < nameFirst; i += 1) {
    if (isRank(scene, i)) registered.offices.add(titleOf(scene, { first: prefix, last: i + 1, head: i }));
  }
}

/** The text of a name with single spaces. */
export function nameOf(scene: Scene, first: number, last: number): string {
  const start = scene.tokens[first]?.start ?? 0;
  const end = Math.min(last, sentenceEnd(scene, first));
  return scene.document.text.slice(start, scene.tokens[end - 1]?.end ?? start).replace(/\s+/g, " ");
}
