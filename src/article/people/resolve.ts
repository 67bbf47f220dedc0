import type { MentionRule } from "../../model/mention.ts";
import { resolveCountryman } from "./countrymen.ts";
import { coreference } from "./decisions.ts";
import type { Discourse } from "./discourse.ts";
import { resolveBody } from "./resolve-bodies.ts";
import { AGED, resolveAge, resolveOwned } from "./resolve-described.ts";
import { resolveCounterpart, resolvePair, resolveThey } from "./resolve-plurals.ts";
import { resolvePronoun } from "./resolve-pronouns.ts";
import { resolveTitle } from "./resolve-titles.ts";
import type { Draft, Scene } from "./scene.ts";
import { sentencesApart } from "./sentences-apart.ts";

/** What resolves a mention, by the rule that found it; each step leaves what is resolved already. */
const STEPS: Readonly<Partial<Record<MentionRule, (discourse: Discourse, position: number) => void>>> = {
  role: resolveRole,
  body: resolveBody,
  people: resolvePair,
  quantifier: resolvePair,
  relative: resolveRelative,
  pronoun: resolvePersonal,
  neuter: resolveIt,
  demonym: resolveCountryman,
  "unknown-name": resolveCountryman,
};

/**
 * Resolves the mentions in text order, so that each can lean on those before it; "his host" once "his" is known. A training
 * resolves some itself (`isKnown`), where an annotator says who is meant.
 */
export function resolveMentions(
  discourse: Discourse,
  isKnown: (position: number) => boolean = () => false,
): void {
  resolveSpeakers(discourse);
  const order = speakersFirst(discourse);
  for (const position of order) {
    const draft = discourse.drafts[position];
    if (draft === undefined) continue;
    if (!isKnown(position)) STEPS[draft.rule]?.(discourse, position);
    if (draft.how === "pronoun" && position > 0) resolveCounterpart(discourse, position - 1);
  }
}

/** The order of the text, but "he" who says a quotation comes before whom the quotation tells of: `“He lied,” he said.` */
function speakersFirst({ scene, drafts, region, speakers }: Discourse): number[] {
  const places = new Map(drafts.map((draft, position) => [draft, position]));
  const done = new Set<number>();
  const order: number[] = [];
  const take = (position: number): void => {
    if (!done.has(position)) order.push(position);
    done.add(position);
  };
  drafts.forEach((draft, position) => {
    const quotation = region[draft.head] ?? -1;
    const speaker = quotation < scene.document.quoted.length ? speakers.get(quotation) : undefined;
    if (speaker?.rule === "pronoun" && speaker !== draft) take(places.get(speaker) ?? position);
    take(position);
  });
  return order;
}

/** "…," the president said: a speaker's title first, since "he" in the quotation is somebody else. */
function resolveSpeakers(discourse: Discourse): void {
  const speakers = new Set(discourse.speakers.values());
  discourse.drafts.forEach((draft, position) => {
    if (draft.rule === "role" && speakers.has(draft)) resolveTitle(discourse, position);
  });
}

/** "the 71-year-old", "her lawyer", "the governor". */
function resolveRole(discourse: Discourse, position: number): void {
  const { drafts, scene } = discourse;
  if (AGED.test(scene.tokens[drafts[position]?.head ?? -1]?.lower ?? "")) resolveAge(discourse, position);
  else resolveTitle(discourse, position);
  resolveOwned(discourse, position);
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
    if (isWritten(discourse, i, position)) {
      pronoun.antecedent = other;
      return;
    }
    if (reporting[i] !== true) continue;
    if (other.personal) return;
    pronoun.entity = other.entity;
    if (other.entity >= 0) pronoun.rule = "it-reports";
    return;
  }
}

/** "There is a letter. It says": what is written says so in the present tense; in the past the subject does, "The letter … it said". */
function isWritten(
  { drafts, scene, subject, region }: Discourse,
  position: number,
  pronoun: number,
): boolean {
  const writing = drafts[position];
  if (writing?.rule !== "writing" || writing.plural || writing.entity >= 0) return false;
  if ((region[writing.head] ?? -1) !== (region[drafts[pronoun]?.head ?? -1] ?? -1)) return false;
  const verb = scene.tokens[scene.tokens[drafts[pronoun]?.head ?? -1]?.head ?? -1];
  return verb?.tag === "VBZ" || subject[position] === true;
}

/**
 * "who" and "which" mean the widest mention that ends right before them, or before a comma; "who" someone: in "Ann Berg of the
 * Harbour Party, who" it is Berg.
 */
function resolveRelative({ drafts, scene }: Discourse, position: number): void {
  const relative = drafts[position];
  if (relative === undefined) return;
  const near = drafts.slice(Math.max(0, position - coreference().relativeMentions), position);
  const widest = near
    .filter(({ last }) => last === relative.first || last === relative.first - 1)
    .sort((a, b) => b.last - b.first - (a.last - a.first))[0];
  const before =
    widest !== undefined && relative.personal && isBody(scene, widest)
      ? ownerOf(scene, near, widest)
      : widest;
  if (before === undefined) return;
  relative.entity = before.entity;
  relative.also = before.also;
  relative.gender = before.gender;
  if (before.entity < 0 && before.how !== "pronoun") relative.antecedent = before;
  relative.plural = before.plural;
}

function isBody({ registry }: Scene, { entity }: Draft): boolean {
  return /^(?:org|outlet|place)$/.test(registry.entities[entity]?.kind ?? "");
}

/** The person whom a body or place behind a preposition tells of: "Ann Berg of the opposition Harbour Party". */
function ownerOf(scene: Scene, near: readonly Draft[], body: Draft): Draft {
  const person = near.findLast((draft) => draft.personal && draft.last < body.first && !isBody(scene, draft));
  if (person === undefined) return body;
  const between = scene.tokens.slice(person.last, body.first);
  const isOne = between[0]?.tag === "IN" && !between.some(({ tag }) => /^(?:VB|MD|[.,:;])/.test(tag));
  return isOne ? person : body;
}
