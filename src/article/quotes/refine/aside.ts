import type { Draft, TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";

/**
 * What stands between dashes or brackets within somebody's sentence is told, not said: `“We were told” (he held up the letter)
 * “that it was gone,” Rowe said.` The content is the stretches around it.
 */
export function withoutAsides(scene: Scene, draft: Draft): Draft {
  if (draft.verbatim) return draft;
  const parts = draft.parts.flatMap((part) => partsOf(scene, part));
  return parts.length === draft.parts.length ? draft : { ...draft, parts };
}

function partsOf(scene: Scene, part: TokenRange): TokenRange[] {
  const { quotedAt } = scene;
  if ((quotedAt[part.first] ?? -1) < 0) return [part];
  let end = part.first;
  while (end < part.last && (quotedAt[end] ?? -1) >= 0) end++;
  let next = end;
  while (next < part.last && (quotedAt[next] ?? -1) < 0) next++;
  if (next >= part.last || !isAside(scene, { first: end, last: next })) return [part];
  return [{ first: part.first, last: end }, ...partsOf(scene, { first: next, last: part.last })];
}

/** Whether a run of words outside quotation marks begins and ends with a dash, or stands in brackets. */
export function isAside({ document: { tokens } }: Scene, { first, last }: TokenRange): boolean {
  const [open, close] = [tokens[first]?.text ?? "", tokens[last - 1]?.text ?? ""];
  if (last - first <= 2 || tokens[first]?.sentence !== tokens[last]?.sentence) return false;
  return (DASH.test(open) && DASH.test(close)) || (open === "(" && close === ")");
}

const DASH = /^(?:[–—―-]|--)$/;
