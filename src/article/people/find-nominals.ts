import type { MentionRule } from "../../model/mention.ts";
import { Word } from "./name-lexicon.ts";
import { isCapitalised } from "./name-pieces.ts";
import { AGED } from "./resolve-described.ts";
import { type Draft, is, type Scene } from "./scene.ts";
import { titleOf } from "./title-words.ts";

/**
 * Finds the phrases that mean someone without a name: "an aide", "the Russian leader", "analysts", "the ministry",
 * "a report", "many". A role right before a name is part of that name's mention ("spokesman Dmitry Peskov").
 */
export function findNominals(scene: Scene): Draft[] {
  const found: Draft[] = [];
  for (const sentence of scene.document.sentences) {
    for (let at = sentence.first; at < sentence.last; at += 1) {
      if (!isHead(scene, at)) continue;
      const first = startOfPhrase(scene, at, sentence.first);
      const name = nameAfter(scene, at);
      if (name === null) found.push(nominal(scene, first, at));
      else if (name.how === "name" && name.personal && is(scene, at, Word.PERSON)) widen(scene, name, first);
    }
  }
  return found;
}

const NOUNS = Word.PERSON | Word.PEOPLE | Word.BODY | Word.WRITING | Word.TITLE;

function isHead(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (token === undefined || scene.names[at] !== undefined) return false;
  if (is(scene, at, Word.QUANTIFIER) && standsAlone(scene, at)) return true;
  if (isAge(scene, at)) return true;
  const nounLike = token.tag.startsWith("NN") || (is(scene, at, Word.TITLE) && isCapitalised(token.text));
  if (!nounLike || !(is(scene, at, NOUNS) || speaks(scene, at)) || isVerbAfterName(scene, at)) return false;
  const next = scene.tokens[at + 1];
  if (next === undefined || next.sentence !== token.sentence) return true;
  if (!next.tag.startsWith("NN") || scene.names[at + 1] !== undefined || isCapitalised(next.text))
    return true;
  // "President thanks Berg": in a headline a verb is often taken for a noun.
  return is(scene, at, Word.TITLE) && next.lower.endsWith("s") && scene.names[at + 2] !== undefined;
}

/** "the 71-year-old said": no noun follows. */
function isAge(scene: Scene, at: number): boolean {
  return (
    AGED.test(scene.tokens[at]?.lower ?? "") &&
    scene.tokens[at - 1]?.lower === "the" &&
    !/^(?:NN|JJ|CD)/.test(scene.tokens[at + 1]?.tag ?? "")
  );
}

/** "environmentalists said", "the slides show": whatever is the subject of a verb of speech stands for who speaks. */
function speaks(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  return token?.dep.startsWith("nsubj") === true && is(scene, token.head, Word.SPEECH);
}

/** "many said", "some of them", "others who": no noun follows that they count. */
function standsAlone(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  const next = scene.tokens[at + 1];
  if (token === undefined || next === undefined || next.sentence !== token.sentence) return false;
  const finite = /^(?:VB[DZPN]|MD)$/.test(next.tag) || is(scene, at + 1, Word.SPEECH);
  const counts = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|few|half)$/.test(token.lower);
  if (counts || finite || next.lower === "of") return finite || next.lower === "of" || isTheTwo(scene, at);
  return next.lower === "who" || (token.tag === "NNS" && token.lower === "others") || token.tag === "NN";
}

/** "the two then dined": a subject of its own, and the number of no noun. */
function isTheTwo(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  const before = scene.tokens[at - 1]?.lower;
  const next = scene.tokens[at + 1]?.tag ?? "";
  if (token?.lower !== "two" || before !== "the") return false;
  return (
    token.dep.startsWith("nsubj") || next.startsWith("RB") || PAST.test(scene.tokens[at + 1]?.lower ?? "")
  );
}

/** Past forms that a tagger takes for nouns behind a number. */
const PAST = /^(?:met|shook|spoke|held|sat|flew|ate|drove|left|rode|stood)$/;

/** "CNN reports that": a noun in form, a verb in place. */
function isVerbAfterName(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (token?.tag !== "NNS" || !is(scene, at, Word.WRITING) || scene.names[at - 1] === undefined) return false;
  const next = scene.tokens[at + 1];
  return next === undefined || /^(?:[.,:!?;]|that|how|what|why)$/.test(next.lower);
}

