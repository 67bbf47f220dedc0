import type { Entity } from "../../model/mention.ts";
import { SLAVIC_ENDINGS } from "./data/names.ts";
import { nameKind } from "./decisions.ts";
import { opensFamilyFirst } from "./family-first.ts";
import { Word } from "./name-lexicon.ts";
import { hasArabicArticle, isAllCapitals, isCapitalised, isInitial } from "./name-pieces.ts";
import type { Gender } from "./registry.ts";
import { is, type Scene } from "./scene.ts";
import { isThingName } from "./thing-names.ts";

/** What a name of the text names, as far as its own words and those around it tell; null where they do not. */
export interface NameKind {
  kind: Entity["kind"] | null;
  gender: Gender;
}

/** Tells persons, organisations, outlets places and things apart: "Son Ki-jung", "Harbour Bank", "Evening Tribune", "Lake Baikal", "Storm Ciara". */
export function classifyName(scene: Scene, first: number, last: number): NameKind {
  if (isThingName(scene, first, last)) return { kind: "thing", gender: null };
  const gender = genderOfName(scene, first, last);
  const kind =
    kindByEnd(scene, first, last) ??
    (isPersonsName(scene, first, last) || isPersonHere(scene, first, last) ? "person" : null) ??
    kindByContext(scene, first, last) ??
    (looksLikePerson(scene, first, last) ? "person" : null);
  return { kind, gender: kind === "person" ? gender : null };
}

/** The gender that a name's given name tells: "Olga Korbut" is a woman's. */
function genderOfName(scene: Scene, first: number, last: number): Gender {
  if (last - first < 2) return null;
  const at = isInitialAt(scene, first) && last - first > 2 ? first + 1 : first;
  if (!is(scene, at, Word.GIVEN)) return null;
  if (is(scene, at, Word.FEMALE)) return is(scene, at, Word.MALE) ? null : "female";
  return is(scene, at, Word.MALE) ? "male" : null;
}

function kindByEnd(scene: Scene, first: number, last: number): Entity["kind"] | null {
  if (last - first < 2) return null;
  const end = last - 1;
  const given =
    last - first <= nameKind().givenWords && is(scene, first, Word.GIVEN) && !is(scene, first, Word.SHARED);
  if (hasJoint(scene, first, last)) return is(scene, first, Word.PLACE_END) ? "place" : "org";
  if (is(scene, first, Word.EAST_ASIAN) && !is(scene, end, Word.ORG_END)) return null;
  if (given && (BOTH.has(scene.tokens[end]?.lower ?? "") || isPersonHere(scene, first, last))) return null;
  if (is(scene, end, Word.OUTLET_END) && !is(scene, end, Word.GIVEN)) return "outlet";
  if (is(scene, end, Word.ORG_END)) return "org";
  if (is(scene, end, Word.PLACE_END) || opensPlace(scene, first)) return "place";
  return is(scene, end, Word.PEOPLE) ? "group" : null;
}

/** Ends of organisations' and places' names that are family names too: "Anna Park" beside "Fulton County". */
const BOTH = new Set(
  (
    "house guard force church fields brothers bank banks school post hill hills park lane hall castle west north forest " +
    "lake glen bay fort falls wood stone star sun guardian record courier monitor today express globe mail press daily law " +
    "street rice power young english wells summers winter case way love price day night"
  ).split(" "),
);

function hasJoint(scene: Scene, first: number, last: number): boolean {
  for (let i = first + 1; i < last - 1; i += 1) {
    if (/^(?:of|for|&|and|on)$/.test(scene.tokens[i]?.lower ?? "")) return true;
  }
  return false;
}

function opensPlace(scene: Scene, first: number): boolean {
  return /^(?:Mount|Mt\.?|Lake|Cape|Port|Fort|San|Santa|Los|Las|El)$/.test(scene.tokens[first]?.text ?? "");
}

function isPersonsName(scene: Scene, first: number, last: number): boolean {
  const count = last - first;
  if (count < 2 || count > nameKind().personWords || hasArticle(scene, first, last)) return false;
  for (let i = first; i < last; i += 1) {
    const text = scene.tokens[i]?.text ?? "";
    if (!isCapitalised(text) && !is(scene, i, Word.PARTICLE) && !hasArabicArticle(text)) return false;
    if (
      /\d/.test(text) ||
      (isAllCapitals(text) && text.length > nameKind().capitalLetters && !text.includes("."))
    )
      return false;
  }
  if (is(scene, first, Word.GIVEN) && !is(scene, first, Word.SHARED)) return true;
  if (is(scene, first, Word.EAST_ASIAN) && isEastAsian(scene, first, last)) return true;
  if (count === 2 && opensFamilyFirst(scene.tokens, first)) return true;
  if (isInitialAt(scene, first) || (count > 2 && isInitialAt(scene, first + 1))) return true;
  // "Phase II"
  if (is(scene, last - 1, Word.SUFFIX))
    return count > 2 || !/^[IVX]+$/.test(scene.tokens[last - 1]?.text ?? "");
  if (count > 2 && is(scene, last - 2, Word.PARTICLE)) return true;
  return SLAVIC.test(scene.tokens[last - 1]?.lower ?? "");
}

