import type { MentionRule } from "../../model/mention.ts";
import type { KnownEntity } from "./alias-index.ts";
import { bearerOf, holdsOffice, isPrincipal } from "./bearer-of-name.ts";
import { actsAsPerson, classifyLone } from "./classify-lone.ts";
import { classifyName, isPersonHere } from "./classify-name.ts";
import { countryOfOne } from "./countrymen.ts";
import { surnameBearer } from "./decisions.ts";
import { Word } from "./name-lexicon.ts";
import { isCapitalised, isInitial } from "./name-pieces.ts";
import { isFormerLeader } from "./offices.ts";
import { isPlaceHere } from "./place-or-government.ts";
import { choose, type LoneName, nameOf } from "./push-names.ts";
import { is, type Scene } from "./scene.ts";
import { slugOf } from "./slug.ts";
import { isThingName } from "./thing-names.ts";

/**
 * Settles the names that stand alone, once every full name of the article is known: "Kissinger" is Henry Kissinger,
 * "Kim" the leader where the article names him, "Hillary" who bears it as a given name. Else the name is its own.
 */
export function linkNames(scene: Scene, lone: readonly LoneName[]): void {
  const open: LoneName[] = [];
  const alone = new Set(lone.map(({ nameFirst, draft }) => nameOf(scene, nameFirst, draft.last)));
  for (const name of lone) {
    const linked =
      byFullName(scene, name) ??
      byThing(scene, name) ??
      byOtherName(scene, name) ??
      bySurname(scene, name) ??
      byProfile(scene, name) ??
      byGiven(scene, name, alone) ??
      byAlias(scene, name) ??
      byTitle(scene, name);
    if (linked === null) open.push(name);
    else settle(scene, name, linked);
  }
  const rest = open.filter((name) => {
    // "Jordan was not there. … said Dr Jordan": a title further on has made it a person's name.
    const linked = bySurname(scene, name);
    if (linked !== null) settle(scene, name, linked);
    return linked === null;
  });
  for (const names of byText(scene, rest).values()) linkTogether(scene, names);
}

interface Linked {
  entity: number;
  rule: MentionRule;
}

function settle(scene: Scene, name: LoneName, linked: Linked): void {
  const { draft } = name;
  const entity = scene.registry.entities[linked.entity];
  draft.entity = linked.entity;
  draft.rule = linked.rule;
  if (linked.entity < 0) draft.personal = true;
  if (entity === undefined) return;
  if (entity.kind !== "person") draft.first = name.nameFirst;
  draft.personal = entity.kind === "person" || entity.kind === "group";
  entity.gender ??= draft.gender;
  draft.gender = entity.gender;
  entity.count += 1;
}

/** A full name in a headline that the text gives as well. */
function byFullName(scene: Scene, { nameFirst, draft }: LoneName): Linked | null {
  if (draft.last - nameFirst < 2) return null;
  const entity = scene.registry.find(slugOf(nameOf(scene, nameFirst, draft.last)), "person");
  return entity === undefined ? null : { entity, rule: "full-name" };
}

/** "Delia" after "Hurricane Delia", "the tanker Maria": no person, where nothing beside the name says so. */
function byThing(scene: Scene, { nameFirst, draft }: LoneName): Linked | null {
  if (draft.personal || isPersonHere(scene, nameFirst, draft.last)) return null;
  const text = nameOf(scene, nameFirst, draft.last);
  const known = scene.registry.thingCalled(text);
  if (known !== undefined) return { entity: known, rule: "same-name" };
  if (!isThingName(scene, nameFirst, draft.last)) return null;
  return { entity: scene.registry.addNamed(text, "thing", null, nameFirst), rule: "lone-name" };
}

/**
 * A country, capital or outlet whose name someone of the article bears too ("Laura Paris"): where no title stands before it and
 * nothing is said, it is not the person's: "in Paris", "a letter to Paris".
 */
