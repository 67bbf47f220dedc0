import { coreference } from "./decisions.ts";
import type { Discourse } from "./discourse.ts";
import { Word } from "./name-lexicon.ts";
import { isSameOffice } from "./offices.ts";
import { type Draft, is } from "./scene.ts";
import { blockOf } from "./sentences-apart.ts";
import { titleOf } from "./title-words.ts";

/** A phrase that tells somebody by an age: "the 71-year-old". */
export const AGED = /^\d{1,3}-year-old$/;

/** "Matthias Berg, 71, … the 71-year-old": who is of that age, else who was named last in its paragraph. */
export function resolveAge(discourse: Discourse, position: number): void {
  const { scene, drafts } = discourse;
  const draft = drafts[position];
  if (draft === undefined || scene.tokens[draft.first]?.lower !== "the") return;
  const age = /^\d+/.exec(scene.tokens[draft.head]?.lower ?? "")?.[0];
  const isPerson = ({ entity, how }: Draft) =>
    how === "name" && scene.registry.entities[entity]?.kind === "person";
  const hasAge = ({ last }: Draft) =>
    /^[,(]$/.test(scene.tokens[last]?.text ?? "") &&
    scene.tokens.slice(last + 1, last + 1 + coreference().ageWords).some(({ text }) => text === age);
  const before = drafts.slice(0, position);
  const near = before.findLast(
    (other) => isPerson(other) && blockOf(discourse, other) === blockOf(discourse, draft),
  );
  mean(discourse, draft, before.findLast((other) => isPerson(other) && hasAge(other)) ?? near);
}

/**
 * "Her lawyer, Max Orr, left. … her lawyer said": whom the article names as somebody's lawyer, if it names one person so.
 */
export function resolveOwned(discourse: Discourse, position: number): void {
  const { scene, drafts } = discourse;
  const draft = drafts[position];
  if (draft === undefined || draft.entity >= 0 || draft.plural || !is(scene, draft.first, Word.POSSESSIVE))
    return;
  const title = titleOf(scene, { ...draft, first: draft.first + 1 });
  const holders = drafts.slice(0, position).filter(({ entity }) => {
    const known = scene.registry.entities[entity];
    return known?.kind === "person" && [...known.offices].some((office) => isSameOffice(office, title));
  });
  if (new Set(holders.map(({ entity }) => entity)).size === 1) mean(discourse, draft, holders[0]);
}

function mean({ scene }: Discourse, draft: Draft, who: Draft | undefined): void {
  const entity = scene.registry.entities[who?.entity ?? -1];
  if (who === undefined || entity === undefined) return;
  draft.entity = who.entity;
  draft.how = "title";
  draft.rule = "title-in-article";
  draft.gender = entity.gender ?? draft.gender;
  entity.count += 1;
}
