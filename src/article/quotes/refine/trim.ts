import type { Draft, TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";

/** Before a "that" that opens content, no more than an addressee may stand. */
const REACH = 6;

/** Cuts off what stands before the content proper: "(reporters) that nothing would be signed", "that", a mark or comma. */
export function trim(scene: Scene, draft: Draft): Draft {
  return { ...draft, parts: draft.parts.map((part) => trimPart(scene, draft, part)) };
}

function trimPart(scene: Scene, { cue, verbatim }: Draft, part: TokenRange): TokenRange {
  if (verbatim || cue === null || part.first !== cue.last) return part;
  const { tokens } = scene.document;
  for (let i = part.first; i < Math.min(part.first + REACH, part.last - 1); i++) {
    const token = tokens[i];
    if (token?.lower === "that" && token.dep === "mark") return { first: i + 1, last: part.last };
    if (token === undefined || !/^(?:DT|PRP\$?|JJ|NNP?S?|POS|TO|IN)$/.test(token.tag)) return part;
  }
  return part;
}
