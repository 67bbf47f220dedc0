import type { Draft, TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";

/**
 * Drops parts that tell of the saying: the clause before "and" and the source (`*I asked where he had it* and he said, “From
 * Holm.”`); where the words stand before the cue, a clause that says when (`It was shut, the port said *when it was asked*`),
 * and one that says who the source is (`It was too soon, according to the mayor, *who had asked for it*`).
 */
export function toldBeside(scene: Scene, draft: Draft): Draft {
  const { cue, parts } = draft;
  if (cue === null || parts.length < 2) return draft;
  const kept = parts.filter((part) => !isBefore(scene, draft, part) && !isBehind(scene, cue, part));
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
function isBehind({ document: { tokens }, quotedAt }: Scene, cue: TokenRange, part: TokenRange): boolean {
  if (part.first < cue.last || (quotedAt[part.first] ?? -1) >= 0) return false;
  const opening = tokens[part.first];
  return opening?.sentence === tokens[cue.first]?.sentence && OPENS.test(opening?.lower ?? "");
}

const OPENS = /^(?:when|while|as|after|before|who|whose|whom|which)$/;
