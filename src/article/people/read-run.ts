import { isGivenName } from "../syntax/given-name.ts";
import { type Alias, type AliasMatch, longestAlias } from "./alias-index.ts";
import { isGivenHere } from "./bearers.ts";
import { actsAsPerson } from "./classify-lone.ts";
import { opensFamilyFirst } from "./family-first.ts";
import type { Run } from "./find-runs.ts";
import { Word } from "./name-lexicon.ts";
import { isCapitalised } from "./name-pieces.ts";
import {
  type LoneName,
  type NameSpan,
  pushDyad,
  pushKnown,
  pushLone,
  pushNamed,
  type Titled,
} from "./push-names.ts";
import { isRoleBeforeName } from "./role-before-name.ts";
import { is, type Scene, sentenceEnd } from "./scene.ts";
import { isBehindThing } from "./thing-names.ts";

interface Reading extends Titled {
  last: number;
}

/**
 * Reads the names in a run: "Russian President Vladimir Putin" holds Russia, and Putin with the words before his name.
 * Gives the token after the last one read, as a known name may go on beyond the run ("Tass news agency").
 */
export function readRun(scene: Scene, run: Run, lone: LoneName[]): number {
  const reading: Reading = { scene, lone, last: run.last, prefix: -1, gender: null, titled: false };
  let at = run.first;
  while (at < run.last) at = readNext(reading, at);
  return at;
}

function readNext(reading: Reading, at: number): number {
  const { scene, last } = reading;
  // "the cruise ship Queen Anna": no title.
  if (isBehindThing(scene, at) && last - at > 1) {
    pushNamed(reading, { start: at, first: at, last });
    return reset(reading, last);
  }
  const match = longestAlias(scene.index, scene.tokens, at, sentenceEnd(scene, at));
  // "Economist Ana Prlic": no weekly.
  const isOpen = match === null ? !isPrefix(scene, at) : match.last === at + 1;
  if (isOpen && isRoleBeforeName(scene, at, last)) return readRole(reading, at);
  if (match !== null && !goesOn(reading, match)) return readAlias(reading, match);
  const dyad = match === null ? pushDyad(reading, at) : -1;
  if (dyad >= 0) return reset(reading, dyad);
  if (match === null && isPrefix(scene, at) && at + 1 < last) return readPrefix(reading, at);
  return readPlain(reading, at);
}

function isPrefix(scene: Scene, at: number): boolean {
  if (opensFamilyFirst(scene.tokens, at)) return false;
  if (is(scene, at, Word.FUNCTION) && isGivenName(scene.document, at)) return false;
  return (
    is(scene, at, Word.TITLE | Word.HONORIFIC | Word.MODIFIER | Word.FUNCTION) || isOccupation(scene, at)
  );
}

/** "*Farmer* Ines Berg", "*Skipper* Ola Berg": another word for someone, before a given name and a family name. */
function isOccupation(scene: Scene, at: number): boolean {
  return (
    is(scene, at, Word.PERSON) &&
    !is(scene, at, Word.GIVEN | Word.SHARED) &&
    is(scene, at + 1, Word.GIVEN) &&
    !is(scene, at + 1, Word.SHARED) &&
    isCapitalised(scene.tokens[at + 2]?.text ?? "") &&
    scene.tokens[at + 2]?.sentence === scene.tokens[at]?.sentence
  );
}

/** Takes a title into the words before a name. */
function readPrefix(reading: Reading, at: number): number {
  const { scene } = reading;
  if (is(scene, at, Word.FUNCTION) && !is(scene, at, Word.MODIFIER)) return reset(reading, at + 1);
  if (reading.prefix < 0) reading.prefix = at;
  if (is(scene, at, Word.TITLE | Word.HONORIFIC)) reading.titled = true;
  if (is(scene, at, Word.MALE) && !is(scene, at, Word.GIVEN)) reading.gender = "male";
  if (is(scene, at, Word.FEMALE) && !is(scene, at, Word.GIVEN)) reading.gender = "female";
  return scene.tokens[at + 1]?.lower === "of" && at + 2 < reading.last ? readOf(reading, at) : at + 1;
}

