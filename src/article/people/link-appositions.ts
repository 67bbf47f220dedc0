import { coreference } from "./decisions.ts";
import { Word } from "./name-lexicon.ts";

import { type Draft, is, type Scene } from "./scene.ts";
import { titleOf } from "./title-words.ts";

/**
 * Ties a role to the name it stands beside: "Fiorello La Guardia, mayor of New York,", "the firm's founder,
 * Henry Ford,". The name's bearer holds that office for the rest of the article.
 */
export function linkAppositions(scene: Scene, nominals: readonly Draft[]): void {
  const names = scene.drafts.filter((draft) => draft.how === "name" && draft.personal && !draft.plural);
  const starts = new Map(names.map((draft) => [draft.first, draft]));
  const ends = new Map(names.map((draft) => [draft.last, draft]));
  for (const role of nominals) {
    const speaks = role.rule === "subject-of-speech";
    if (!(role.rule === "role" || speaks || isOneOf(scene, role)) || isPossessor(scene, role)) continue;
    const name =
      (speaks ? null : (nameBefore(scene, role, ends) ?? nameBehindOf(scene, role, starts))) ??
      nameAfter(scene, role, starts);
    if (name === null || name.entity < 0) continue;
    role.entity = name.entity;
    role.how = "title";
    role.rule = "apposition";
    noteOffice(scene, role, name.entity);
  }
}

/** "*one* of the freed men, Peter Sakala," */
function isOneOf({ tokens }: Scene, { rule, last }: Draft): boolean {
  return rule === "quantifier" && tokens[last - 1]?.lower === "one" && tokens[last]?.lower === "of";
}

/** Where a name begins behind a role that no list knows: "driller | Peter Sakala"; the same place without one. */
function behindRole({ tokens }: Scene, first: number): number {
  let at = first;
  while (/^(?:NN|JJ)$/.test(tokens[at]?.tag ?? "") && at < first + 2) at += 1;
  return at;
}

/** "the champion" in "the champion's sister, Ann Berg". */
function isPossessor(scene: Scene, role: Draft): boolean {
  return scene.tokens[role.last]?.tag === "POS" || /^['’]s?$/.test(scene.tokens[role.last]?.text ?? "");
}

/** "NAME, a former mayor": the role's phrase begins right after the comma. */
function nameBefore(scene: Scene, role: Draft, ends: ReadonlyMap<number, Draft>): Draft | null {
  const comma = role.first - 1;
  const mark = scene.tokens[comma]?.text ?? "";
  if (mark !== "," && mark !== "(") return null;
  const direct = ends.get(comma);
  if (direct !== undefined) return closes(scene, role) ? direct : null;
  // "Ann Berg, 64, a retired teacher"
  const aged = /^\d\d$/.test(scene.tokens[comma - 1]?.text ?? "") && scene.tokens[comma - 2]?.text === ",";
  return aged ? (ends.get(comma - 2) ?? null) : null;
}

/**
 * "the city's mayor, NAME,", "said a purser in the front row, NAME.": not "the mayor, Berg said", nor the mayor of "the mayor and her
 * deputy, NAME,".
 */
function nameAfter(scene: Scene, role: Draft, starts: ReadonlyMap<number, Draft>): Draft | null {
  let joined = false;
  for (let i = role.last; i < role.last + coreference().roleWords; i += 1) {
    const token = scene.tokens[i];
    if (token === undefined || /^(?:VB[DZP]|MD|[.:;()])/.test(token.tag) || is(scene, i, Word.SPEECH))
      return null;
    if (token.tag === "CC") joined = true;
    else if (joined && is(scene, i, Word.PERSON | Word.TITLE)) return null;
    if (token.text !== ",") continue;
    const name = starts.get(i + 1) ?? starts.get(behindRole(scene, i + 1));
    const after = scene.tokens[name?.last ?? -1];
    return name !== undefined && after !== undefined && /^[,.):;–—]/.test(after.text) ? name : null;
  }
  return null;
}

/** "the minister of foreign affairs Gao Lihua": what the office is of stands before the name, without a comma. */
function nameBehindOf(scene: Scene, role: Draft, starts: ReadonlyMap<number, Draft>): Draft | null {
  if (scene.tokens[role.last]?.lower !== "of" || scene.tokens[role.first]?.lower !== "the") return null;
  for (let i = role.last + 1; i < role.last + coreference().complementWords; i += 1) {
    const name = starts.get(i);
    if (name !== undefined) return i > role.last + 1 && name.last - name.first > 1 ? name : null;
    if (!/^(?:JJ|NNS?$|CC)/.test(scene.tokens[i]?.tag ?? "")) return null;
  }
  return null;
}

/** The role is no item of a list and no subject: not "Berg, officials said" nor "Berg, the governor and …". */
function closes(scene: Scene, role: Draft): boolean {
  const after = scene.tokens[role.last];
  return after === undefined || !/^(?:VBD|VBZ|VBP|MD)$/.test(after.tag);
}

function noteOffice(scene: Scene, role: Draft, index: number): void {
  const entity = scene.registry.entities[index];
  if (entity === undefined) return;
  entity.gender ??= role.gender;
  entity.offices.add(titleOf(scene, role));
}
