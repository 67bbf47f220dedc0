import { type Alias, type AliasMatch, longestAlias } from "./alias-index.ts";
import { classifyName } from "./classify-name.ts";
import type { Run } from "./find-runs.ts";
import { Word } from "./lexicon.ts";
import { isCapitalised } from "./pieces.ts";
import { isPlaceHere } from "./place-or-government.ts";
import { type Draft, type Gender, is, type Scene } from "./scene.ts";
import { slugOf } from "./slug.ts";

/** A name that waits for the article's full names to be known: "Kozhemyako", "Kim", "Mr. Lee". */
export interface LoneName {
  draft: Draft;
  nameFirst: number;
  /** What the profile knows by this name. */
  aliases: readonly Alias[];
}

interface Reading {
  scene: Scene;
  last: number;
  /** First token of titles and the like before the name that comes next, or -1. */
  prefix: number;
  gender: Gender;
  titled: boolean;
  lone: LoneName[];
}

/** Reads the names in a run; gives the token after the last, as a known name may go on beyond the run ("Tass news agency"):
 * "Russian President Vladimir Putin" holds Russia, and Putin with the words before his name. */
export function readRun(scene: Scene, run: Run, lone: LoneName[]): number {
  const reading: Reading = { scene, last: run.last, prefix: -1, gender: null, titled: false, lone };
  let at = run.first;
  while (at < run.last) at = readNext(reading, at);
  return at;
}

function readNext(reading: Reading, at: number): number {
  const { scene, last } = reading;
  const limit = scene.document.sentences[scene.tokens[at]?.sentence ?? -1]?.last ?? last;
  const match = longestAlias(scene.index, scene.tokens, at, limit);
  if (match !== null && !goesOn(reading, match)) return readAlias(reading, match);
  if (match === null && isPrefix(scene, at) && at + 1 < last) return readPrefix(reading, at);
  return readPlain(reading, at);
}

function isPrefix(scene: Scene, at: number): boolean {
  return is(scene, at, Word.TITLE | Word.HONORIFIC | Word.MODIFIER | Word.FUNCTION);
}

/** Takes a title into the words before a name; "Secretary of State" with what "of" brings. */
function readPrefix(reading: Reading, at: number): number {
  const { scene } = reading;
  if (is(scene, at, Word.FUNCTION)) return resetPrefix(reading, at + 1);
  if (reading.prefix < 0) reading.prefix = at;
  if (is(scene, at, Word.TITLE | Word.HONORIFIC)) reading.titled = true;
  if (is(scene, at, Word.MALE) && !is(scene, at, Word.GIVEN)) reading.gender = "male";
  if (is(scene, at, Word.FEMALE) && !is(scene, at, Word.GIVEN)) reading.gender = "female";
  if (scene.tokens[at + 1]?.lower !== "of" || at + 2 >= reading.last) return at + 1;
  const article = scene.tokens[at + 2]?.lower === "the" ? 1 : 0;
  const match = longestAlias(scene.index, scene.tokens, at + 2 + article, reading.last);
  if (match === null) return Math.min(at + 3 + article, reading.last);
  pushKnown(reading, match, match.aliases[0], at + 2 + article);
  return match.last;
}

function resetPrefix(reading: Reading, at: number): number {
  reading.prefix = -1;
  reading.gender = null;
  reading.titled = false;
  return at;
}

/** Whether a known name is only the beginning of a longer one: "Kim Chang Son", "Putin University", "China Eastern Airlines". */
function goesOn(reading: Reading, match: AliasMatch): boolean {
  const { scene, last } = reading;
  if (match.last >= last) return false;
  const alias = match.aliases[0];
  if (alias === undefined) return false;
  if (longestAlias(scene.index, scene.tokens, match.last, last) !== null && alias.role !== "surname")
    return false;
  const endsAsBody = is(scene, last - 1, Word.ORG_END | Word.PLACE_END) && last - match.last <= 2;
  if (alias.role === "surname") return !isPrefix(scene, match.last) || endsAsBody;
  if (isPrefix(scene, match.last)) return false;
  if (endsAsBody) return true;
  const single = match.last === match.first + 1 && last === match.last + 1;
  return single && alias.entity.kind !== "person" && LIKE_GIVEN.has(scene.tokens[match.first]?.lower ?? "");
}

/** Places and countries that are given names too: "Virginia Thomas". */
const LIKE_GIVEN = new Set(
  "virginia georgia chad jordan paris austin charlotte victoria florence savannah sydney brooklyn madison sofia orlando".split(
    " ",
  ),
);

function readAlias(reading: Reading, match: AliasMatch): number {
  const { scene, last } = reading;
  const alias = match.aliases[0];
  if (alias === undefined) return resetPrefix(reading, match.last);
  const start = reading.prefix >= 0 ? reading.prefix : match.first;
  if (alias.role === "surname") {
    pushLone(reading, start, match.first, match.last, match.aliases);
    return resetPrefix(reading, match.last);
  }
  if (alias.entity.kind !== "person") {
    pushKnown(reading, match, alias, match.first);
    if (match.last >= last || !isPrefix(scene, match.last)) return resetPrefix(reading, match.last);
    if (reading.prefix < 0) reading.prefix = match.first;
    return match.last;
  }
  pushKnown(reading, match, alias, start);
  noteOffice(reading, match.first);
  return resetPrefix(reading, match.last);
}

