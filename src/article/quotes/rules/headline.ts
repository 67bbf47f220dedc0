import { type Draft, draftOf, type TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";

/**
 * Headlines with a colon: "Mayor: bridge is safe", "Bridge is safe: mayor"; or a dash: "Bridge is safe – mayor". The side that
 * is one mention is the source.
 */
export function findHeadlines(scene: Scene): Draft[] {
  return scene.document.blocks.flatMap((block, index) => {
    const range = scene.blockTokens[index];
    if (block.kind !== "title" || range === undefined) return [];
    const colon = sole(scene, range, /^:$/);
    const mark = colon >= 0 ? colon : sole(scene, range, /^(?:[–—-]|--)$/);
    if (mark < 0) return [];
    const before = { first: range.first, last: mark };
    const after = { first: mark + 1, last: range.last };
    const source = (colon >= 0 ? [before, after] : [after]).find((side) => isSpeaker(scene, side, colon < 0));
    if (source === undefined) return [];
    const content = source === before ? after : before;
    if (content.last - content.first < 2) return [];
    const cue = { first: mark, last: mark + 1 };
    return [{ ...draftOf("headline", [content]), cue, source }];
  });
}

function sole(scene: Scene, range: TokenRange, mark: RegExp): number {
  let found = -1;
  for (let i = range.first; i < range.last; i++) {
    if (!mark.test(scene.document.tokens[i]?.text ?? "")) continue;
    if (found >= 0) return -1;
    found = i;
  }
  return found;
}

/** A side that is nothing but one person, group, country or outlet; behind a dash the page's own outlet stands. */
function isSpeaker(scene: Scene, side: TokenRange, dashed: boolean): boolean {
  const mention = scene.people.mentions[scene.mentionAt[side.first] ?? -1];
  if (mention === undefined || mention.first !== side.first || mention.last !== side.last) return false;
  if (GREETS.test(scene.document.tokens[side.first]?.lower ?? "")) return false;
  const kind = scene.people.entities[mention.entity]?.kind;
  return kind !== undefined && kind !== "place" && !(dashed && kind === "outlet");
}

/** "Huge crowds: *Welcome* Berg" */
const GREETS = /^(?:welcome|farewell|goodbye|hello|hail|viva|vive|happy|thank|thanks|congratulations)$/;
