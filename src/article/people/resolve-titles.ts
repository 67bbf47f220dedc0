import type { MentionRule } from "../../model/mention.ts";
import type { KnownEntity } from "./alias-index.ts";
import { coreference } from "./decisions.ts";
import type { Discourse } from "./discourse.ts";
import { Word } from "./name-lexicon.ts";
import { isAllCapitals, isCapitalised } from "./name-pieces.ts";
import { isSameOffice, normalTitle, officeAt } from "./offices.ts";
import type { Registered } from "./registry.ts";
import { type Draft, is, type Scene } from "./scene.ts";
import { sentencesApart } from "./sentences-apart.ts";
import { titleOf } from "./title-words.ts";

/**
 * Tells whom a title without a name means: "the Russian leader" and "the Kremlin's spokesman" by the offices of the profile
 * at the article's date; "the governor" by whom the article has named as one, near before far.
 */
export function resolveTitle(discourse: Discourse, position: number): void {
  const { scene, drafts } = discourse;
  const draft = drafts[position];
  if (draft === undefined || draft.entity >= 0 || !isDefinite(scene, draft)) return;
  const country = countryOf(scene, draft);
  const title = titleOf(scene, draft);
  const full = title + complementOf(scene, draft);
  const whole = full === title ? null : byCountry(scene, draft, full, country);
  const found =
    whole ?? byCountry(scene, draft, title, country) ?? byArticle(discourse, position, title, country);
  if (found === null) return;
  draft.entity = found.entity;
  draft.how = "title";
  draft.rule = found.rule;
  const entity = scene.registry.entities[found.entity];
  if (entity === undefined) return;
  draft.gender = entity.gender ?? draft.gender;
  entity.count += 1;
}

interface Found {
  entity: number;
  rule: MentionRule;
}

/** "the …", "Russia's …", a demonym first, or a capitalised title ("Supreme Leader"): not "a governor", "his aide". */
function isDefinite(scene: Scene, draft: Draft): boolean {
  const first = scene.tokens[draft.first];
  if (first === undefined || is(scene, draft.first, Word.POSSESSIVE)) return false;
  if (is(scene, draft.first, Word.DETERMINER)) return first.lower === "the";
  return draft.last - draft.first > 1 || /^\p{Lu}/u.test(first.text);
}

/** The country that a phrase names: "the Russian president", "North Korea's leader", "the leader of China". */
function countryOf(scene: Scene, draft: Draft): string | null {
  const limit =
    scene.tokens[draft.last]?.lower === "of" ? draft.last + coreference().countryWords : draft.head;
  for (let i = draft.first; i < limit; i += 1) {
    const entity = scene.registry.entities[scene.names[i]?.entity ?? -1];
    if (entity?.kind === "country") return entity.id;
    if (entity?.kind === "org" && entity.country !== null) return entity.country;
  }
  return null;
}

/** " of security council" after "the secretary of Russia's Security Council"; nothing where no "of" follows. */
function complementOf(scene: Scene, draft: Draft): string {
  if (scene.tokens[draft.last]?.lower !== "of") return "";
  const words: string[] = [];
  for (let i = draft.last + 1; i <= draft.last + coreference().complementWords; i += 1) {
    const token = scene.tokens[i];
    if (token === undefined || /^(?:VB|MD|[.,:;])/.test(token.tag)) break;
    if (token.tag === "POS") words.pop();
    else if (token.lower !== "the") words.push(token.lower);
  }
  return words.length === 0 ? "" : normalTitle(` of ${words.join(" ")}`);
}

function byCountry(scene: Scene, draft: Draft, title: string, country: string | null): Found | null {
  if (country === null && !isCapital(scene, draft)) return null;
  const holders: KnownEntity[] = [];
  for (const known of scene.index.persons) {
    if (known.person === null || (country !== null && known.country !== country)) continue;
    if (officeAt(known.person, title, scene.day)) holders.push(known);
  }
  const named = holders.filter((known) => scene.registry.find(known.id, "person") !== undefined);
  const holder = named.length === 1 ? named[0] : holders.length === 1 ? holders[0] : undefined;
  if (holder === undefined) return null;
  return { entity: scene.registry.addKnown(holder, draft.first), rule: "title-at-date" };
}