/** Takes a noun for a person into the words before a name. */
function readRole(reading: Reading, at: number): number {
  if (reading.prefix < 0) reading.prefix = at;
  reading.titled = true;
  return at + 1;
}

/** "Secretary of State John Smith", "President of Russia": what a title is of; beyond a known name or an office it ends the title. */
function readOf(reading: Reading, at: number): number {
  const { scene, last } = reading;
  const from = scene.tokens[at + 2]?.lower === "the" ? at + 3 : at + 2;
  const match = longestAlias(scene.index, scene.tokens, from, sentenceEnd(scene, from));
  if (match !== null) {
    pushKnown(reading, match, from);
    return match.last < last ? match.last : reset(reading, match.last);
  }
  let end = from;
  while (end < last && OFFICES.test(scene.tokens[end]?.text ?? "")) end += 1;
  if (end > from && end < last) return end;
  for (let i = from + 1; i < last; i += 1) {
    if (is(scene, i, Word.GIVEN) && !is(scene, i, Word.SHARED) && i + 1 < last) return i;
  }
  return reset(reading, last);
}

const OFFICES =
  /^(?:State|Defen[cs]e|Staff|Education|Labor|Energy|Commerce|Treasury|Agriculture|Interior|Homeland|Security|Health|Transportation|Justice|Trade|Finance|Foreign|Affairs|Operations|Communications|Police|Engineering)$/;

function reset(reading: Reading, at: number): number {
  reading.prefix = -1;
  reading.gender = null;
  reading.titled = false;
  return at;
}

/** Whether a known name is only the beginning of a longer one: "Kim Chang Son", "Putin University", "China Eastern Airlines". */
function goesOn(reading: Reading, match: AliasMatch): boolean {
  const { scene, last } = reading;
  const alias = match.aliases[0];
  if (alias === undefined || match.last >= last) return false;
  const follows = longestAlias(scene.index, scene.tokens, match.last, last);
  if (follows !== null && alias.role !== "surname" && !isSurname(follows.aliases)) return false;
  const body = is(scene, last - 1, Word.ORG_END | Word.PLACE_END) && last - match.last <= 2;
  if (alias.role === "surname") return !isPrefix(scene, match.last) || body;
  if (isPrefix(scene, match.last)) return false;
  if (body) return !is(scene, last - 1, Word.GIVEN) || last - match.last > 1;
  const pair = match.last === match.first + 1 && last === match.last + 1;
  return pair && alias.entity.kind !== "person" && isGivenHere(scene.tokens, scene.classes, match.first);
}

function isSurname(aliases: readonly Alias[]): boolean {
  return aliases[0]?.role === "surname";
}

/** "Paris" in an article that names Laura Paris: whom or what it means is settled once all full names are known. */
function isBorne(scene: Scene, { first, last, aliases }: AliasMatch): boolean {
  if (last - first !== 1 || aliases.some(({ entity }) => entity.kind === "person")) return false;
  // "Medina rejected criticism that he had waited": a town is no "he".
  const isTown = aliases.every(({ entity }) => entity.kind === "place");
  return (
    scene.bearers.has(scene.tokens[first]?.lower ?? "") || (isTown && actsAsPerson(scene, { first, last }))
  );
}

function readAlias(reading: Reading, match: AliasMatch): number {
  const { scene, last } = reading;
  const start = reading.prefix >= 0 ? reading.prefix : match.first;
  const alias = match.aliases[0];
  if (alias?.role === "surname" || isBorne(scene, match)) {
    pushLone(reading, { start, first: match.first, last: match.last }, match.aliases);
    return reset(reading, match.last);
  }
  pushKnown(reading, match, alias?.entity.kind === "person" ? start : match.first);
  if (alias?.entity.kind === "person" || match.last >= last) return reset(reading, match.last);
  // "Russian President …", "Ohio Gov. …": the known name belongs to the words before the name that comes next.
  if (!isPrefix(scene, match.last)) return reset(reading, match.last);
  if (reading.prefix < 0) reading.prefix = match.first;
  return match.last;
}

