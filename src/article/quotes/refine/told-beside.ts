import type { Draft, TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";

/**
 * Drops parts that tell of the saying: the clause before "and" and the source (`*I asked where he had it* and he said, “From
 * Holm.”`); where the words stand before the cue, a clause that says when (`It was shut, the port said *when it was asked*`),
 * and what says who the source is (`It was too soon, according to the mayor, *who had asked for it*`).
 */
export function toldBeside(scene: Scene, draft: Draft): Draft {
  const { cue, parts } = draft;
  if (cue === null || parts.length < 2) return draft;
  const told = [isBefore, isBehind, isAppositive];
  const kept = parts.filter((part) => !told.some((is) => is(scene, draft, part)));
  return kept.length === 0 ? draft : { ...draft, parts: kept };
}

/** A clause without marks that "and", "but" or "so" parts from the source of the cue behind it. */
function isBefore(
  { document: { tokens }, quotedAt }: Scene,
  { cue, source }: Draft,
  part: TokenRange,
): boolean {
  if (cue === null || source === null || source.first > cue.first || part.last > source.first) return false;
  if ((quotedAt[part.last - 1] ?? -1) >= 0) return false;
  const between = tokens[source.first - 1];
  return between?.tag === "CC" && between.sentence === tokens[part.last - 1]?.sentence;
}

/** A clause without marks behind the cue, in its sentence, that "when", "as" or "who" opens. */
function isBehind({ document: { tokens }, quotedAt }: Scene, { cue }: Draft, part: TokenRange): boolean {
  if (cue === null || part.first < cue.last || (quotedAt[part.first] ?? -1) >= 0) return false;
  const opening = tokens[part.first];
  return opening?.sentence === tokens[cue.first]?.sentence && OPENS.test(opening?.lower ?? "");
}

/** `It was too soon, said Ann Berg, *the mayor of Oster*.` */
function isAppositive(
  { document: { tokens }, quotedAt }: Scene,
  { source }: Draft,
  part: TokenRange,
): boolean {
  if (source === null || part.first !== source.last + 1 || tokens[source.last]?.text !== ",") return false;
  const told = (at: number) => (quotedAt[at] ?? -1) >= 0 || /^(?:VB[DPZ]|MD)$/.test(tokens[at]?.tag ?? "");
  for (let at = part.first; at < part.last; at++) if (told(at)) return false;
  return true;
}

const OPENS = /^(?:when|while|as|after|before|who|whose|whom|which)$/;
