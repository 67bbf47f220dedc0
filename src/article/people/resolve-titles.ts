import { Word } from "./lexicon.ts";
import { normalTitle, officeAt } from "./offices.ts";
import { type Draft, is, type Scene } from "./scene.ts";

/**
 * Tells whom a title without a name means: "the Russian leader" and "the Kremlin's spokesman" by the offices of the profile
 * at the article's date; "the governor" by whom the article has named as one, the latest before it.
 */
export function resolveTitles(scene: Scene, drafts: readonly Draft[]): void {
  for (const [position, draft] of drafts.entries()) {
    if (draft.rule !== "role" || draft.entity >= 0 || !isDefinite(scene, draft)) continue;
    const country = countryOf(scene, draft);
    const found = byCountry(scene, draft, country) ?? byArticle(scene, drafts, position, country);
    if (found === null) continue;
    draft.entity = found.entity;
    draft.how = "title";
    draft.rule = found.rule;
    draft.gender = scene.registry.entities[found.entity]?.gender ?? draft.gender;
  }
}

interface Found {
  entity: number;
  rule: string;
}

/** "the …", "Russia's …", a demonym first, or a capitalised title ("Supreme Leader"): not "a governor", "his aide". */
function isDefinite(scene: Scene, draft: Draft): boolean {
  const first = scene.tokens[draft.first];
  if (first === undefined || is(scene, draft.first, Word.POSSESSIVE)) return false;
  if (is(scene, draft.first, Word.DETERMINER)) return first.lower === "the" || first.lower === "both";
  return draft.last - draft.first > 1 || /^\p{Lu}/u.test(first.text);
}

/** The country that a phrase names: "the Russian president", "North Korea's leader", "the leader of China". */
function countryOf(scene: Scene, draft: Draft): string | null {
  const limit = scene.tokens[draft.last]?.lower === "of" ? draft.last + 3 : draft.last;
  for (const name of scene.drafts) {
    if (name.first < draft.first) continue;
    if (name.first >= limit) break;
    const entity = scene.registry.entities[name.entity];
    if (entity?.kind === "country") return entity.id;
  }
  return null;
}

/** The words of the office: the phrase's words that are no determiner, name or plain adjective. */
function titleOf(scene: Scene, draft: Draft): string {
  const kept: string[] = [];
  for (let i = draft.first; i < draft.last; i += 1) {
    const token = scene.tokens[i];
    if (token === undefined || is(scene, i, Word.DETERMINER)) continue;
    const adjective = token.tag.startsWith("JJ") && !is(scene, i, Word.MODIFIER);
    const named = scene.drafts.some((name) => name.first <= i && i < name.last);
    if (!adjective && !named && token.tag !== "POS" && !/^['’]s?$/.test(token.text)) kept.push(token.lower);
  }
  return normalTitle(kept.join(" "));
}

function byCountry(scene: Scene, draft: Draft, country: string | null): Found | null {
  const title = titleOf(scene, draft);
  const holders = [...scene.index.entities.values()].filter(
    (known) =>
      known.person !== null &&
      (country === null ? isCapital(scene, draft) : known.country === country) &&
      officeAt(known.person, title, scene.day),
  );
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

/** The latest before it whom the article, or the profile at the date, gives the office. */
function byArticle(
  scene: Scene,
  drafts: readonly Draft[],
  position: number,
  country: string | null,
): Found | null {
  const draft = drafts[position];
  if (draft === undefined) return null;
  const title = titleOf(scene, draft);
  const head = normalTitle(scene.tokens[draft.head]?.lower ?? "");
  for (let i = position - 1; i >= 0; i -= 1) {
    const other = drafts[i];
    if (other === undefined || other.entity < 0 || other.head >= draft.first) continue;
    const entity = scene.registry.entities[other.entity];
    if (entity === undefined || entity.kind !== "person") continue;
    if (country !== null && entity.country !== country) continue;
    const person = entity.source?.person ?? null;
    const holds = entity.offices.has(title) || (title === head && entity.offices.has(head));
    if (holds || (person !== null && officeAt(person, title, scene.day))) {
      return { entity: other.entity, rule: "title-in-article" };
    }
  }
  return null;
}