/** "the Supreme Leader": a title of two words or more that is written as a name. */
function isCapital(scene: Scene, draft: Draft): boolean {
  const first = is(scene, draft.first, Word.DETERMINER) ? draft.first + 1 : draft.first;
  if (draft.head === first) return false;
  for (let i = first; i <= draft.head; i += 1)
    if (!/^\p{Lu}/u.test(scene.tokens[i]?.text ?? "")) return false;
  return true;
}

/**
 * Of those before it whom the article or the profile gives the office, the nearest; a principal of the story counts as near. Two who
 * hold it and were both told of just before leave it open: "President Biden … President Putin … the president".
 */
function byArticle(
  discourse: Discourse,
  position: number,
  title: string,
  country: string | null,
): Found | null {
  const { scene, drafts, principals } = discourse;
  const draft = drafts[position];
  if (draft === undefined) return null;
  const seen = new Set<number>();
  const owners = country === null ? ownersIn(scene, draft) : [];
  let best: Found | null = null;
  let rivals = 0;
  let nearest = coreference().titleSentences;
  for (let i = position - 1; i >= Math.max(0, position - coreference().titleMentions); i -= 1) {
    const other = drafts[i];
    if (other === undefined || other.entity < 0 || other.head >= draft.first || seen.has(other.entity))
      continue;
    seen.add(other.entity);
    const entity = scene.registry.entities[other.entity];
    if (entity?.kind !== "person" || (country !== null && entity.country !== country)) continue;
    if (!holds(scene, entity, title) || !owners.every((word) => standsBy(discourse, other.entity, word)))
      continue;
    const sentences = sentencesApart(discourse, other, draft);
    if (sentences <= coreference().rivalSentences && discourse.region[other.head] === -1) rivals += 1;
    const apart = sentences - (principals.includes(other.entity) ? coreference().principalBonus : 0);
    if (apart >= nearest) continue;
    nearest = apart;
    best = { entity: other.entity, rule: "title-in-article" };
  }
  return rivals > 1 ? null : (best ?? inHeadline(discourse, position, title, country));
}

/** "Governor: no money for dam" over "Governor Ann Berg said …": the only one whom the text below gives the office. */
function inHeadline(
  { scene, drafts }: Discourse,
  position: number,
  title: string,
  country: string | null,
): Found | null {
  const { sentences, blocks } = scene.document;
  const sentence = sentences[scene.tokens[drafts[position]?.head ?? -1]?.sentence ?? -1];
  if (blocks[sentence?.block ?? -1]?.kind !== "title") return null;
  const holders = new Set<number>();
  for (const { entity } of drafts.slice(position + 1)) {
    const person = scene.registry.entities[entity];
    if (person?.kind !== "person" || (country !== null && person.country !== country)) continue;
    if (holds(scene, person, title)) holders.add(entity);
  }
  const [only] = holders;
  return only === undefined || holders.size > 1 ? null : { entity: only, rule: "title-in-article" };
}

/** The names in a phrase that no list knows: "the *Haewon* spokesman". */
function ownersIn(scene: Scene, { first, head }: Draft): string[] {
  return scene.tokens.slice(first, head).flatMap(({ text, tag }, i) => {
    const at = first + i;
    if (!tag.startsWith("NNP") || !isCapitalised(text) || isAllCapitals(text)) return [];
    return is(scene, at, Word.TITLE | Word.MODIFIER | Word.BODY | Word.FUNCTION | Word.ORG_END) ? [] : [text];
  });
}

/** Whether someone is told of in a sentence in which a name stands too. */
function standsBy({ scene, drafts }: Discourse, entity: number, word: string): boolean {
  return drafts.some((draft) => {
    if (draft.entity !== entity) return false;
    const sentence = scene.document.sentences[scene.tokens[draft.head]?.sentence ?? -1];
    const tokens = scene.tokens.slice(sentence?.first ?? 0, sentence?.last ?? 0);
    return tokens.some(({ text }) => text === word);
  });
}

function holds(scene: Scene, entity: Registered, title: string): boolean {
  for (const office of entity.offices) if (isSameOffice(office, title)) return true;
  return entity.source?.person ? officeAt(entity.source.person, title, scene.day) : false;
}
