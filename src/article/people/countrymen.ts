import { longestAlias } from "./alias-index.ts";
import type { Discourse } from "./discourse.ts";
import { Word } from "./name-lexicon.ts";
import { isCapitalised } from "./name-pieces.ts";
import { is, type Scene } from "./scene.ts";
import { blockOf } from "./sentences-apart.ts";

/** The country of "the *Dutchman*", "the *Kenyan*", "the *Spaniard*": one person of a people, and not what is of it ("the Kenyan coast"). */
export function countryOfOne(scene: Scene, at: number): string | null {
  const token = scene.tokens[at];
  if (token === undefined || !isCapitalised(token.text) || scene.tokens[at - 1]?.lower !== "the") return null;
  const next = scene.tokens[at + 1];
  if (next !== undefined && (isCapitalised(next.text) || /^(?:NN|JJ|CD|HYPH|POS)/.test(next.tag)))
    return null;
  const people = /^(.{3,}?)(?:wo)?man$/.exec(token.text)?.[1] ?? `${token.text}s`;
  const [alias] =
    longestAlias(scene.index, [{ ...token, text: people, lower: people.toLowerCase() }], 0, 1)?.aliases ?? [];
  return alias?.role === "demonym" ? alias.entity.id : null;
}

/**
 * "Pieter van Loon won. … the Dutchman said": somebody named before it, in its paragraph or else in the one before; of several who is of
 * that country, else who was the subject last.
 */
export function resolveCountryman(discourse: Discourse, position: number): void {
  const { scene, drafts, subject } = discourse;
  const draft = drafts[position];
  if (draft === undefined || draft.plural || draft.last - draft.first > 1) return;
  const country = countryOfOne(scene, draft.head);
  if (country === null) return;
  const block = blockOf(discourse, draft);
  const persons = drafts.flatMap((other, at) => {
    const known = scene.registry.entities[other.entity];
    const of = known?.country ?? country;
    const isNear = at < position && block - blockOf(discourse, other) <= 1;
    return isNear && known?.kind === "person" && of === country
      ? [{ other, at, isOf: known.country === of }]
      : [];
  });
  const here = persons.filter(({ other }) => blockOf(discourse, other) === block);
  const near = here.length > 0 ? here : persons;
  const { other } =
    near.findLast(({ isOf }) => isOf) ?? near.findLast(({ at }) => subject[at] === true) ?? near.at(-1) ?? {};
  const entity = scene.registry.entities[other?.entity ?? -1];
  if (other === undefined || entity === undefined) return;
  Object.assign(draft, {
    first: draft.first - 1,
    entity: other.entity,
    how: "title",
    rule: "title-in-article",
  });
  draft.personal = true;
  draft.gender = entity.gender ?? (is(scene, draft.head, Word.MALE) ? "male" : null);
  entity.count += 1;
}