/** The words from here to the end of the run, or to a title or a known person within it, are a name of the article's own. */
function readPlain(reading: Reading, at: number): number {
  const { scene } = reading;
  if (scene.titleCase[scene.tokens[at]?.sentence ?? -1] === true) return readHeadline(reading, at);
  const end = endOfPlain(reading, at);
  if (end < reading.last && (isTitleAt(scene, end) || isRoleBeforeName(scene, end, reading.last))) {
    if (reading.prefix < 0) reading.prefix = at;
    return end;
  }
  const start = reading.prefix >= 0 ? reading.prefix : at;
  const last = end - at > 1 && POSTNOMINAL.test(scene.tokens[end - 1]?.text ?? "") ? end - 1 : end;
  const body = start < at && !reading.titled && is(scene, end - 1, Word.ORG_END);
  const name = { start, first: body ? start : at, last };
  if (name.last - name.first === 1 || isFamilyNameAlone(scene, name)) pushLone(reading, name, []);
  else pushNamed(reading, name);
  return reset(reading, end);
}

/** "*Van Loon* left", "*De la Cruz* sang": a particle with a capital opens a family name, or a name of its own. */
function isFamilyNameAlone(scene: Scene, { first, last }: NameSpan): boolean {
  let at = first;
  while (at < last && is(scene, at, Word.PARTICLE)) at += 1;
  return at > first && at === last - 1;
}

/** Letters behind a name that are none of it: "Aoife Tuohy *SC*", "Anna Berg *MP*". */
const POSTNOMINAL = /^(?:[SQK]C|MP|MEP|MSP|MLA|TD|IAS|IPS|[OCMKD]BE|FRS|MD|RN|JP|PhD|DPhil)$/;

/** In a headline each word, or a given name with the family name after it, waits to be a name that the text itself gives. */
function readHeadline(reading: Reading, at: number): number {
  const { scene, last } = reading;
  const pair = is(scene, at, Word.GIVEN) && at + 1 < last && !is(scene, at + 1, Word.GIVEN | Word.FUNCTION);
  let head = pair ? at + 1 : at;
  while (head + 1 < last && is(scene, head, Word.PARTICLE)) head += 1;
  const end = head + 1;
  pushLone(reading, { start: reading.prefix >= 0 ? reading.prefix : at, first: at, last: end }, []);
  return reset(reading, end);
}

function endOfPlain(reading: Reading, at: number): number {
  const { scene, last } = reading;
  for (let i = at + 1; i < last; i += 1) {
    if (!isCapitalised(scene.tokens[i]?.text ?? "")) continue;
    if (opensPerson(scene, i, last) || isRoleBeforeName(scene, i, last)) return i;
    if (isTitleAt(scene, i) && i + 1 < last && isCapitalised(scene.tokens[i + 1]?.text ?? "")) return i;
    const match = longestAlias(scene.index, scene.tokens, i, last);
    if (match !== null && match.aliases[0]?.entity.kind === "person" && match.last > i + 1) return i;
  }
  return last;
}

/** "Foreign Minister of the French Republic *Luc* Berg": a given name right behind a body's or a country's last word. */
function opensPerson(scene: Scene, at: number, last: number): boolean {
  const next = scene.tokens[at + 1]?.text ?? "";
  return (
    is(scene, at, Word.GIVEN) &&
    !is(scene, at, Word.SHARED) &&
    is(scene, at - 1, Word.ORG_END | Word.PLACE_END) &&
    !is(scene, at - 1, Word.GIVEN | Word.TITLE) &&
    at + 1 < last &&
    (isCapitalised(next) || is(scene, at + 1, Word.PARTICLE)) &&
    !is(scene, last - 1, Word.ORG_END | Word.PLACE_END | Word.OUTLET_END | Word.THING_END)
  );
}

/** A title within a run, which a name follows: "Harbor Council Chairman John Smith". */
function isTitleAt(scene: Scene, at: number): boolean {
  return (
    is(scene, at, Word.TITLE | Word.HONORIFIC) && !is(scene, at, Word.GIVEN | Word.SHARED | Word.ORG_END)
  );
}
