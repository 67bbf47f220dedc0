import { weigh } from "../../decide/weigh.ts";
import type { KnownEntity } from "./alias-index.ts";
import { surnameBearer } from "./decisions.ts";
import { isSameOffice, normalTitle, officeAt } from "./offices.ts";
import type { LoneName } from "./push-names.ts";
import type { Registered } from "./registry.ts";
import type { Scene } from "./scene.ts";
import { isRank } from "./title-words.ts";

/**
 * Whom of those with one family name a lone "Harlan" means: who holds the title before it, a principal of the story, who is named
 * far more often than the others, else who was named last; -1 where the last one was named long before.
 */
export function bearerOf(scene: Scene, name: LoneName, bearers: readonly number[]): number | undefined {
  const [best, second] = bearers.toSorted((a, b) => rank(scene, b, name) - rank(scene, a, name) || a - b);
  if (best === undefined || second === undefined) return best;
  if (isPrincipal(scene, best) || titled(scene, best, name) > titled(scene, second, name)) return best;
  const last = lastNamed(
    scene,
    name,
    bearers.filter((each) => titled(scene, each, name) === titled(scene, best, name)),
  );
  if (last === null) return best;
  const { dominant, lastSentences } = surnameBearer();
  const [most, least] = [countOf(scene, best), countOf(scene, last.entity)];
  if (last.entity === best || most >= dominant * least) return best;
  const here = scene.tokens[name.nameFirst]?.sentence ?? 0;
  return here - (scene.tokens[last.at]?.sentence ?? 0) <= lastSentences ? last.entity : -1;
}

/** Whether an entity is one of the story's principals. */
export function isPrincipal(scene: Scene, index: number): boolean {
  return scene.registry.entities[index]?.source?.person?.principal === true;
}

/** A title before the name that fits outweighs all; then a principal of the story, then how often the full name stands. */
function rank(scene: Scene, index: number, name: LoneName): number {
  const entity = scene.registry.entities[index];
  if (entity === undefined) return 0;
  return weigh(surnameBearer(), {
    named: Math.min(entity.count, surnameBearer().mostNamed),
    principal: isPrincipal(scene, index),
    titled: titled(scene, index, name),
    "named-before": entity.firstNamed <= name.nameFirst,
  });
}

/** Which of the bearers was named last before a name, and where. */
function lastNamed(
  scene: Scene,
  { nameFirst }: LoneName,
  bearers: readonly number[],
): { entity: number; at: number } | null {
  let found: { entity: number; at: number } | null = null;
  for (const { entity, first } of scene.drafts) {
    if (first >= nameFirst || !bearers.includes(entity) || (found !== null && found.at >= first)) continue;
    found = { entity, at: first };
  }
  return found;
}

function countOf(scene: Scene, index: number): number {
  return scene.registry.entities[index]?.count ?? 0;
}

function titled(scene: Scene, index: number, name: LoneName): number {
  const entity = scene.registry.entities[index];
  return entity !== undefined && holdsTitleBefore(scene, entity, name) ? 1 : 0;
}

function holdsTitleBefore(scene: Scene, entity: Registered, name: LoneName): boolean {
  const person = entity.source?.person;
  const titles = titlesBefore(scene, name).map(normalTitle);
  return (
    titles.some((title) => [...entity.offices].some((office) => isSameOffice(office, title))) ||
    (person != null && holdsOffice(scene, person, name))
  );
}

/** "President Biden": a title before the name is an office that the person holds on the article's day. */
export function holdsOffice(
  scene: Scene,
  person: NonNullable<KnownEntity["person"]>,
  name: LoneName,
): boolean {
  return titlesBefore(scene, name).some((title) => officeAt(person, title, scene.day));
}

function titlesBefore(scene: Scene, { draft, nameFirst }: LoneName): string[] {
  const before = scene.tokens.slice(draft.first, nameFirst);
  return before.flatMap((token, i) => (isRank(scene, draft.first + i) ? [token.lower] : []));
}
