import type { KnownEntity } from "./alias-index.ts";
import { classifyName } from "./classify-name.ts";
import { Word } from "./lexicon.ts";
import { officeAt } from "./offices.ts";
import { isCapitalised } from "./pieces.ts";
import { type LoneName, nameOf } from "./push-names.ts";
import type { Registered } from "./registry.ts";
import { is, type Scene } from "./scene.ts";

/**
 * Settles the names that stand alone, once every full name of the article is known: "Kozhemyako" is Oleg Kozhemyako,
 * "Kim" the leader where the article names him, "Hillary" who bears it as a given name. Else the name is its own.
 */
export function linkNames(scene: Scene, lone: readonly LoneName[]): void {
  for (const name of lone) {
    const linked =
      bySurname(scene, name) ?? byProfile(scene, name) ?? byGiven(scene, name) ?? byItself(scene, name);
    if (linked === null) continue;
    const { draft } = name;
    const entity = scene.registry.entities[linked.entity];
    draft.entity = linked.entity;
    draft.rule = linked.rule;
    if (entity === undefined) continue;
    if (entity.kind !== "person") draft.first = name.nameFirst;
    draft.personal = entity.kind === "person" || entity.kind === "group";
    entity.gender ??= draft.gender;
    draft.gender = entity.gender;
    entity.count += 1;
  }
}

interface Linked {
  entity: number;
  rule: string;
}

/** A person whose full name the article gives, and whom neither an honorific nor a title before the name excludes. */
function bySurname(scene: Scene, name: LoneName): Linked | null {
  const text = nameOf(scene, name.nameFirst, name.draft.last);
  const all = scene.registry.withSurname(text);
  const fitting = all.filter((entity) => fits(scene, name, entity));
  const best = fitting.toSorted((a, b) => rank(scene, b, name) - rank(scene, a, name) || a - b)[0];
  return best === undefined ? null : { entity: best, rule: "surname" };
}

function fits(scene: Scene, { draft }: LoneName, index: number): boolean {
  const entity = scene.registry.entities[index];
  if (entity === undefined) return false;
  return draft.gender === null || entity.gender === null || draft.gender === entity.gender;
}

/** A title before the name that fits outweighs all; then a principal of the story, then how often the full name stands. */
function rank(scene: Scene, index: number, name: LoneName): number {
  const entity = scene.registry.entities[index];
  if (entity === undefined) return 0;
  let score = Math.min(entity.count, 20);
  if (entity.source?.person?.principal === true) score += 1000;
  if (holdsTitleBefore(scene, entity, name)) score += 10_000;
  if (entity.firstNamed <= name.nameFirst) score += 5;
  return score;
}

function holdsTitleBefore(scene: Scene, entity: Registered, { draft, nameFirst }: LoneName): boolean {
  for (let i = draft.first; i < nameFirst; i += 1) {
    if (!is(scene, i, Word.TITLE)) continue;
    const title = scene.tokens[i]?.lower ?? "";
    if (entity.offices.has(title)) return true;
    if (entity.source?.person && officeAt(entity.source.person, title, scene.day)) return true;
  }
  return false;
}

/**
 * A person of the profile whom the article never names in full: a principal or a leader ("Putin"), or one whose family name
 * is no other's and whose country the article names ("Peskov"). Not "Miller", "Lee".
 */
function byProfile(scene: Scene, name: LoneName): Linked | null {
  const persons = name.aliases.map((alias) => alias.entity);
  const likely = persons.filter((person) => isLikely(scene, person, name, persons.length));
  const best = likely.find((person) => person.person?.principal === true) ?? likely[0];
  if (best === undefined) return null;
  return { entity: scene.registry.addKnown(best, name.nameFirst), rule: "surname-of-profile" };
}

function isLikely(scene: Scene, known: KnownEntity, name: LoneName, sharers: number): boolean {
  const { person } = known;
  if (person === null) return false;
  if (name.draft.gender !== null && known.gender !== null && name.draft.gender !== known.gender) return false;
  const surname = person.surname ?? "";
  if (scene.registry.withGiven(surname).length > 0) return false;
  const near = known.country !== null && scene.registry.find(known.country, "country") !== undefined;
  if (person.principal) return near || sharers === 1;
  const leads = person.offices.some((office) => office.title === "leader");
  const plain = (scene.classes[name.nameFirst] ?? 0) & (Word.GIVEN | Word.EAST_ASIAN | Word.FUNCTION);
  if (plain !== 0) return false;
  return leads || (sharers === 1 && surname.length >= 5 && near);
}

function byGiven(scene: Scene, name: LoneName): Linked | null {
  if (name.draft.last - name.nameFirst > 1) return null;
  const all = scene.registry.withGiven(scene.tokens[name.nameFirst]?.text ?? "");
  const before = all.filter((index) => (scene.registry.entities[index]?.firstNamed ?? 0) <= name.nameFirst);
  const only = all.length === 1 ? all[0] : before.length === 1 ? before[0] : undefined;
  return only === undefined ? null : { entity: only, rule: "given-name" };
}

/** A name that no full name explains: a person after a title, else what its own form and place tell. */
function byItself(scene: Scene, name: LoneName): Linked | null {
  const { draft, nameFirst } = name;
  const token = scene.tokens[nameFirst];
  if (token === undefined || scene.titleCase[token.sentence] === true) return null;
  const text = nameOf(scene, nameFirst, draft.last);
  const known = name.aliases.length > 0;
  const common = is(scene, nameFirst, Word.TITLE | Word.MODIFIER) && !is(scene, nameFirst, Word.GIVEN);
  if (draft.personal && isCapitalised(text) && !common) {
    return { entity: scene.registry.addNamed(text, "person", draft.gender, nameFirst), rule: "titled-name" };
  }
  if (known || is(scene, nameFirst, Word.TITLE | Word.MODIFIER | Word.PERSON | Word.PEOPLE)) return null;
  for (const kind of ["org", "outlet", "place", "group"] as const) {
    const found = scene.registry.find(text.toLowerCase(), kind);
    if (found !== undefined) return { entity: found, rule: "same-name" };
  }
  const { kind } = classifyName(scene, nameFirst, draft.last);
  if (kind === null) return null;
  return { entity: scene.registry.addNamed(text, kind, draft.gender, nameFirst), rule: "lone-name" };
}