function byOtherName(scene: Scene, { draft, nameFirst, aliases }: LoneName): Linked | null {
  const [first] = aliases;
  if (first === undefined || first.entity.kind === "person" || draft.personal) return null;
  const match = { first: nameFirst, last: draft.last, aliases };
  // "Holland, a school librarian, said"
  if (isPersonHere(scene, nameFirst, draft.last)) return null;
  const isObject = /^(?:IN|TO|DT)$/.test(scene.tokens[nameFirst - 1]?.tag ?? "");
  if (!isObject && !isPlaceHere(scene, nameFirst, draft.last)) return null;
  return { entity: scene.registry.addKnown(choose(scene, match, first).entity, nameFirst), rule: "alias" };
}

/** A person whose full name the article gives, and whom neither an honorific nor a title before the name excludes. */
function bySurname(scene: Scene, name: LoneName): Linked | null {
  const text = nameOf(scene, name.nameFirst, name.draft.last);
  const bearers = scene.registry.withSurname(text).filter((entity) => fits(scene, name, entity));
  const others = bearers.filter((bearer) => !isPrincipal(scene, bearer));
  const elder = isElder(scene, name) && others.length > 0;
  // A family name in an article that names of its bearers only a former leader, or anyone only later, is the story's own.
  if (!elder && others.length === bearers.length && others.every((other) => givesWay(scene, other, name)))
    return null;
  const best = bearerOf(scene, name, elder ? others : bearers);
  return best === undefined ? null : { entity: best, rule: "surname" };
}

/** "the elder Bush", "the late Strauss": not the bearer of the name whom the story is about. */
function isElder(scene: Scene, { nameFirst }: LoneName): boolean {
  return /^(?:elder|older|late|senior)$/.test(scene.tokens[nameFirst - 1]?.lower ?? "");
}

/** Whether a bearer of a family name gives way to the principal of that name whom the article does not name in full. */
function givesWay(scene: Scene, index: number, { aliases, nameFirst }: LoneName): boolean {
  const entity = scene.registry.entities[index];
  const principal = aliases.find((alias) => alias.entity.person?.principal === true)?.entity;
  if (entity === undefined || principal?.country == null || !scene.registry.namesCountry(principal.country))
    return false;
  if (entity.firstNamed > nameFirst) return true;
  return entity.source?.person ? isFormerLeader(entity.source.person, scene.day) : false;
}

function fits(scene: Scene, { draft }: LoneName, index: number): boolean {
  const entity = scene.registry.entities[index];
  if (entity === undefined) return false;
  return draft.gender === null || entity.gender === null || draft.gender === entity.gender;
}

/**
 * A known person whom the article never names in full: a principal or a leader of the story ("Putin"), or one whose family
 * name is no other's and whose country the article names ("Peskov"). Not "Miller", "Lee"; and of the world around the story
 * only who leads a country that the article names, or stands behind an office of his ("President Biden").
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
  const near = known.country !== null && scene.registry.namesCountry(known.country);
  if (person.principal) return near || sharers === 1;
  if (is(scene, name.nameFirst, Word.GIVEN | Word.EAST_ASIAN | Word.FUNCTION)) return false;
  const leads = person.offices.some((office) => office.title === "leader");
  const alone = sharers === 1 && surname.length >= surnameBearer().surnameLetters && near;
  if (known.ofStory) return leads || alone;
  return (leads && alone) || holdsOffice(scene, person, name);
}

/** The person most named before it, of those who bear it as their given name, or as a family name that comes first. */
function byGiven(scene: Scene, name: LoneName, alone: ReadonlySet<string>): Linked | null {
  if (name.draft.last - name.nameFirst > 1) return null;
  const all = scene.registry.withGiven(scene.tokens[name.nameFirst]?.text ?? "");
  const before = all.filter((index) => (scene.registry.entities[index]?.firstNamed ?? 0) <= name.nameFirst);
  const [most] = before.toSorted((a, b) => countOf(scene, b) - countOf(scene, a) || a - b);
  const only = all.length === 1 ? all[0] : most;
  if (only === undefined) return null;
  // A first word that no list knows as a given name stands for the person only where the full name is well settled, or where its
  // last word never stands alone: "Teng Guorui … Teng".
  const last = scene.registry.entities[only]?.name.split(" ").at(-1) ?? "";
  const settled = countOf(scene, only) > 1 || (all.length === 1 && !alone.has(last));
  if (!is(scene, name.nameFirst, Word.GIVEN) && !settled) return null;
  return { entity: only, rule: "given-name" };
}

