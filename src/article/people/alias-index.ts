import type { Token } from "../../model/document.ts";
import type { Entity } from "../../model/mention.ts";
import type { Profile, ProfileData } from "../../profile/profile.ts";
import { nameKind } from "./decisions.ts";
import { isAllCapitals, piecesOf, piecesOfName } from "./name-pieces.ts";
import { slugOf } from "./slug.ts";

/** What a name stands for: the entity's own name, its family name alone, its people ("Russian"), its capital, or a description. */
export type AliasRole = "name" | "surname" | "demonym" | "metonym" | "description";

/** A name, and the entity it can mean. */
export interface Alias {
  entity: KnownEntity;
  role: AliasRole;
  /** As the profile writes it, cut into pieces. */
  pieces: readonly string[];
}

/** An entity that a profile or the world around it knows. */
export interface KnownEntity extends Entity {
  /** A person of the story itself, whose family name may stand alone. */
  ofStory: boolean;
  gender: "female" | "male" | null;
  country: string | null;
  /** The profile's person, with offices. */
  person: ProfileData["people"][number] | null;
  /** The family name in all its spellings, where it stands alone for the person. */
  surnames: readonly string[];
}

/** A stretch of tokens `[first, last)` that is a known name, with all it can mean. */
export interface AliasMatch {
  first: number;
  last: number;
  aliases: readonly Alias[];
}

interface Node {
  next: Map<string, Node>;
  aliases: Alias[];
}

/** Every known name as a tree of pieces, the known entities by id, and the persons by the slug of their given name. */
export interface AliasIndex {
  root: Node;
  entities: Map<string, KnownEntity>;
  /** Those of the entities who are persons of the profile. */
  persons: readonly KnownEntity[];
  byGiven: Map<string, KnownEntity[]>;
}

/** The names of a story's profile and of the world around it; made once a profile. */
export function aliasIndexOf(profile: Profile): AliasIndex {
  const known = indexes.get(profile);
  if (known !== undefined) return known;
  const index: AliasIndex = { root: node(), entities: new Map(), persons: [], byGiven: new Map() };
  addPeople(index, profile.people, true);
  addPeople(index, profile.world.people, false);
  for (const data of [profile, profile.world]) addOthers(index, data);
  index.persons = [...index.entities.values()].filter(({ person }) => person !== null);
  indexes.set(profile, index);
  return index;
}

const indexes = new WeakMap<Profile, AliasIndex>();

/** The longest known name that begins at a token and ends before `limit`. */
export function longestAlias(
  index: AliasIndex,
  tokens: readonly Token[],
  first: number,
  limit: number,
): AliasMatch | null {
  let at: Node | undefined = index.root;
  let best: AliasMatch | null = null;
  for (let i = first; i < limit; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    at = step(at, token);
    if (at === undefined) break;
    if (at.aliases.length === 0) continue;
    const aliases = at.aliases.filter((alias) => isWritten(alias, tokens, first, i + 1));
    if (aliases.length > 0) best = { first, last: i + 1, aliases };
  }
  return best;
}

function step(from: Node, token: Token): Node | undefined {
  const direct = from.next.get(token.lower);
  if (direct !== undefined) return direct;
  let at: Node | undefined = from;
  for (const piece of piecesOf(token.lower)) at = at?.next.get(piece);
  return at === from ? undefined : at;
}

/** Case must agree, but for names in capitals, what follows a hyphen, and descriptions: "PUTIN", "Jong-Un"; never "us". */
function isWritten(alias: Alias, tokens: readonly Token[], first: number, last: number): boolean {
  if (alias.role === "description") return true;
  let piece = 0;
  let capitals = true;
  let exact = true;
  for (let i = first; i < last; i += 1) {
    for (const [within, text] of piecesOf(tokens[i]?.text ?? "").entries()) {
      const expected = alias.pieces[piece] ?? "";
      piece += 1;
      if (text !== expected && !(i === first && opens(text, expected))) {
        if (within === 0 || text.toLowerCase() !== expected.toLowerCase()) exact = false;
      }
      if (text.length > 1 && !isAllCapitals(text) && text !== "'s") capitals = false;
    }
  }
  const longEnough = alias.pieces.length > 1 || (alias.pieces[0]?.length ?? 0) >= nameKind().aliasLetters;
  return exact || (capitals && longEnough);
}

