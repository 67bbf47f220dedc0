import { quoteReach } from "../decisions.ts";
import { type Draft, draftOf, type TokenRange } from "../draft.ts";
import { isInscription } from "../marks/inscription.ts";
import type { Scene } from "../scene.ts";
import { isCue, sourceOf } from "./clause.ts";
import { stretchOf } from "./stretch.ts";

/**
 * A clause between marks with a cue beside it that nothing else has found: `“Very,” he said`, `“Who will pay?” asked the
 * minister`, `he asked: “When?”`, `she spoke of “a bad day”`. The marks decide what is said.
 */
export function findMarked(scene: Scene): Draft[] {
  return scene.document.quoted.flatMap((span, index) => {
    const stretch = stretchOf(scene, index);
    if (
      span.outer >= 0 ||
      !span.closed ||
      stretch === null ||
      stretch.last - stretch.first < quoteReach().markedWords ||
      isInscription(scene, stretch)
    )
      return [];
    const cue =
      (opensClause(scene, stretch) ? cueBehind(scene, stretch) : null) ??
      cueBefore(scene, stretch) ??
      cueAbove(scene, stretch);
    const source = cue === null ? null : sourceOf(scene, cue);
    if (cue === null || source === null) return [];
    return [
      { ...draftOf("marks", [stretch]), cue: { first: cue, last: cue + 1 }, source: headOf(scene, source) },
    ];
  });
}

/** Nothing of its sentence stands before the stretch but marks: “useful” in `the talks would be “useful,” he said` is no clause. */
function opensClause(scene: Scene, { first }: TokenRange): boolean {
  const { tokens, sentences } = scene.document;
  const from = sentences[tokens[first]?.sentence ?? -1]?.first;
  return first === from || !/[\p{L}\p{N}]/u.test(tokens[first - 1]?.text ?? "");
}

/** A cue behind a stretch that ends in a comma, a question or the like, before the sentence or another mark ends. */
function cueBehind(scene: Scene, { last }: TokenRange): number | null {
  const { tokens } = scene.document;
  const ends = [last - 2, last].some((i) => /^[,?!]$/.test(tokens[i]?.text ?? ""));
  if (!ends) return null;
  for (let i = last; i < Math.min(last + quoteReach().cueBehind, tokens.length); i++) {
    if ((scene.quotedAt[i] ?? -1) >= 0 || /^[.;]$/.test(tokens[i]?.text ?? "")) return null;
    if (isCue(scene, i)) return i;
  }
  return null;
}

/** A cue before a stretch that a comma or colon opens. */
function cueBefore(scene: Scene, { first }: TokenRange): number | null {
  const { tokens } = scene.document;
  if (!/^[,:]$/.test(tokens[first - 1]?.text ?? "")) return null;
  for (let i = first - 2; i >= Math.max(0, first - quoteReach().cueBefore); i--) {
    if ((scene.quotedAt[i] ?? -1) >= 0 || /^[.;]$/.test(tokens[i]?.text ?? "")) return null;
    if (isCue(scene, i)) return i;
  }
  return null;
}

/** `he spoke of “a bad day”`, `they apologised for “a slip”`: a cue and its preposition right before the stretch. */
function cueAbove(scene: Scene, { first }: TokenRange): number | null {
  const { tokens } = scene.document;
  const preposition = /^(?:of|for|about)$/.test(tokens[first - 1]?.lower ?? "");
  return preposition && isCue(scene, first - 2) ? first - 2 : null;
}

/** "*a diplomat* at the port": without the place that a person is at. */
function headOf({ document: { tokens } }: Scene, { first, last }: TokenRange): TokenRange {
  for (let at = first + 1; at < last; at++)
    if (/^(?:at|in|from)$/.test(tokens[at]?.lower ?? "")) return { first, last: at };
  return { first, last };
}