function countOf(scene: Scene, index: number): number {
  return scene.registry.entities[index]?.count ?? 0;
}

/** A country, capital or outlet after all: nobody is called by that word here, though somebody's name begins so. */
function byAlias(scene: Scene, { draft, nameFirst, aliases }: LoneName): Linked | null {
  const [first] = aliases;
  if (first === undefined || first.entity.kind === "person" || draft.personal) return null;
  const match = { first: nameFirst, last: draft.last, aliases };
  // "Medina rejected criticism that he had waited": a town is no "he".
  if (first.entity.kind === "place" && actsAsPerson(scene, match)) return null;
  return { entity: scene.registry.addKnown(choose(scene, match, first).entity, nameFirst), rule: "alias" };
}

/** A person whom the article names by a title and the family name only: "Ms. Example", "Judge Example". */
function byTitle(scene: Scene, { draft, nameFirst }: LoneName): Linked | null {
  const text = nameOf(scene, nameFirst, draft.last);
  const common = is(scene, nameFirst, Word.TITLE | Word.MODIFIER) && !is(scene, nameFirst, Word.GIVEN);
  if (!draft.personal || common || !isCapitalised(text)) return null;
  return { entity: scene.registry.addNamed(text, "person", draft.gender, nameFirst), rule: "titled-name" };
}

function byText(scene: Scene, names: readonly LoneName[]): Map<string, LoneName[]> {
  const found = new Map<string, LoneName[]>();
  for (const name of names) {
    const text = nameOf(scene, name.nameFirst, name.draft.last);
    const list = found.get(text);
    if (list === undefined) found.set(text, [name]);
    else list.push(name);
  }
  return found;
}

const COMMON = Word.TITLE | Word.MODIFIER | Word.PERSON | Word.PEOPLE;

/** Names of one form that no full name explains: what form and places tell of all of them together. */
function linkTogether(scene: Scene, names: readonly LoneName[]): void {
  const usable = names.filter(
    ({ draft }) => scene.titleCase[scene.tokens[draft.head]?.sentence ?? -1] !== true,
  );
  const [one] = usable;
  if (
    one === undefined ||
    one.aliases.some(({ entity }) => entity.kind !== "place") ||
    isInitial(scene.tokens[one.nameFirst])
  )
    return;
  if (is(scene, one.nameFirst, COMMON) && !is(scene, one.nameFirst, Word.GIVEN)) return;
  if (usable.some(({ nameFirst }) => countryOfOne(scene, nameFirst) !== null)) return;
  const text = nameOf(scene, one.nameFirst, one.draft.last);
  const body = (["org", "outlet", "place", "group"] as const).find(
    (kind) => scene.registry.find(slugOf(text), kind) !== undefined,
  );
  const places = usable.map(({ nameFirst, draft }) => ({ first: nameFirst, last: draft.last }));
  const own = () =>
    one.draft.last - one.nameFirst > 1
      ? classifyName(scene, one.nameFirst, one.draft.last)
      : classifyLone(scene, places);
  const { kind, gender } = body === undefined ? own() : { kind: body, gender: null };
  if (kind === null) return;
  const entity = scene.registry.addNamed(text, kind, gender, one.nameFirst);
  for (const name of names) {
    settle(scene, name, { entity, rule: body === undefined ? "lone-name" : "same-name" });
  }
}
