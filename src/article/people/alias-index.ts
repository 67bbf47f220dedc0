import type { Token } from "../../model/document.ts";
import type { Entity } from "../../model/mention.ts";
import type { Profile, ProfileData } from "../../profile/profile.ts";
import { COUNTRIES, KNOWN_BODIES, PLACES } from "./data/places.ts";
import { nameKind } from "./decisions.ts";
import { isAllCapitals, piecesOf, piecesOfName } from "./pieces.ts";
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

/** An entity that a profile or the general tables know. */
export interface KnownEntity extends Entity {
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

/** The names of a profile and of the general tables; made once a profile. */
export function aliasIndexOf(profile: Profile): AliasIndex {
  const known = indexes.get(profile);
  if (known !== undefined) return known;
  const index: AliasIndex = { root: node(), entities: new Map(), persons: [], byGiven: new Map() };
  addProfile(index, profile);
  addCountries(index);
  addTable(index, "place", PLACES.split(";"));
  for (const [kind, names] of KNOWN_BODIES) addTable(index, kind, names.split(";"));
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

function addProfile(index: AliasIndex, profile: Profile): void {
  for (const person of profile.people) {
    const { name, id, gender, country, aliases, surname } = person;
    const surnames = surnamesOf(person);
    const entity: KnownEntity = { id, name, kind: "person", known: true, gender, country, person, surnames };
    add(index, entity, "name", [name, ...aliases]);
    if (surname === null) continue;
    add(index, entity, "surname", surnames);
    const given = slugOf(name.split(" ")[0] ?? "");
    index.byGiven.set(given, [...(index.byGiven.get(given) ?? []), entity]);
  }
  for (const { id, name, aliases, demonyms, metonyms } of profile.countries) {
    const entity = plainEntity(id, name, "country", true);
    add(index, entity, "name", [name, ...aliases]);
    add(index, entity, "demonym", demonyms);
    add(index, entity, "metonym", metonyms);
  }
  for (const { id, name, aliases, descriptions, country } of profile.outlets) {
    const entity = { ...plainEntity(id, name, "outlet", true), country };
    add(index, entity, "name", [name, ...aliases]);
    add(index, entity, "description", descriptions);
  }
  for (const kind of ["orgs", "places"] as const) {
    for (const { id, name, aliases, country } of profile[kind]) {
      const entity = { ...plainEntity(id, name, kind === "orgs" ? "org" : "place", true), country };
      add(index, entity, "name", [name, ...aliases]);
    }
  }
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

function addCountries(index: AliasIndex): void {
  for (const line of COUNTRIES.trim().split("\n")) {
    const [name = "", aliases = "", demonyms = "", capitals = ""] = line.split(";");
    const id = slugOf(name);
    const entity = index.entities.get(id) ?? plainEntity(id, name, "country", false);
    add(index, entity, "name", [name, ...list(aliases)]);
    add(index, entity, "demonym", list(demonyms));
    add(index, entity, "metonym", list(capitals));
    for (const capital of list(capitals)) {
      if (capital.startsWith("the ")) continue;
      const place = index.entities.get(slugOf(capital));
      const city = { ...plainEntity(slugOf(capital), capital, "place", false), country: id };
      add(index, place ?? city, "name", [capital]);
    }
  }
}

/** Names of one kind, `A=B` where B is another name of A. */
function addTable(index: AliasIndex, kind: Entity["kind"], names: readonly string[]): void {
  for (const item of names) {
    const [name = "", ...aliases] = item.split("=");
    const owner = ownerOf(index, name);
    const entity = owner ?? index.entities.get(slugOf(name)) ?? plainEntity(slugOf(name), name, kind, false);
    add(index, entity, "name", [name, ...aliases]);
  }
}

/** The entity that bears a name already, so that a general table does not make a second one. */
function ownerOf(index: AliasIndex, name: string): KnownEntity | undefined {
  let at: Node | undefined = index.root;
  for (const piece of piecesOfName(name)) at = at?.next.get(piece.toLowerCase());
  return at?.aliases.find((alias) => alias.role === "name")?.entity;
}

function list(items: string): string[] {
  return items.split(",").filter((item) => item !== "");
}

function plainEntity(id: string, name: string, kind: Entity["kind"], known: boolean): KnownEntity {
  return { id, name, kind, known, gender: null, country: null, person: null, surnames: [] };
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
