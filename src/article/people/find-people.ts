import type { Published } from "../../model/common.ts";
import type { Document } from "../../model/document.ts";
import type { Mention, People } from "../../model/mention.ts";
import type { Profile } from "../../profile/profile.ts";
import { aliasIndexOf } from "./alias-index.ts";
import { findNominals } from "./find-nominals.ts";
import { findPronouns } from "./find-pronouns.ts";
import { findRuns } from "./find-runs.ts";
import { linkAppositions } from "./link-appositions.ts";
import { linkNames } from "./link-names.ts";
import { type LoneName, readRun } from "./read-run.ts";
import { resolvePronouns } from "./resolve-pronouns.ts";
import { resolveTitles } from "./resolve-titles.ts";
import { type Draft, openScene, type Scene } from "./scene.ts";

/**
 * Finds who and what the article names, and whom its pronouns and titles mean: the steps in their order. Names come first,
 * then what describes someone, then what needs both to be resolved.
 */
export function findPeople(document: Document, profile: Profile, published: Published | null): People {
  const scene = openScene(document, aliasIndexOf(profile), published?.value.slice(0, 10) ?? null);
  findNames(scene);
  const nominals = findNominals(scene);
  linkAppositions(scene, nominals);
  const drafts = [...scene.drafts, ...nominals, ...findPronouns(scene)].sort(inTextOrder);
  resolveTitles(scene, drafts);
  resolvePronouns(scene, drafts);
  return { entities: scene.registry.entities.map(publish), mentions: drafts.map((d) => mention(scene, d)) };
}

function findNames(scene: Scene): void {
  const lone: LoneName[] = [];
  let done = 0;
  for (const run of findRuns(scene)) {
    if (run.last > done) done = readRun(scene, { first: Math.max(run.first, done), last: run.last }, lone);
  }
  linkNames(scene, lone);
  scene.drafts.sort(inTextOrder);
}

/** By their head, the wider one first: what a mention stands in comes before it. */
function inTextOrder(a: Draft, b: Draft): number {
  return a.first - b.first || b.last - a.last || a.head - b.head;
}

function publish({ id, name, kind, known }: People["entities"][number]): People["entities"][number] {
  return { id, name, kind, known };
}

function mention(scene: Scene, { first, last, head, entity, also, how, rule }: Draft): Mention {
  const { tokens, text } = scene.document;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? start;
  return { start, end, text: text.slice(start, end), entity, also, how, rule, first, last, headToken: head };
}
