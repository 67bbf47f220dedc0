import type { Discourse } from "./discourse.ts";
import type { Draft } from "./scene.ts";

/** How many sentences lie between two mentions; for two that no one is quoted with, how many sentences of the narrator's. */
export function sentencesApart(
  { scene, region, narrated }: Discourse,
  candidate: Draft,
  pronoun: Draft,
): number {
  const here = scene.tokens[pronoun.head]?.sentence ?? 0;
  const there = scene.tokens[candidate.head]?.sentence ?? 0;
  if ((region[pronoun.head] ?? -1) >= 0 || (region[candidate.head] ?? -1) >= 0) return here - there;
  return here === there ? 0 : Math.max(1, (narrated[here] ?? 0) - (narrated[there] ?? 0));
}

/** The paragraph of a mention. */
export function blockOf({ scene }: Discourse, { head }: Draft): number {
  return scene.document.sentences[scene.tokens[head]?.sentence ?? -1]?.block ?? -1;
}

/** Whether two mentions are one, or mean one entity. */
export function isSame(one: Draft, other: Draft): boolean {
  return one === other || (one.entity >= 0 && one.entity === other.entity);
}