/** "The North" begins a sentence. */
function opens(text: string, expected: string): boolean {
  return expected === "the" && text === "The";
}

function addPeople(index: AliasIndex, people: ProfileData["people"], ofStory: boolean): void {
  for (const person of people) {
    const { name, id, gender, country, aliases, surname } = person;
    if (index.entities.has(id)) continue;
    const surnames = surnamesOf(person);
    const entity: KnownEntity = { id, name, kind: "person", ofStory, gender, country, person, surnames };
    add(index, entity, "name", [name, ...aliases]);
    if (surname === null) continue;
    add(index, entity, "surname", surnames);
    const given = slugOf(name.split(" ")[0] ?? "");
    const others = index.byGiven.get(given);
    if (others === undefined) index.byGiven.set(given, [entity]);
    else others.push(entity);
  }
}

/** Countries, outlets, bodies, places and groups; what the story names as well is one entity under all of its names. */
function addOthers(index: AliasIndex, { countries, outlets, orgs, places, groups = [] }: ProfileData): void {
  const entityOf = (id: string, name: string, kind: Entity["kind"], country: string | null) => {
    const known = index.entities.get(id);
    return known?.kind === kind ? known : plainEntity({ id, name, kind }, country);
  };
  for (const { id, name, aliases, demonyms, metonyms } of countries) {
    const entity = entityOf(id, name, "country", null);
    add(index, entity, "name", [name, ...aliases]);
    add(index, entity, "demonym", demonyms);
    add(index, entity, "metonym", metonyms);
  }
  for (const { id, name, aliases, descriptions, country } of outlets) {
    const entity = entityOf(id, name, "outlet", country);
    add(index, entity, "name", [name, ...aliases]);
    add(index, entity, "description", descriptions);
  }
  for (const { id, name, aliases, country } of orgs)
    add(index, entityOf(id, name, "org", country), "name", [name, ...aliases]);
  for (const { id, name, aliases, country } of places)
    add(index, entityOf(id, name, "place", country), "name", [name, ...aliases]);
  for (const { id, name, aliases } of groups)
    add(index, entityOf(id, name, "group", null), "name", [name, ...aliases]);
}

/** The family name in every spelling that the aliases have: "Zelenskyy", "Zelensky"; "Choe", "Choi". */
function surnamesOf({ name, surname, aliases }: ProfileData["people"][number]): string[] {
  if (surname === null) return [];
  const first = name.startsWith(`${surname} `);
  const length = surname.split(" ").length;
  const others = aliases
    .map((alias) => alias.split(" "))
    .filter((words) => words.length === name.split(" ").length);
  const spelt = others.map((words) => (first ? words.slice(0, length) : words.slice(-length)).join(" "));
  return [...new Set([surname, ...spelt.filter((word) => word.length >= nameKind().spellingLetters)])];
}

function plainEntity(entity: Pick<Entity, "id" | "name" | "kind">, country: string | null): KnownEntity {
  return { ...entity, ofStory: false, gender: null, country, person: null, surnames: [] };
}

function add(index: AliasIndex, entity: KnownEntity, role: AliasRole, names: readonly string[]): void {
  index.entities.set(entity.id, entity);
  for (const name of names) {
    const pieces = piecesOfName(name);
    let at = index.root;
    for (const piece of pieces) {
      const key = piece.toLowerCase();
      const next = at.next.get(key) ?? node();
      at.next.set(key, next);
      at = next;
    }
    const same = (other: Alias) =>
      other.entity === entity && other.pieces.every((piece, i) => piece === pieces[i]);
    if (!at.aliases.some(same)) at.aliases.push({ entity, role, pieces });
  }
}

function node(): Node {
  return { next: new Map(), aliases: [] };
}