/** Adds a mention of a known entity; a capital is a place or a government by its context, a plural demonym a people. */
function pushKnown(reading: Reading, match: AliasMatch, alias: Alias | undefined, start: number): void {
  const { scene } = reading;
  if (alias === undefined) return;
  const chosen = choose(scene, match, alias);
  const many =
    chosen.role === "demonym" &&
    /s$/.test(scene.tokens[match.last - 1]?.lower ?? "") &&
    match.aliases.every((a) => a.role === "demonym");
  const entity = many ? -1 : scene.registry.addKnown(chosen.entity, match.first);
  const registered = scene.registry.entities[entity];
  if (registered !== undefined) registered.count += 1;
  scene.drafts.push({
    first: start,
    last: match.last,
    head: match.last - 1,
    how: many ? "group" : "name",
    rule: many ? "people-of-country" : RULES[chosen.role],
    entity,
    also: [],
    gender: registered?.gender ?? null,
    plural: many || chosen.entity.kind === "group",
    personal: many || chosen.entity.kind === "person" || chosen.entity.kind === "group",
  });
}

const RULES = {
  name: "alias",
  surname: "surname",
  demonym: "demonym",
  metonym: "capital",
  description: "description",
};

function choose(scene: Scene, match: AliasMatch, first: Alias): Alias {
  if (match.aliases.length === 1) return first;
  const place = match.aliases.find((alias) => alias.entity.kind === "place");
  if (place !== undefined && isPlaceHere(scene, match.first, match.last)) return place;
  const government = match.aliases.find((alias) => alias.role === "metonym");
  return government ?? match.aliases.find((alias) => alias.role === "name") ?? first;
}

/** The words from here to the end of the run, or to a title or a known person within it, are a name of the article's own. */
function readPlain(reading: Reading, at: number): number {
  const { scene } = reading;
  const end = endOfPlain(reading, at);
  const start = reading.prefix >= 0 ? reading.prefix : at;
  if (end < reading.last && isTitleAt(scene, end)) {
    if (reading.prefix < 0) reading.prefix = at;
    return end;
  }
  if (end - at === 1) pushLone(reading, start, at, end, []);
  else if (scene.titleCase[scene.tokens[at]?.sentence ?? -1] !== true) pushNamed(reading, start, at, end);
  return resetPrefix(reading, end);
}

function endOfPlain(reading: Reading, at: number): number {
  const { scene, last } = reading;
  for (let i = at + 1; i < last; i += 1) {
    if (isTitleAt(scene, i) && i + 1 < last && isCapitalised(scene.tokens[i + 1]?.text ?? "")) return i;
    if (!isCapitalised(scene.tokens[i]?.text ?? "")) continue;
    const match = longestAlias(scene.index, scene.tokens, i, last);
    if (match !== null && match.aliases[0]?.entity.kind === "person" && match.last > i + 1) return i;
  }
  return last;
}

/** A title within a run, which a name follows: "Harbor Council Chairman John Smith". */
function isTitleAt(scene: Scene, at: number): boolean {
  return (
    is(scene, at, Word.TITLE | Word.HONORIFIC) && !is(scene, at, Word.GIVEN | Word.SHARED | Word.ORG_END)
  );
}

function pushNamed(reading: Reading, start: number, first: number, last: number): void {
  const { scene } = reading;
  const name = nameOf(scene, first, last);
  const known = scene.index.entities.get(slugOf(name));
  const { kind, gender } = classifyName(scene, first, last);
  const body = last - first > 1 && is(scene, last - 1, Word.ORG_END) && !is(scene, first, Word.GIVEN);
  const settled = reading.titled && !body ? "person" : kind;
  let entity = -1;
  if (known !== undefined && known.kind === "person") entity = scene.registry.addKnown(known, first);
  else if (settled !== null) entity = scene.registry.addNamed(name, settled, reading.gender ?? gender, first);
  const registered = scene.registry.entities[entity];
  if (registered !== undefined) registered.count += 1;
  scene.drafts.push({
    first: settled === "person" ? start : first,
    last,
    head: last - 1,
    how: "name",
    rule: entity < 0 ? "unknown-name" : known === undefined ? "full-name" : "spelling",
    entity,
    also: [],
    gender: registered?.gender ?? null,
    plural: settled === "group",
    personal: settled === "person" || settled === "group",
  });
  if (settled === "person") noteOffice(reading, first);
}

function pushLone(
  reading: Reading,
  start: number,
  first: number,
  last: number,
  aliases: readonly Alias[],
): void {
  const draft: Draft = {
    first: start,
    last,
    head: last - 1,
    how: "name",
    rule: "unknown-name",
    entity: -1,
    also: [],
    gender: reading.gender,
    plural: false,
    personal: reading.titled,
  };
  reading.scene.drafts.push(draft);
  reading.lone.push({ draft, nameFirst: first, aliases });
}

/** The titles before a name are offices of whom it names: "Gov. Oleg Kozhemyako". */
function noteOffice(reading: Reading, nameFirst: number): void {
  const { scene, prefix } = reading;
  const draft = scene.drafts.at(-1);
  const registered = scene.registry.entities[draft?.entity ?? -1];
  if (registered === undefined || prefix < 0) return;
  for (let i = prefix; i < nameFirst; i += 1) {
    if (is(scene, i, Word.TITLE)) registered.offices.add(scene.tokens[i]?.lower ?? "");
  }
}

/** The text of a name with single spaces. */
export function nameOf(scene: Scene, first: number, last: number): string {
  const start = scene.tokens[first]?.start ?? 0;
  return scene.document.text.slice(start, scene.tokens[last - 1]?.end ?? start).replace(/\s+/g, " ");
}