/** Goes left from a head over its adjectives, nouns, names, possessives and determiner. */
function startOfPhrase(scene: Scene, head: number, limit: number): number {
  let at = head;
  const counted = is(scene, head, Word.QUANTIFIER);
  while (at > limit) {
    const before = scene.tokens[at - 1];
    if (before === undefined) break;
    if (before.tag === "POS" || /^['’]s?$/.test(before.text)) {
      if (at - 2 < limit || !/^(?:NN|PRP)/.test(scene.tokens[at - 2]?.tag ?? "")) break;
      return scene.names[at - 2]?.first ?? startOfPhrase(scene, at - 2, limit);
    }
    const name = scene.names[at - 1];
    if (name !== undefined && name.last === at) at = Math.max(limit, name.first);
    else if (!isModifier(scene, at - 1, counted)) break;
    else at -= 1;
    if (is(scene, at, Word.DETERMINER) && scene.tokens[at - 1]?.lower !== "all") break;
  }
  return at;
}

function isModifier(scene: Scene, at: number, counted: boolean): boolean {
  const token = scene.tokens[at];
  if (token === undefined) return false;
  if (is(scene, at, Word.DETERMINER)) return !/^(?:which|that|what|whose)$/.test(token.lower);
  if (counted) return /^(?:no|some|every|any)$/.test(token.lower);
  if (is(scene, at, Word.SPEECH) && token.tag.startsWith("V")) return false;
  if (token.tag === "VBN" || token.tag === "VBG")
    return /^(?:DT|PRP\$|JJ|CD|POS)$/.test(scene.tokens[at - 1]?.tag ?? "");
  return /^(?:JJ|NN|CD|DT|PDT|PRP\$|HYPH|AFX)/.test(token.tag) && !is(scene, at, Word.CALENDAR);
}

function nameAfter(scene: Scene, at: number): Draft | null {
  const name = scene.names[at + 1];
  return name !== undefined && name.first === at + 1 && name.personal ? name : null;
}

/** Takes a role with its adjectives, or its possessor, into the mention of the name it stands before: "Nixon's adviser Henry Kissinger". */
function widen(scene: Scene, name: Draft, first: number): void {
  const entity = scene.registry.entities[name.entity];
  for (let i = first; i < name.first; i += 1) {
    if (!is(scene, i, Word.PERSON) || entity === undefined) continue;
    entity.offices.add(titleOf(scene, { first, last: i + 1, head: i }));
    entity.gender ??= genderAt(scene, i);
  }
  name.first = first;
}

function nominal(scene: Scene, first: number, head: number): Draft {
  const token = scene.tokens[head];
  const counted = is(scene, head, Word.QUANTIFIER) && !token?.tag.startsWith("NNP");
  const many =
    token?.tag === "NNS" ||
    token?.tag === "NNPS" ||
    (counted && token?.lower !== "one") ||
    isPeople(scene, head);
  return {
    first,
    last: head + 1,
    head,
    how: many ? "group" : "role",
    rule: counted ? "quantifier" : ruleOf(scene, head, many),
    entity: -1,
    also: [],
    gender: genderAt(scene, head),
    plural: many,
    personal: is(scene, head, Word.PERSON | Word.PEOPLE | Word.QUANTIFIER) || isAge(scene, head),
  };
}

/** "police", "people", "media": several without a plural's ending. */
function isPeople(scene: Scene, head: number): boolean {
  return is(scene, head, Word.PEOPLE) && !is(scene, head, Word.PERSON | Word.TITLE);
}

function ruleOf(scene: Scene, head: number, many: boolean): MentionRule {
  if (is(scene, head, Word.PERSON | Word.PEOPLE) || isAge(scene, head)) return many ? "people" : "role";
  if (is(scene, head, Word.BODY)) return "body";
  return is(scene, head, Word.WRITING) ? "writing" : "subject-of-speech";
}

function genderAt(scene: Scene, at: number): Draft["gender"] {
  if (is(scene, at, Word.GIVEN)) return null;
  if (is(scene, at, Word.FEMALE)) return "female";
  return is(scene, at, Word.MALE) ? "male" : null;
}
