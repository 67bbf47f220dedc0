import type { Discourse } from "./discourse.ts";
import { resolveCounterpart, resolvePair, resolveThey } from "./resolve-plurals.ts";
import { resolvePronoun } from "./resolve-pronouns.ts";
import { resolveTitle } from "./resolve-titles.ts";

/** What resolves a mention, by the rule that found it; each step leaves what is resolved already. */
const STEPS: Readonly<Record<string, (discourse: Discourse, position: number) => void>> = {
  role: resolveTitle,
  people: resolvePair,
  quantifier: resolvePair,
  relative: resolveRelative,
  pronoun: resolvePersonal,
};

/** Resolves the mentions in text order, so that each can lean on those before it; "his host" once "his" is known. */
export function resolveMentions(discourse: Discourse): void {
  discourse.drafts.forEach((draft, position) => {
    STEPS[draft.rule]?.(discourse, position);
    if (draft.how === "pronoun" && position > 0) resolveCounterpart(discourse, position - 1);
  });
}

function resolvePersonal(discourse: Discourse, position: number): void {
  if (discourse.drafts[position]?.plural === true) resolveThey(discourse, position);
  else resolvePronoun(discourse, position);
}

/** "who" and "which" mean the widest mention that ends right before them, or before a comma. */
function resolveRelative({ drafts }: Discourse, position: number): void {
  const relative = drafts[position];
  if (relative === undefined) return;
  const before = drafts
    .slice(Math.max(0, position - 8), position)
    .filter(({ last }) => last === relative.first || last === relative.first - 1)
    .sort((a, b) => b.last - b.first - (a.last - a.first))[0];
  if (before === undefined) return;
  relative.entity = before.entity;
  relative.also = before.also;
  relative.gender = before.gender;
  relative.plural = before.plural;
}
