import type { MentionRule } from "../../model/mention.ts";
import { coreference } from "./decisions.ts";
import type { Discourse } from "./discourse.ts";
import { sentencesApart } from "./pronoun-features.ts";
import { resolveCounterpart, resolvePair, resolveThey } from "./resolve-plurals.ts";
import { resolvePronoun } from "./resolve-pronouns.ts";
import { resolveTitle } from "./resolve-titles.ts";

/** What resolves a mention, by the rule that found it; each step leaves what is resolved already. */
const STEPS: Readonly<Partial<Record<MentionRule, (discourse: Discourse, position: number) => void>>> = {
  role: resolveTitle,
  people: resolvePair,
  quantifier: resolvePair,
  relative: resolveRelative,
  pronoun: resolvePersonal,
  neuter: resolveIt,
};

/** Resolves the mentions in text order, so that each can lean on those before it; "his host" once "his" is known. */
export function resolveMentions(discourse: Discourse): void {
  resolveSpeakers(discourse);
  discourse.drafts.forEach((draft, position) => {
    STEPS[draft.rule]?.(discourse, position);
    if (draft.how === "pronoun" && position > 0) resolveCounterpart(discourse, position - 1);
  });
}

/** "…," the president said: a speaker's title first, since "he" in the quotation is somebody else. */
function resolveSpeakers(discourse: Discourse): void {
  const speakers = new Set(discourse.speakers.values());
  discourse.drafts.forEach((draft, position) => {
    if (draft.rule === "role" && speakers.has(draft)) resolveTitle(discourse, position);
  });
}

function resolvePersonal(discourse: Discourse, position: number): void {
  if (discourse.drafts[position]?.plural === true) resolveThey(discourse, position);
  else resolvePronoun(discourse, position);
}

/** "The Kremlin said … It added": "it" that reports is the body that reported last, in this sentence or the two before. */
function resolveIt(discourse: Discourse, position: number): void {
  const { drafts, reporting } = discourse;
  const pronoun = drafts[position];
  if (pronoun === undefined || reporting[position] !== true) return;
  for (let i = position - 1; i >= Math.max(0, position - coreference().neuterMentions); i -= 1) {
    const other = drafts[i];
    if (other === undefined || sentencesApart(discourse, other, pronoun) > 2) return;
    if (reporting[i] !== true) continue;
    if (other.personal) return;
    pronoun.entity = other.entity;
    if (other.entity >= 0) pronoun.rule = "it-reports";
    return;
  }
}

/** "who" and "which" mean the widest mention that ends right before them, or before a comma. */
function resolveRelative({ drafts }: Discourse, position: number): void {
  const relative = drafts[position];
  if (relative === undefined) return;
  const before = drafts
    .slice(Math.max(0, position - coreference().relativeMentions), position)
    .filter(({ last }) => last === relative.first || last === relative.first - 1)
    .sort((a, b) => b.last - b.first - (a.last - a.first))[0];
  if (before === undefined) return;
  relative.entity = before.entity;
  relative.also = before.also;
  relative.gender = before.gender;
  relative.plural = before.plural;
}
