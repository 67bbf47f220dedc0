import { quoteReach } from "../decisions.ts";
import { type Draft, draftOf } from "../draft.ts";
import type { Scene } from "../scene.ts";
import { stretchOf } from "./stretch.ts";

/**
 * A paragraph that is one quotation and names no source: `“We go,” Berg said.` and then `“It is late, and the road is long.”` Who
 * speaks is chosen among those near it (`speakers/`), or nobody.
 */
export function findAlone(scene: Scene): Draft[] {
  return scene.document.quoted.flatMap((span, index) => {
    const block = scene.blockTokens[span.block];
    const stretch = stretchOf(scene, index);
    if (span.outer >= 0 || block === undefined || stretch === null || span.continues) return [];
    if (stretch.first !== block.first || stretch.last < block.last - TAIL) return [];
    if (scene.document.blocks[span.block]?.kind === "title") return [];
    return stretch.last - stretch.first < quoteReach().aloneWords ? [] : [draftOf("alone", [stretch])];
  });
}

/** Marks that may follow: a dash, a full stop. */
const TAIL = 1;
