import { Word } from "./lexicon.ts";
import { isCapitalised } from "./pieces.ts";
import { type Draft, is, type Scene } from "./scene.ts";

/**
 * Finds the phrases that mean someone without a name: "an aide", "the Russian leader", "analysts", "the ministry",
 * "a report", "many". A role right before a name is part of that name's mention ("spokesman Dmitry Peskov").
 */
export function findNominals(scene: Scene): Draft[] {
  const covered = namesByToken(scene);
  const found: Draft[] = [];
  for (const sentence of scene.document.sentences) {
    for (let at = sentence.first; at < sentence.last; at += 1) {
      if (!isHead(scene, at, covered)) continue;
      const first = startOfPhrase(scene, at, sentence.first, covered);
      const name = nameAfter(at, covered);
      if (name === null) found.push(nominal(scene, first, at));
      else if (name.how === "name" && name.personal && is(scene, at, Word.PERSON)) widen(scene, name, first);
    }
  }
  return found;
}

/** Per token the name mention over it, if any; of nested ones the widest. */
export function namesByToken(scene: Scene): readonly (Draft | undefined)[] {
  const covered: (Draft | undefined)[] = new Array(scene.tokens.length).fill(undefined);
  for (const draft of scene.drafts) {
    for (let i = draft.first; i < draft.last; i += 1) {
      const other = covered[i];
      if (other === undefined || other.last - other.first < draft.last - draft.first) covered[i] = draft;
    }
  }
  return covered;
}

const NOUNS = Word.PERSON | Word.PEOPLE | Word.BODY | Word.WRITING | Word.TITLE;

function isHead(scene: Scene, at: number, covered: readonly (Draft | undefined)[]): boolean {
  const token = scene.tokens[at];
  if (token === undefined) return false;
  if (is(scene, at, Word.QUANTIFIER) && standsAlone(scene, at)) return true;
  const nounLike = token.tag.startsWith("NN") || (is(scene, at, Word.TITLE) && isCapitalised(token.text));
  if (!nounLike || !is(scene, at, NOUNS)) return false;
  const over = covered[at];
  if (over !== undefined) return false;
  const next = scene.tokens[at + 1];
  if (next === undefined || next.sentence !== token.sentence) return true;
  return !next.tag.startsWith("NN") || covered[at + 1] !== undefined || isCapitalised(next.text);
}

/** "many said", "some of them", "others who": no noun follows that they count. */
function standsAlone(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  const next = scene.tokens[at + 1];
  if (token === undefined || next === undefined || next.sentence !== token.sentence) return false;
  if (/^(?:one|two|three|four|five|six|seven|eight|nine|ten|few|half)$/.test(token.lower)) {
    return next.lower === "of" || /^(?:VB[DZP]|MD)$/.test(next.tag);
  }
  return next.lower === "of" || /^(?:VB[DZP]|MD|WP|WDT)$/.test(next.tag) || next.lower === "who";
}

/** Goes left from a head over its adjectives, nouns, names, possessives and determiner. */
function startOfPhrase(
  scene: Scene,
  head: number,
  limit: number,
  covered: readonly (Draft | undefined)[],
): number {
  let at = head;
  while (at > limit) {
    const before = scene.tokens[at - 1];
    if (before === undefined) break;
    const name = covered[at - 1];
    if (before.tag === "POS" || /^['’]s?$/.test(before.text)) {
      const owner = startOfPhrase(scene, at - 2, limit, covered);
      return covered[at - 2]?.first ?? owner;
    }
    if (name !== undefined) at = name.first;
    else if (!isModifier(scene, at - 1)) break;
    else at -= 1;
    if (is(scene, at, Word.DETERMINER) && !/^all$/.test(scene.tokens[at]?.lower ?? "")) break;
  }
  return at;
}

function isModifier(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (token === undefined) return false;
  if (is(scene, at, Word.DETERMINER | Word.POSSESSIVE))
    return !/^(?:which|that|what|whose)$/.test(token.lower);
  return /^(?:JJ|NN|CD|DT|PDT|PRP\$|VBN|HYPH|AFX)/.test(token.tag) && !is(scene, at, Word.PRONOUN);
}

function nameAfter(at: number, covered: readonly (Draft | undefined)[]): Draft | null {
  const name = covered[at + 1];
  return name !== undefined && name.first === at + 1 && name.personal ? name : null;
}

/** Takes a role with its adjectives into the mention of the name it stands before, but for a possessor: "Putin's aide Yuri Ushakov". */
function widen(scene: Scene, name: Draft, first: number): void {
  name.first = first;
  const entity = scene.registry.entities[name.entity];
  for (let i = first; i < name.head; i += 1) {
    if (!is(scene, i, Word.PERSON)) continue;
    entity?.offices.add(scene.tokens[i]?.lower ?? "");
    if (entity !== undefined) entity.gender ??= genderAt(scene, i);
  }
}

function nominal(scene: Scene, first: number, head: number): Draft {
  const token = scene.tokens[head];
  const many = is(scene, head, Word.PEOPLE) || token?.tag === "NNS" || token?.tag === "NNPS";
  const personal = is(scene, head, Word.PERSON | Word.PEOPLE | Word.QUANTIFIER);
  return {
    first,
    last: head + 1,
    head,
    how: many || is(scene, head, Word.QUANTIFIER) ? "group" : "role",
    rule: ruleOf(scene, head, many),
    entity: -1,
    also: [],
    gender: genderAt(scene, head),
    plural: many,
    personal,
  };
}

function ruleOf(scene: Scene, head: number, many: boolean): string {
  if (is(scene, head, Word.QUANTIFIER)) return "quantifier";
  if (is(scene, head, Word.PERSON | Word.PEOPLE)) return many ? "people" : "role";
  return is(scene, head, Word.BODY) ? "body" : "writing";
}

function genderAt(scene: Scene, at: number): Draft["gender"] {
  if (is(scene, at, Word.GIVEN)) return null;
  if (is(scene, at, Word.FEMALE)) return "female";
  return is(scene, at, Word.MALE) ? "male" : null;
}
