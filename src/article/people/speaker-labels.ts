import type { Span } from "../../model/span.ts";
import { Word } from "./name-lexicon.ts";
import { isAllCapitals, isInitial } from "./name-pieces.ts";
import { nameOf } from "./push-names.ts";
import type { Gender } from "./registry.ts";
import { type Draft, is, type Scene } from "./scene.ts";

/** A label's tokens; the name in it begins at `name`, behind titles. */
interface Place {
  first: number;
  name: number;
  last: number;
}

/**
 * Says whom the labels of a transcript mean: "KAREN DOYLE, ANCHOR:" names a person, "DOYLE:" the one of that name who spoke
 * last, "SECRETARY GENERAL:" who is introduced so, "LT:" whose initials they are. "Q" and "MODERATOR:" are nobody known.
 */
export function nameSpeakers(scene: Scene): void {
  const spoken: number[] = [];
  let opening: number | null = null;
  const done = new Set<number>();
  for (const { label, start } of scene.document.blocks) {
    if (label !== null && label.start < start) leaveMark(scene, start, label.content);
    const place = label === null ? null : placeOf(scene, label);
    if (place === null) continue;
    opening ??= place.first;
    const entity = entityOf(scene, place, { spoken, opening });
    if (entity >= 0) spoken.push(entity);
    if (!done.has(place.first)) claim(scene, place, entity);
    done.add(place.first);
  }
}

/** "A. I did.": where the label means a witness named above, its letter is no part of a name. */
function leaveMark(scene: Scene, from: number, to: number): void {
  scene.drafts = scene.drafts.filter(
    ({ first, last }) =>
      (scene.tokens[last - 1]?.end ?? 0) <= from || (scene.tokens[first]?.start ?? 0) >= to,
  );
}

function placeOf(scene: Scene, { start, end }: Span): Place | null {
  if (start === end) return null;
  const first = scene.tokens.findIndex((token) => token.end > start);
  if (first < 0) return null;
  let last = first;
  while (last < scene.tokens.length && (scene.tokens[last]?.start ?? end) < end) last += 1;
  return last > first ? { first, name: nameFrom(scene, first, last), last } : null;
}

const OFFICES = Word.HONORIFIC | Word.TITLE | Word.ORG_END | Word.BODY;

/** Behind "MR.", "President of Laos", "Chairman of the Dock Union"; a given name that is a title elsewhere belongs to the name. */
function nameFrom(scene: Scene, first: number, last: number): number {
  let name = first;
  for (let i = first; i < last - 1; i += 1)
    if (is(scene, i, OFFICES) && (!is(scene, i, Word.GIVEN) || is(scene, i, Word.HONORIFIC))) name = i + 1;
  while (name < last - 1 && (is(scene, name, Word.FUNCTION | Word.MODIFIER) || isCountry(scene, name)))
    name += 1;
  return name;
}

function isCountry(scene: Scene, at: number): boolean {
  return scene.drafts.some(
    ({ first, last, entity }) =>
      first <= at && at < last && /^(?:country|place)$/.test(scene.registry.entities[entity]?.kind ?? ""),
  );
}

/** Who has spoken, and the token at which the talk opens: what stands before introduces its speakers. */
interface Talk {
  spoken: readonly number[];
  opening: number;
}

function entityOf(scene: Scene, place: Place, { spoken, opening }: Talk): number {
  if (/^(?:[QA]\.?|question|answer)$/i.test(scene.tokens[place.name]?.text ?? "")) return -1;
  const own = ownName(scene, place);
  if (own !== undefined && !isLoneWord(place)) return titled(scene, own.entity);
  return (
    byParts(scene, place, spoken) ??
    byInitials(scene, place) ??
    byHandle(scene, place) ??
    own?.entity ??
    byFullName(scene, place) ??
    byOffice(scene, place, opening) ??
    anyName(scene, place)
  );
}

/** "Glenmoor, the same evening": whatever the name has been read as. */
function anyName(scene: Scene, { name, last }: Place): number {
  return scene.drafts.find((draft) => draft.first <= name && draft.last === last)?.entity ?? -1;
}

function isLoneWord({ name, last }: Place): boolean {
  return last - name === 1;
}

/** A person's name that reading the text has found here already. */
function ownName(scene: Scene, { name, last }: Place): Draft | undefined {
  return scene.drafts.find(
    (draft) =>
      draft.first <= name && draft.last === last && scene.registry.entities[draft.entity]?.kind === "person",
  );
}

/** Who bears the name as family name or given name: of several the one who spoke last. */
function byParts(scene: Scene, { first, name, last }: Place, spoken: readonly number[]): number | undefined {
  const { registry } = scene;
  const gender = genderOf(scene, first, name);
  const fits = (index: number) => {
    const own = registry.entities[index]?.gender ?? null;
    return own === null || gender === null || own === gender;
  };
  const text = nameOf(scene, name, last);
  const bearers = registry.withSurname(text).filter(fits);
  const all = bearers.length > 0 ? bearers : registry.withGiven(text).filter(fits);
  return spoken.findLast((index) => all.includes(index)) ?? all[0];
}

