import type { Mention } from "../../../model/mention.ts";
import type { Draft } from "../draft.ts";
import { labelAt } from "../refine/behind-label.ts";
import type { Scene } from "../scene.ts";

/** Someone who may have said a quotation that names no source. */
export interface Candidate {
  mention: Mention;
  /** Sentences from the quotation's first to the mention's: negative before it, 0 in its own. */
  sentences: number;
  /** Paragraphs from the quotation's to the mention's, 0 or less. */
  blocks: number;
}

/** Paragraphs before a quotation whose mentions are looked at. */
const BLOCKS = 2;

/**
 * The mentions near a quotation, the last first: of its own sentence, of its paragraph, of the two before. What stands between marks
 * is none: a name inside a quotation is never its speaker.
 */
export function candidatesOf(scene: Scene, draft: Draft): Candidate[] {
  const { parts } = draft;
  const { document, people, blockAt, quotedAt, blockTokens } = scene;
  const [first, last] = [parts[0]?.first ?? 0, (parts.at(-1)?.last ?? 1) - 1];
  const block = blockAt[first] ?? 0;
  const isTitle = document.blocks[block]?.kind === "title";
  const from = blockTokens[Math.max(0, block - BLOCKS)]?.first ?? 0;
  const to = blockTokens[block]?.last ?? 0;
  const own = document.tokens[first]?.sentence ?? 0;
  const end = document.tokens[last]?.sentence ?? 0;
  const label = labelAt(scene, draft);
  const found = people.mentions.flatMap((mention) => {
    if (label !== null && mention.rule !== "first-person" && isOne(label, mention)) return [];
    if (mention.first < from || mention.first >= to || (quotedAt[mention.first] ?? -1) >= 0) return [];
    if (parts.some((part) => mention.first >= part.first && mention.first < part.last)) return [];
    const there = blockAt[mention.first] ?? 0;
    if (!isTitle && document.blocks[there]?.kind === "title") return [];
    const at = document.tokens[mention.first]?.sentence ?? 0;
    const sentences = at > end ? at - end : Math.min(0, at - own);
    if (sentences > 1 || mention.rule === "second-person") return [];
    return [{ mention, sentences, blocks: there - block }];
  });
  return found.reverse();
}

/** A turn's own speaker is not whom it quotes without saying "I". */
function isOne(label: Mention, mention: Mention): boolean {
  return label === mention || (label.entity >= 0 && label.entity === mention.entity);
}
