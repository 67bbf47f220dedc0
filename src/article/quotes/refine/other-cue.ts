import { cueWord } from "../../../english/lexicon.ts";
import { quoteReach } from "../decisions.ts";
import type { Draft, TokenRange } from "../draft.ts";
import { isCue, sourceOf } from "../rules/clause.ts";
import { stretchOf } from "../rules/stretch.ts";
import type { Scene } from "../scene.ts";

/**
 * A stretch between marks with a cue of its own is no part of another's: in `“Not ours,” her clerk said; “never ours,” said Lund.`
 * and `I asked, “Is he in?” She said, “Not any more.”` two people speak. Nor is one that a sentence of the article parts from
 * the cue: `“I would bet,” she said. I asked her brother. “I never bet.”`
 */
export function withoutOthers(scene: Scene, draft: Draft): Draft {
  const { cue, parts, verbatim } = draft;
  if (cue === null || verbatim || parts.length < 2) return draft;
  const kept = parts.filter(
    (part) =>
      !isMarked(scene, part) ||
      (part.first > cue.first
        ? !hasCueBehind(scene, part) && !isFar(scene, cue, part) && !hasNextCue(scene, draft, part)
        : !hasCueBefore(scene, draft, part)),
  );
  return kept.length === 0 || kept.length === parts.length ? draft : { ...draft, parts: kept };
}

function isMarked({ quotedAt }: Scene, { first, last }: TokenRange): boolean {
  return (quotedAt[first] ?? -1) >= 0 && quotedAt[first] === quotedAt[last - 1];
}

/** The stretch that a part between marks stands in, its marks included. */
function around(scene: Scene, part: TokenRange): TokenRange {
  return stretchOf(scene, scene.quotedAt[part.first] ?? -1) ?? part;
}

/** `“never ours,” *said Lund*`, `“never ours,” *her clerk said*`: right behind the stretch, in its sentence. */
function hasCueBehind(scene: Scene, part: TokenRange): boolean {
  const { last } = around(scene, part);
  const { tokens } = scene.document;
  if (![last - 2, last - 1].some((at) => /^[,?!]$/.test(tokens[at]?.text ?? ""))) return false;
  for (let at = last; at < last + quoteReach().cueBehind; at += 1) {
    const token = tokens[at];
    if (token === undefined || (scene.quotedAt[at] ?? -1) >= 0 || /^[.;:,]$/.test(token.text)) return false;
    if (isSpeech(token.lower) && isCue(scene, at)) return true;
  }
  return false;
}

/** `*I asked,* “Is he in?” She said`: a cue before the stretch, and the draft's own in the next sentence. */
function hasCueBefore(scene: Scene, { cue, source }: Draft, part: TokenRange): boolean {
  const { first, last } = around(scene, part);
  const { tokens } = scene.document;
  const own = Math.min(cue?.first ?? 0, source?.first ?? cue?.first ?? 0);
  if (!/^[,:]$/.test(tokens[first - 1]?.text ?? "") || own < last) return false;
  const ended = /^[.!?]$/.test(tokens[last - 2]?.text ?? "") && /^\p{Lu}/u.test(tokens[last]?.text ?? "");
  if (!ended && tokens[own]?.sentence === tokens[first - 1]?.sentence) return false;
  for (let at = first - 2; at >= first - quoteReach().cueBefore; at -= 1) {
    const token = tokens[at];
    if (token === undefined || (scene.quotedAt[at] ?? -1) >= 0 || /^[.;]$/.test(token.text)) return false;
    if (isSpeech(token.lower)) return isCue(scene, at);
  }
  return false;
}

/** `“Is it ready?” asked Berg, *to which Hale replied:* “Almost.”`: behind the draft's own cue, with a subject of its own. */
function hasNextCue(scene: Scene, { cue, source }: Draft, part: TokenRange): boolean {
  const { first } = around(scene, part);
  const { tokens } = scene.document;
  const from = Math.max(cue?.last ?? 0, source?.last ?? 0);
  if (!/^[,:]$/.test(tokens[first - 1]?.text ?? "")) return false;
  for (let at = first - 2; at >= from && (scene.quotedAt[at] ?? -1) < 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || !/^VB[DPZ]$/.test(token.tag) || !isSpeech(token.lower)) continue;
    const own = isCue(scene, at) ? sourceOf(scene, at) : null;
    return own !== null && own.first >= from;
  }
  return false;
}

function isSpeech(lower: string): boolean {
  return cueWord(lower)?.act === "speech";
}

/** A sentence without marks stands between the cue's own and the part. */
function isFar(
  { document: { tokens, sentences }, quotedAt }: Scene,
  cue: TokenRange,
  part: TokenRange,
): boolean {
  const end = sentences[tokens[cue.first]?.sentence ?? -1]?.last ?? part.first;
  for (let at = end; at < part.first; at += 1)
    if ((quotedAt[at] ?? -1) < 0 && /\p{L}/u.test(tokens[at]?.text ?? "")) return true;
  return false;
}
