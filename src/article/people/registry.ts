import type { Entity } from "../../model/mention.ts";
import type { KnownEntity } from "./alias-index.ts";
import { isFamilyFirst } from "./family-first.ts";
import { classesOf, Word } from "./name-lexicon.ts";
import { piecesOf } from "./name-pieces.ts";
import { slugOf, slugOfBody } from "./slug.ts";

/** Grammatical gender as far as the text or a name tells it. */
export type Gender = "female" | "male" | null;

/** An entity of the article and what its mentions have told of it. */
export interface Registered extends Entity {
  gender: Gender;
  /** The country someone or something belongs to, by id. */
  country: string | null;
  /** What the profile says, for its own entities. */
  source: KnownEntity | null;
  /** First token of the first mention by the full name. */
  firstNamed: number;
  /** Offices that the article itself gives, lower-case ("governor"). */
  offices: Set<string>;
  count: number;
}

/** The entities of one article, by id and by the parts of their names. */
export class Registry {
  readonly entities: Registered[] = [];
  private readonly byId = new Map<string, number>();
  private readonly bySurname = new Map<string, number[]>();
  private readonly byGiven = new Map<string, number[]>();

  /** The index of a profile's or general entity, which it adds where it is new. */
  addKnown(known: KnownEntity, at: number): number {
    const index = this.find(known.id, known.kind) ?? this.push({ ...known, source: known }, at);
    const person = known.person;
    for (const surname of known.surnames) this.note(this.bySurname, surname, index);
    const [first = ""] = known.name.split(" ");
    // A name that begins with the family name ("Kim Jong Un") has no given name that stands alone.
    if (person !== null && !known.surnames.includes(first)) this.note(this.byGiven, first, index);
    return index;
  }

  /** The index of an entity that only the article knows, by its name; the fullest name becomes its own. */
  addNamed(name: string, kind: Entity["kind"], gender: Gender, at: number): number {
    const id = kind === "org" ? slugOfBody(name) : slugOf(name);
    const found = this.find(id, kind);
    const index = found ?? this.push({ id, name, kind, gender, country: null, source: null }, at);
    const entity = this.entities[index];
    if (entity !== undefined) entity.gender ??= gender;
    if (kind === "person" && found === undefined) this.noteParts(name, index);
    return index;
  }

  /** Persons whose family name this is, in the order of their first full naming. */
  withSurname(surname: string): readonly number[] {
    return this.bySurname.get(surname.toLowerCase()) ?? [];
  }

  /** Persons whose given name this is. */
  withGiven(given: string): readonly number[] {
    return this.byGiven.get(given.toLowerCase()) ?? [];
  }

  /** The index of an entity by its id and kind. */
  find(id: string, kind: Entity["kind"]): number | undefined {
    return this.byId.get(`${kind} ${id}`);
  }

  /** The thing that is called so, in full or by the end of its name: "Delia" of "Hurricane Delia". */
  thingCalled(text: string): number | undefined {
    const index = this.entities.findIndex(
      ({ kind, name }) => kind === "thing" && (name === text || name.endsWith(` ${text}`)),
    );
    return index < 0 ? undefined : index;
  }

  /** A further full name of a person, such as a misspelt one, whose parts then stand for the person too. */
  alsoCalled(index: number, name: string): void {
    this.noteParts(name, index);
  }

  /** Whether the article names a country, or someone or something of it that is known. */
  namesCountry(id: string): boolean {
    if (this.find(id, "country") !== undefined) return true;
    return this.entities.some((entity) => entity.country === id);
  }

  private push(entity: Omit<Registered, "firstNamed" | "offices" | "count">, at: number): number {
    const { id, name, kind, gender, country, source } = entity;
    const index = this.entities.length;
    const offices = new Set<string>();
    this.entities.push({ id, name, kind, gender, country, source, firstNamed: at, offices, count: 0 });
    this.byId.set(`${kind} ${id}`, index);
    return index;
  }

  private noteParts(name: string, index: number): void {
    const parts = name.split(" ").filter((part) => !/^(?:Jr|Sr|II|III|IV)\.?$/.test(part));
    const last = parts.at(-1) ?? "";
    this.note(this.bySurname, last, index);
    if (parts.length > 1) this.note(this.byGiven, parts[0] ?? "", index);
    if (isFamilyFirst(parts)) this.note(this.bySurname, parts[0] ?? "", index);
    const hyphened = piecesOf(last);
    if (hyphened.length > 1) this.note(this.bySurname, hyphened.at(-1) ?? "", index);
    const particle = parts.findIndex((part, i) => i > 0 && (/^\p{Ll}/u.test(part) || isParticle(part)));
    if (particle > 0) this.note(this.bySurname, parts.slice(particle).join(" "), index);
  }

  private note(map: Map<string, number[]>, part: string, index: number): void {
    const key = part.toLowerCase();
    const list = map.get(key);
    if (list === undefined) map.set(key, [index]);
    else if (!list.includes(index)) list.push(index);
  }
}

/** "Mireille *Le* Goff": her family name is of two words. */
function isParticle(part: string): boolean {
  return (classesOf(part.toLowerCase()) & Word.PARTICLE) !== 0;
}
