import { type Draft, draftOf } from "../draft.ts";
import type { Scene } from "../scene.ts";
import { tokensOf } from "./turn.ts";

/** Block quotations that reading found signed: a post, a letter, “It was fish.” above the name of who said so. */
export function findSigned(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  let open: Draft | null = null;
  scene.document.blocks.forEach((block, index) => {
    const range = scene.blockTokens[index];
    if (range === undefined || range.last <= range.first) return;
    if (block.kind !== "blockquote") open = null;
    else if (block.label === null) open?.parts.push({ ...range });
    else {
      open = { ...draftOf("signed", [{ ...range }]), source: tokensOf(scene, block.label), verbatim: true };
      drafts.push(open);
    }
  });
  return drafts;
}
