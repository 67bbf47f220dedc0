import { type Draft, draftOf, type TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";

/** Headlines with a colon: "Mayor: bridge is safe", "Bridge is safe: mayor". The side that is one mention is the source. */
export function findHeadlines(scene: Scene): Draft[] {
  return scene.document.blocks.flatMap((block, index) => {
    const range = scene.blockTokens[index];
    if (block.kind !== "title" || range === undefined) return [];
    const colon = soleColon(scene, range);
    if (colon < 0) return [];
    const before = { first: range.first, last: colon };
    const after = { first: colon + 1, last: range.last };
    const source = [before, after].find((side) => isSpeaker(scene, side));
    if (source === undefined) return [];
    const content = source === before ? after : before;
    if (content.last - content.first < 2) return [];
    const cue = { first: colon, last: colon + 1 };
    return [{ ...draftOf("headline", [content]), cue, source }];
  });
}

function soleColon(scene: Scene, range: TokenRange): number {
  let found = -1;
  for (let i = range.first; i < range.last; i++) {
    if (scene.document.tokens[i]?.text !== ":") continue;
    if (found >= 0) return -1;
    found = i;
  }
  return found;
}

/** A side of the colon that is nothing but one person, group, country or outlet. */
function isSpeaker(scene: Scene, side: TokenRange): boolean {
  const mention = scene.people.mentions[scene.mentionAt[side.first] ?? -1];
  if (mention === undefined || mention.first !== side.first || mention.last !== side.last) return false;
  return mention.entity >= 0 && scene.people.entities[mention.entity]?.kind !== "place";
}
