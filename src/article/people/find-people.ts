import type { Published } from "../../model/common.ts";
import type { Document } from "../../model/document.ts";
import type { Mention, People } from "../../model/mention.ts";
import type { Profile } from "../../profile/profile.ts";
import { aliasIndexOf } from "./alias-index.ts";
import { type Discourse, openDiscourse, relatedToken } from "./discourse.ts";
import { findNominals } from "./find-nominals.ts";
import { findPronouns } from "./find-pronouns.ts";
import { findRuns } from "./find-runs.ts";
import { linkAppositions } from "./link-appositions.ts";
import { linkNames } from "./link-names.ts";
import { Word } from "./name-lexicon.ts";
import type { LoneName } from "./push-names.ts";
import { readRun } from "./read-run.ts";
import { resolveMentions } from "./resolve.ts";
import { type Draft, is, openScene, type Scene } from "./scene.ts";
import { nameSpeakers } from "./speaker-labels.ts";

/**
 * Finds who and what the article names, and whom its pronouns and titles mean: the steps in their order. Names come first,
 * then what describes someone, then what needs both to be resolved.
 */
export function findPeople(document: Document, profile: Profile, published: Published | null): People {
  const discourse = readMentions(document, profile, published);
  resolveMentions(discourse);
  const { scene, drafts } = discourse;
  const entities = scene.registry.entities.map(publish);
  const places = new Map(drafts.map((draft, index) => [draft, index]));
  const mentions = drafts.map((draft) => {
    const told = draft.antecedent === undefined ? -1 : (places.get(draft.antecedent) ?? -1);
    return mention(scene, draft, told);
  });
  return { entities, mentions, diagnostics: scene.diagnostics };
}

/** The mentions of an article before titles and pronouns are resolved; what the training of the pronoun rule looks at. */
export function readMentions(document: Document, profile: Profile, published: Published | null): Discourse {
  const scene = openScene(document, aliasIndexOf(profile), published?.value.slice(0, 10) ?? null);
  findNames(scene);
  const nominals = findNominals(scene);
  linkAppositions(scene, nominals);
  return openDiscourse(scene, [...scene.drafts, ...nominals, ...findPronouns(scene)].sort(inTextOrder));
}

function findNames(scene: Scene): void {
  const lone: LoneName[] = [];
  let done = 0;
  for (const run of findRuns(scene)) {
    if (run.last > done) done = readRun(scene, { first: Math.max(run.first, done), last: run.last }, lone);
  }
  linkNames(scene, lone);
  nameSpeakers(scene);
  scene.drafts = scene.drafts.filter((draft) => isMeant(scene, draft)).sort(inTextOrder);
  scene.names = namesByToken(scene);
}

/** A lone word that no one bears as a name is one only where it can be an actor: not "Korean", "Handshake", "the President". */
function isMeant(scene: Scene, draft: Draft): boolean {
  if (isSalutation(scene, draft)) return false;
  if (draft.rule !== "unknown-name") return true;
  if (is(scene, draft.head, Word.TITLE | Word.MODIFIER | Word.PERSON | Word.PEOPLE)) return false;
  if (scene.titleCase[scene.tokens[draft.head]?.sentence ?? -1] === true) return false;
  return !/^(?:JJ|VB|RB|IN|CD)/.test(scene.tokens[draft.head]?.tag ?? "");
}

/** "Sir, your correspondent is mistaken." */
function isSalutation({ tokens, document }: Scene, { first, last }: Draft): boolean {
  const token = tokens[first];
  const sentence = document.sentences[token?.sentence ?? -1];
  return (
    last === first + 1 &&
    sentence?.first === first &&
    tokens[last]?.text === "," &&
    /^(?:sirs?|madam)$/.test(token?.lower ?? "")
  );
}

/** Per token the widest name over it. */
function namesByToken(scene: Scene): (Draft | undefined)[] {
  const names: (Draft | undefined)[] = new Array(scene.tokens.length).fill(undefined);
  for (const draft of scene.drafts) {
    for (let i = draft.first; i < draft.last; i += 1) {
      const other = names[i];
      if (other === undefined || other.last - other.first < draft.last - draft.first) names[i] = draft;
    }
  }
  return names;
}

/** By their head, the wider one first: what a mention stands in comes before it. */
function inTextOrder(a: Draft, b: Draft): number {
  return a.first - b.first || b.last - a.last || a.head - b.head;
}

function publish({ id, name, kind, gender }: People["entities"][number]): People["entities"][number] {
  return { id, name, kind, gender: gender ?? null };
}

function mention(scene: Scene, draft: Draft, antecedent: number): Mention {
  const { first, last, entity, also, how, rule, chance = 1 } = draft;
  const { tokens, text } = scene.document;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? start;
  const headToken = relatedToken(scene, draft);
  const words = text.slice(start, end);
  return { start, end, text: words, entity, also, how, rule, first, last, headToken, antecedent, chance };
}