/** "the Red Sox offered": no person; but "the Anna Example campaign". */
function hasArticle(scene: Scene, first: number, last: number): boolean {
  if (scene.tokens[first - 1]?.lower !== "the") return false;
  return !/^(?:NN|POS)/.test(scene.tokens[last]?.tag ?? "");
}

const SLAVIC = new RegExp(`^\\p{L}{3,}(?:${SLAVIC_ENDINGS.replaceAll(" ", "|")})$`, "u");

/** A family name of one syllable and a given name of one or two: "Xi Jinping", "Ri Yong Ho", "Son Ki-jung". */
function isEastAsian(scene: Scene, first: number, last: number): boolean {
  const { eastAsianWords, eastAsianLetters } = nameKind();
  if (last - first > eastAsianWords) return false;
  const given = scene.tokens[first + 1]?.text ?? "";
  return last - first === eastAsianWords || given.includes("-") || given.length <= eastAsianLetters;
}

function isInitialAt(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  return token !== undefined && isInitial(token);
}

/** Words around a name that only a person has: an age, an apposition with a role, a role before it, "who" after it. */
export function isPersonHere(scene: Scene, first: number, last: number): boolean {
  const { tokens } = scene;
  const after = tokens[last]?.lower;
  if (after === "who" || after === "whose") return true;
  if (is(scene, first - 1, Word.PERSON) && !isCapitalised(tokens[first - 1]?.text ?? "")) return true;
  if (after !== "," && after !== "(") return false;
  const next = tokens[last + 1];
  if (next?.lower === "who" || /^\d\d$/.test(next?.text ?? "")) return true;
  return isRoleApposition(scene, last + 1);
}

/** ", a retired sailor", ", head of policy at", ", the mayor of": a role before the next mark. */
function isRoleApposition(scene: Scene, from: number): boolean {
  for (let i = from; i < from + nameKind().roleWords; i += 1) {
    const token = scene.tokens[i];
    if (token === undefined || /^[,.;:()—–-]$/.test(token.text) || token.tag.startsWith("VBD")) return false;
    if (is(scene, i, Word.SPEECH) || token.lower === "which") return false;
    if (is(scene, i, Word.PERSON) && !is(scene, i, Word.SPEECH)) return true;
  }
  return false;
}

function kindByContext(scene: Scene, first: number, last: number): Entity["kind"] | null {
  const text = scene.tokens[first]?.text ?? "";
  if (
    last - first === 1 &&
    isAllCapitals(text) &&
    text.length <= nameKind().shortBodyLetters &&
    !/\d/.test(text)
  )
    return "org";
  const possessor = /^['’]s?$/.test(scene.tokens[last]?.text ?? "");
  if (is(scene, first - 1, Word.LOCATIVE) && scene.tokens[first - 1]?.lower !== "over" && !possessor)
    return "place";
  const speaks =
    is(scene, last, Word.SPEECH) || /^(?:said|says|added)$/.test(scene.tokens[first - 1]?.lower ?? "");
  return speaks && last - first > 1 && !hasArticle(scene, first, last) ? "person" : null;
}

const NO_NAME =
  Word.TITLE | Word.MODIFIER | Word.BODY | Word.PEOPLE | Word.WRITING | Word.FUNCTION | Word.PERSON;
const NO_SURNAME = NO_NAME | Word.THING_END | Word.ORG_END | Word.PLACE_END | Word.OUTLET_END | Word.EVENT;

/** Two or three words with nothing that speaks against a person, and no article before them: "Dries Mertens". */
function looksLikePerson(scene: Scene, first: number, last: number): boolean {
  const count = last - first;
  if (
    count < 2 ||
    count > nameKind().plainPersonWords ||
    (is(scene, first - 1, Word.DETERMINER | Word.LOCATIVE) && !isClauseOpener(scene, first - 1))
  )
    return false;
  if (isCounted(scene, first) || isKindOfThing(scene, first)) return false;
  if (is(scene, last - 1, NO_SURNAME) || is(scene, first, NO_NAME)) return false;
  for (let i = first; i < last; i += 1) {
    const token = scene.tokens[i];
    if (token === undefined || !/^(?:\p{Ll}{2}-)?\p{Lu}[\p{Ll}’'-]+(?:-?\p{Lu}\p{Ll}+)?$/u.test(token.text))
      return false;
    if (/^(?:NNPS|JJ|NNS|VB)/.test(token.tag)) return false;
  }
  return true;
}

/** "so it was *that* Ninian Rae left": no determiner of the name. */
function isClauseOpener({ tokens }: Scene, at: number): boolean {
  return tokens[at]?.lower === "that" && tokens[at]?.tag === "IN";
}

/** "two Toyota Camrys"; but "one Farida Sheikh took his place". */
function isCounted({ tokens }: Scene, first: number): boolean {
  return tokens[first - 1]?.tag === "CD" && tokens[first - 1]?.lower !== "one";
}

/** "a white Toyota Camry": what an article and a plain adjective open is one of many. */
function isKindOfThing({ tokens }: Scene, first: number): boolean {
  const [article, adjective] = [tokens[first - 2], tokens[first - 1]];
  return adjective?.tag === "JJ" && !isCapitalised(adjective.text) && /^an?$/.test(article?.lower ?? "");
}
