import type { Draft, TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";

/**
 * Cuts off the content's ends what is told rather than said: a headline's "as" clause, and behind "according to" what
 * describes the source.
 */
export function cutNarration(scene: Scene, draft: Draft): Draft {
  if (draft.verbatim || draft.cue === null) return draft;
  const { parts } = draft;
  return { ...draft, parts: parts.map((part) => cutAppositive(scene, draft, cutHeadline(scene, part))) };
}

const FARTHEST_VERB = 7;

/** Headline: `Kim vows “full support” as Putin visits the capital` ends before "as". */
function cutHeadline(scene: Scene, part: TokenRange): TokenRange {
  const { tokens, blocks } = scene.document;
  if (blocks[scene.blockAt[part.first] ?? -1]?.kind !== "title") return part;
  for (let at = part.first + 2; at < part.last - 2; at++) {
    if (tokens[at]?.lower !== "as" || (scene.quotedAt[at] ?? -1) >= 0) continue;
    for (let i = at + 2; i < Math.min(part.last, at + FARTHEST_VERB); i++) {
      if (isVerb(scene, i)) return { first: part.first, last: at };
    }
  }
  return part;
}

/** A finite verb; taggers take that of a headline's name for a plural: "as Putin *visits*". */
function isVerb(scene: Scene, at: number): boolean {
  const { tokens } = scene.document;
  const tag = tokens[at]?.tag ?? "";
  if (/^VB[DPZ]$/.test(tag)) return true;
  return tag === "NNS" && tokens[at - 1]?.tag === "NNP" && /^[a-z]+s$/.test(tokens[at]?.text ?? "");
}

const LONGEST_APPOSITIVE = 12;

/** "According to Ann Berg, *a keeper of the lighthouse,* the lamp was new": the noun phrase between the commas is hers. */
function cutAppositive(scene: Scene, { cue, source }: Draft, part: TokenRange): TokenRange {
  const { tokens } = scene.document;
  if (tokens[cue?.first ?? -1]?.lower !== "according" || source === null || part.first <= source.last)
    return part;
  if (part.first !== source.last + 1) return part;
  let names = false;
  for (let at = part.first; at < Math.min(part.last - 3, part.first + LONGEST_APPOSITIVE); at++) {
    const token = tokens[at];
    if (token === undefined || /^(?:VB[DPZ]|MD)$/.test(token.tag)) return part;
    if (token.dep === "appos" && token.head >= source.first && token.head < source.last) names = true;
    if (token.text === ",") return names ? { first: at + 1, last: part.last } : part;
  }
  return part;
}
