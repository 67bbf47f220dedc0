import { quoteReach } from "../decisions.ts";
import { type Draft, draftOf, type TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";
import { stretchOf } from "./stretch.ts";

/**
 * A paragraph that is one quotation and names no source: the speaker of the paragraph before carries on.
 * `“We go,” Berg said.` and then `“It is late, and the road is long.”`
 */
export function findAlone(scene: Scene, found: Draft[]): Draft[] {
  const drafts: Draft[] = [];
  const speakers = new Map<number, TokenRange>();
  for (const draft of found) {
    const block = scene.blockAt[draft.parts.at(-1)?.first ?? -1] ?? -1;
    if (draft.source !== null && block >= 0 && marked(scene, draft)) speakers.set(block, draft.source);
  }
  scene.document.quoted.forEach((span, index) => {
    const block = scene.blockTokens[span.block];
    const stretch = stretchOf(scene, index);
    const source = speakers.get(span.block - 1);
    if (span.outer >= 0 || block === undefined || stretch === null || source === undefined) return;
    if (stretch.first !== block.first || stretch.last !== block.last) return;
    if (stretch.last - stretch.first < quoteReach().aloneWords || span.continues) return;
    drafts.push({ ...draftOf("alone", [stretch]), carried: entityOf(scene, source), how: "context" });
    speakers.set(span.block, source);
  });
  return drafts.filter((draft) => draft.carried >= 0);
}

function marked(scene: Scene, { parts, verbatim }: Draft): boolean {
  return verbatim || parts.some((part) => (scene.quotedAt[part.first] ?? -1) >= 0);
}

function entityOf(scene: Scene, source: TokenRange): number {
  return scene.people.mentions[scene.mentionAt[source.first] ?? -1]?.entity ?? -1;
}
