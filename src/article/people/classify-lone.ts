import type { ReasonOf } from "../../decide/decision.ts";
import { type Reasons, weigh } from "../../decide/weigh.ts";
import { classifyName, type NameKind } from "./classify-name.ts";
import { loneName, nameKind } from "./decisions.ts";
import { Word } from "./name-lexicon.ts";
import { isAllCapitals, isCapitalised } from "./name-pieces.ts";
import { is, opensSentence, type Scene } from "./scene.ts";

/** Where a name of one word stands, each with the tokens `[first, last)`. */
export interface Place {
  first: number;
  last: number;
}

/**
 * What all the places of a name of one word tell together: a person owns, speaks, and is "he" or "she" in the words that
 * follow; a body has an article, and is "it". A given name alone is a person's.
 */
export function classifyLone(scene: Scene, places: readonly Place[]): NameKind {
  const [one] = places;
  if (one === undefined) return { kind: null, gender: null };
  const own = classifyName(scene, one.first, one.last);
  const given = isGiven(scene, places);
  const female = is(scene, one.first, Word.FEMALE);
  const gender = given && female !== is(scene, one.first, Word.MALE) ? (female ? "female" : "male") : null;
  if (!given && places.every((place) => isModifierAtStart(scene, place))) return { kind: null, gender: null };
  if (!given && places.every((place) => endsName(scene, place))) return { kind: null, gender: null };
  const model = loneName();
  let person = weigh(model, { given });
  let speaks = false;
  for (const { first, last } of places) {
    if (is(scene, last, Word.SPEECH) || is(scene, first - 1, Word.SPEECH)) speaks = true;
    person += weigh(model, marksAt(scene, { first, last }));
  }
  const figures = /\d/.test(scene.tokens[one.last - 1]?.text ?? "");
  if (person >= model.least && !figures && (given || own.kind !== "org")) return { kind: "person", gender };
  return { kind: own.kind ?? (speaks ? "org" : null), gender: null };
}

/** Whether one place of a name tells that a person bears it: "Medina rejected criticism that *he* …", "*said* Medina". */
export function actsAsPerson(scene: Scene, place: Place): boolean {
  if (is(scene, place.first - 1, Word.LOCATIVE | Word.DETERMINER)) return false;
  const speaks = is(scene, place.last, Word.SPEECH) || is(scene, place.first - 1, Word.SPEECH);
  return speaks || marksAt(scene, place)["he-follows"] === true;
}

/** "Anna"; but an "INA" that never stands as "Ina" is an agency. */
function isGiven(scene: Scene, places: readonly Place[]): boolean {
  const { shortBodyLetters } = nameKind();
  const words = places.map(({ first }) => scene.tokens[first]?.text ?? "");
  if (words.every((text) => isAllCapitals(text) && text.length < shortBodyLetters)) return false;
  return places.some(({ first }) => is(scene, first, Word.GIVEN) && !is(scene, first, Word.SHARED));
}

/** What one place of a name tells. */
function marksAt(scene: Scene, { first, last }: Place): Reasons<ReasonOf<typeof loneName>> {
  const follows = hasRival(scene, first) ? null : pronounAfter(scene, last);
  return {
    determined: is(scene, first - 1, Word.DETERMINER) || scene.tokens[first - 1]?.tag === "CD",
    located: is(scene, first - 1, Word.LOCATIVE),
    owns: /^['’]s$/.test(scene.tokens[last]?.text ?? ""),
    "he-follows": follows === "he",
    "it-follows": follows === "it",
  };
}

/** "Railway" in "Railway workers agreed.": a common word with a capital because the sentence begins with it. */
function isModifierAtStart(scene: Scene, { first, last }: Place): boolean {
  return opensSentence(scene.document, first) && /^NNS?$/.test(scene.tokens[last]?.tag ?? "");
}

/** "Washington *Street*": the last word of a place's or a body's name, whose first is known by itself; but "Mr. Street". */
function endsName(scene: Scene, { first }: Place): boolean {
  if (!is(scene, first, Word.PLACE_END | Word.ORG_END | Word.THING_END)) return false;
  const before = scene.tokens[first - 1];
  if (before === undefined || before.sentence !== scene.tokens[first]?.sentence) return false;
  return (
    isCapitalised(before.text) &&
    !is(scene, first - 1, Word.TITLE | Word.HONORIFIC | Word.GIVEN | Word.FUNCTION)
  );
}

/** "Anna Berg moved to Kirov. She liked it": whom "she" may mean stands before the name in its sentence. */
function hasRival(scene: Scene, first: number): boolean {
  const sentence = scene.tokens[first]?.sentence;
  for (let i = first - 1; i >= 0 && scene.tokens[i]?.sentence === sentence; i -= 1) {
    const { text = "", lower = "" } = scene.tokens[i] ?? {};
    if (/^s?he$/.test(lower)) return true;
    if (isCapitalised(text) && is(scene, i, Word.GIVEN | Word.HONORIFIC) && !is(scene, i, Word.SHARED))
      return true;
  }
  return false;
}

/** Whether "he" or "she" is the next to be told of, or "it". */
function pronounAfter(scene: Scene, from: number): "he" | "it" | null {
  const sentence = scene.tokens[from - 1]?.sentence ?? -1;
  for (let i = from; i < from + loneName().pronounWords; i += 1) {
    const token = scene.tokens[i];
    if (token === undefined || token.sentence > sentence + 1) return null;
    if (/^(?:he|she|his)$/.test(token.lower)) return "he";
    if (/^(?:her|him)$/.test(token.lower)) return token.sentence === sentence ? null : "he";
    if (/^its?$/.test(token.lower)) return "it";
    if (isCapitalised(token.text) && token.tag.startsWith("NNP") && !is(scene, i, Word.CALENDAR)) return null;
    if (is(scene, i, Word.PERSON)) return null;
  }
  return null;
}
