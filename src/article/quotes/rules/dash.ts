import { isInPhrase } from "../../syntax/noun-phrase.ts";
import { quoteReach } from "../decisions.ts";
import { type Draft, draftOf, type TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";
import { stretchOf } from "./stretch.ts";

/** A quotation signed behind a dash: `“The road was long.” — Maria Lopez, a driver`. */
export function findDashed(scene: Scene): Draft[] {
  return scene.document.quoted.flatMap((span, index) => {
    const block = scene.blockTokens[span.block];
    const stretch = stretchOf(scene, index);
    if (span.outer >= 0 || block === undefined || stretch === null || stretch.first !== block.first)
      return [];
    const dash = stretch.last;
    if (!/^[-–—―]+$/.test(scene.document.tokens[dash]?.text ?? "")) return [];
    const source = signature(scene, { first: dash + 1, last: block.last });
    if (source === null) return [];
    return [{ ...draftOf("dash", [stretch]), cue: { first: dash, last: dash + 1 }, source }];
  });
}

/** The name at the head of a rest of the paragraph that has no verb but in a relative clause: `Ann Berg, who leads it, on the old port`. */
function signature(scene: Scene, rest: TokenRange): TokenRange | null {
  const { tokens } = scene.document;
  if (rest.last <= rest.first || rest.last - rest.first > quoteReach().dashSource) return null;
  for (let i = rest.first; i < rest.last; i++) {
    if (/^W/.test(tokens[i]?.tag ?? "")) break;
    if (/^(?:VB[DPZ]|MD)/.test(tokens[i]?.tag ?? "")) return null;
  }
  let last = rest.first;
  while (last < rest.last && isInPhrase(tokens[last])) last++;
  return last > rest.first ? { first: rest.first, last } : null;
}