function genderOf(scene: Scene, first: number, name: number): Gender {
  for (let i = first; i < name; i += 1) {
    if (is(scene, i, Word.FEMALE)) return "female";
    if (is(scene, i, Word.MALE)) return "male";
  }
  return null;
}

/** "LT:" where the article has named Lewis Tait. */
function byInitials(scene: Scene, { name, last }: Place): number | undefined {
  const text = (scene.tokens[name]?.text ?? "").replaceAll(".", "");
  if (last - name > 1 || !/^\p{Lu}{2,3}$/u.test(text)) return undefined;
  const bearers = scene.registry.entities.flatMap(({ kind, name: full }, index) =>
    kind === "person" && initialsOf(full) === text ? [index] : [],
  );
  return bearers.length === 1 ? bearers[0] : undefined;
}

/** "annberg_walks" in an article that names Ann Berg. */
function byHandle(scene: Scene, { name, last }: Place): number | undefined {
  const handle = (scene.tokens[name]?.lower ?? "").replace(/[^\p{L}]/gu, "");
  if (last - name > 1 || handle.length < 2) return undefined;
  const bearers = scene.registry.entities.flatMap(({ kind, id }, index) =>
    kind === "person" && id.includes("-") && handle.startsWith(id.replaceAll("-", "")) ? [index] : [],
  );
  return bearers.length === 1 ? bearers[0] : undefined;
}

function initialsOf(name: string): string {
  return name.replace(/(\p{L})[^\s-]*[\s-]*/gu, "$1").toUpperCase();
}

/** A name of two words or more that no office is part of. */
function byFullName(scene: Scene, { first, name, last }: Place): number | undefined {
  const titledName = name > first && is(scene, name - 1, Word.HONORIFIC) && !is(scene, name, Word.TITLE);
  if (last - name < 2 && !titledName) return undefined;
  for (let i = name; i < last; i += 1) {
    if (is(scene, i, Word.TITLE | Word.ORG_END) && !is(scene, i, Word.GIVEN) && i > name) return undefined;
    if (is(scene, i, Word.BODY | Word.PRESS) || isInitial(scene.tokens[name])) return undefined;
  }
  // "UNIDENTIFIED MAN:", "FEMALE VOICE:"
  if (is(scene, last - 1, Word.PERSON) || /^voices?$/.test(scene.tokens[last - 1]?.lower ?? ""))
    return undefined;
  const text = plainCase(nameOf(scene, name, last));
  return scene.registry.addNamed(text, "person", genderOf(scene, first, name), name);
}

/** "SECRETARY GENERAL:" where the article introduces "Luc Perrin, Secretary General" or "Secretary General Luc Perrin". */
function byOffice(scene: Scene, { first, last }: Place, opening: number): number | undefined {
  const words = scene.tokens.slice(first, last).map(({ lower }) => lower);
  const office = words[0] === "the" ? words.slice(1) : words;
  if (office.length === 0 || !is(scene, last - 1, Word.TITLE | Word.PERSON)) return undefined;
  const holders = scene.drafts.filter(({ first: from, last: to, entity }) => {
    if (scene.registry.entities[entity]?.kind !== "person" || to >= opening) return false;
    return (scene.tokens[to]?.text === "," && isAt(scene, to + 1, office)) || isAt(scene, from, office);
  });
  return new Set(holders.map(({ entity }) => entity)).size === 1 ? holders[0]?.entity : undefined;
}

function isAt(scene: Scene, at: number, words: readonly string[]): boolean {
  return words.every((word, i) => scene.tokens[at + i]?.lower === word);
}

/** The label is one mention, whatever was read there before: "A. I" of "A. I did." is no name. */
function claim(scene: Scene, { first, last }: Place, entity: number): void {
  const known = scene.registry.entities[titled(scene, entity)];
  scene.drafts = scene.drafts.filter((draft) => draft.last <= first || draft.first >= last);
  if (known !== undefined) known.count += 1;
  scene.drafts.push({
    first,
    last,
    head: last - 1,
    how: "name",
    rule: "speaker-label",
    entity,
    also: [],
    gender: known?.gender ?? null,
    plural: false,
    personal: true,
  });
}

const INITIALS = /^[BCDFGHJKLMNPQRSTVWXZ]{2,3}$/;

/** A person who is known from labels in capitals only gets a name in small letters. */
function titled(scene: Scene, index: number): number {
  const entity = scene.registry.entities[index];
  if (entity?.source === null && isAllCapitals(entity.name)) entity.name = plainCase(entity.name);
  return index;
}

/** "MARIJKE VAN DEN BERG" → "Marijke van den Berg", "O'NEILL-MCGEE" → "O'Neill-McGee"; "BC" is initials. */
function plainCase(name: string): string {
  if (!isAllCapitals(name) || INITIALS.test(name)) return name;
  return name
    .toLowerCase()
    .replace(/(?:^|[\s.-]|(?<=\b\p{L})['’](?=\p{L}{2}))\p{Ll}/gu, (start) => start.toUpperCase())
    .replace(/\bMc\p{Ll}/gu, (start) => start.slice(0, 2) + start.slice(2).toUpperCase())
    .replace(/ (?:Van|Von|Der|Den|De|Del|Bin|Al|La)(?= )/gu, (particle) => particle.toLowerCase());
}
